package io.adit.tests.integration;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Direction;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;

/** What an engineer adds to watch a bearing by its raw vibration: features of windows of a second, a detector for them, and a limit. */
final class BearingMonitor {
    static final String DETECTOR = "unusual-bearing-p2";
    static final String LIMIT = "bearing-rms-p2";

    private static final AditFactory NEW = AditFactory.eINSTANCE;

    private BearingMonitor() {}

    /** @param vibration a channel that is brought 100 times a second, as it is */
    static void addTo(Facility facility, Channel vibration, double limit) {
        vibration.setRangeMin(-50.0);
        vibration.getCleaning().setSpikeWindow(null); // what knocks would be cleaned away
        vibration.getCleaning().setSpikeThreshold(null);
        Channel rms = feature(vibration, "vibrationRms", WindowFeature.RMS, vibration.getUnit());
        Channel kurtosis = feature(vibration, "vibrationKurtosis", WindowFeature.KURTOSIS, "1");
        LevelRule unusual = rule(facility, DETECTOR, rms, 0);
        DetectorWatch watch = NEW.createDetectorWatch();
        watch.setIntervalSeconds(1.0);
        watch.setLearnSeconds(240.0);
        watch.getInputs().add(input(rms));
        watch.getInputs().add(input(kurtosis));
        unusual.setWatch(watch);
        rule(facility, LIMIT, rms, limit);
    }

    private static Channel feature(Channel vibration, String key, WindowFeature feature, String unit) {
        WindowFeatureDerivation window = NEW.createWindowFeatureDerivation();
        window.setFeature(feature);
        window.setWindowSeconds(1.0);
        window.getInputs().add(input(vibration));
        Channel channel = NEW.createChannel();
        channel.setId(vibration.getId() + "." + key);
        channel.setKey(key);
        channel.setUnit(unit);
        channel.setDerivation(window);
        ((Asset) vibration.eContainer()).getChannels().add(channel);
        return channel;
    }

    private static DerivationInput input(Channel channel) {
        DerivationInput input = NEW.createDerivationInput();
        input.setChannel(channel);
        return input;
    }

    private static LevelRule rule(Facility facility, String id, Channel channel, double limit) {
        LevelRule rule = NEW.createLevelRule();
        rule.setId(id);
        rule.setChannel(channel);
        rule.setDirection(Direction.ABOVE);
        Level level = NEW.createLevel();
        level.setName("alert");
        level.setSeverity(300);
        level.setLimit(limit);
        rule.getLevels().add(level);
        Action action = NEW.createAction();
        action.setWho("Maintenance");
        action.setWhat("Listen to the bearing.");
        rule.getActions().add(action);
        facility.getRules().add(rule);
        return rule;
    }
}
