package io.adit.sample;

import io.adit.model.AditFactory;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;
import java.util.Locale;

/** Where the station is watched for what is unusual, before any limit is reached. */
final class StationDetectors {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private static final List<String> OF_A_PUMP = List.of("motorCurrent", "vibration", "bearingTemperature");

    /** So that a demonstration has learnt a pump within the hour. */
    private static final double PUMP_INTERVAL_SECONDS = 10;

    private static final double PUMP_LEARN_SECONDS = 3600;

    private final StationModel model;

    private StationDetectors(StationModel model) {
        this.model = model;
    }

    static void addTo(StationModel model) {
        StationDetectors detectors = new StationDetectors(model);
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
            input.setChannel(model.channelOf("pump-" + pump + "/" + key));
            watch.getInputs().add(input);
        }
    }

    private DetectorWatch add(String id, String name, String channel, String who, String what) {
        LevelRule rule = model.rule(id, name, channel, Direction.ABOVE);
        DetectorWatch watch = NEW.createDetectorWatch();
        rule.setWatch(watch);
        Level level = NEW.createLevel();
        level.setName("notice");
        level.setSeverity(200);
        rule.getLevels().add(level);
        StationModel.act(rule, who, what, 1440, "");
        return watch;
    }
}
