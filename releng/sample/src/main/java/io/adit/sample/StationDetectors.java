package io.adit.sample;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where the station is watched for what is unusual, before any limit is reached. */
final class StationDetectors {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private static final List<String> OF_A_PUMP = List.of("motorCurrent", "vibration", "bearingTemperature");

    /** So that a demonstration has learnt a pump within the hour. */
    private static final double PUMP_INTERVAL_SECONDS = 10;

    private static final double PUMP_LEARN_SECONDS = 3600;

    private final Facility facility;
    private final Map<String, Channel> channels;

    private StationDetectors(Facility facility, Map<String, Channel> channels) {
        this.facility = facility;
        this.channels = channels;
    }

    /** @param channels by device and key */
    static void addTo(Facility facility, Map<String, Channel> channels) {
        StationDetectors detectors = new StationDetectors(facility, channels);
        for (String pump : List.of("p1", "p2")) {
            detectors.addPump(pump);
        }
        detectors.add(
                "unusual-moisture-wall-1",
                "Moisture of platform wall 1 is unusual",
                "wall-1/moisture",
                "Facility manager",
                "Compare with rain and cleaning; look at the joint at the next round.");
        detectors.add(
                "unusual-pore-pressure-ring-04",
                "Pore pressure at ring 4 is unusual",
                "ring-04/porePressureA",
                "Geotechnical engineer",
                "Compare with piezometer B of the ring: a sensor that drifts, or water?");
    }

    private void addPump(String pump) {
        String name = pump.toUpperCase(Locale.ROOT);
        DetectorWatch watch = add(
                "unusual-pump-" + pump,
                "Pump " + name + " runs unusually",
                "pump-" + pump + "/vibration",
                "Maintenance",
                "Listen to the bearings; compare current and temperature with the other pump.");
        watch.setIntervalSeconds(PUMP_INTERVAL_SECONDS);
        watch.setLearnSeconds(PUMP_LEARN_SECONDS);
        for (String key : OF_A_PUMP) {
            DerivationInput input = NEW.createDerivationInput();
            input.setName(key);
            input.setChannel(channel("pump-" + pump + "/" + key));
            watch.getInputs().add(input);
        }
    }

    private DetectorWatch add(String id, String name, String channel, String who, String what) {
        LevelRule rule = NEW.createLevelRule();
        rule.setId(id);
        rule.setName(name);
        rule.setChannel(channel(channel));
        DetectorWatch watch = NEW.createDetectorWatch();
        rule.setWatch(watch);
        Level level = NEW.createLevel();
        level.setName("notice");
        level.setSeverity(200);
        rule.getLevels().add(level);
        Action action = NEW.createAction();
        action.setWho(who);
        action.setWhat(what);
        action.setWithinMinutes(1440);
        rule.getActions().add(action);
        facility.getRules().add(rule);
        return watch;
    }

    private Channel channel(String name) {
        return Objects.requireNonNull(channels.get(name), name);
    }
}
