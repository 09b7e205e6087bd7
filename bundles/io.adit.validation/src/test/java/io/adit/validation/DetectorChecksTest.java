package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorChecksTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final Asset asset = NEW.createAsset();
    private final Channel current = channel("current");
    private final Channel speed = channel("speed");
    private final DetectorWatch watch = NEW.createDetectorWatch();
    private final LevelRule rule = NEW.createLevelRule();

    DetectorChecksTest() {
        facility.getAssets().add(asset);
        rule.setId("unusual");
        rule.setChannel(current);
        rule.setWatch(watch);
        rule.getLevels().add(level("notice"));
        Action action = NEW.createAction();
        action.setWho("Shift engineer");
        action.setWhat("Look at the trend.");
        rule.getActions().add(action);
        facility.getRules().add(rule);
    }

    private Channel channel(String key) {
        Channel channel = NEW.createChannel();
        channel.setKey(key);
        channel.setUnit("A");
        asset.getChannels().add(channel);
        return channel;
    }

    private static Level level(String name) {
        Level level = NEW.createLevel();
        level.setName(name);
        level.setSeverity(300);
        return level;
    }

    private void input(Channel channel, String name) {
        DerivationInput input = NEW.createDerivationInput();
        input.setChannel(channel);
        input.setName(name);
        watch.getInputs().add(input);
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("rule.") || code.startsWith("detector."))
                .toList();
    }

    @Test
    void oneChannelOrAGroupIsSound() {
        assertThat(codes()).isEmpty();
        input(current, "a");
        input(speed, "b");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aDetectorNeedsAnActionPlan() {
        rule.getActions().clear();
        assertThat(codes()).containsExactly("rule.no-action-plan");
    }

    @Test
    void aDetectorHasOneLevel() {
        rule.getLevels().add(level("alarm"));
        assertThat(codes()).contains("rule.detector");
    }

    @Test
    void anIntervalIsASecondToADay() {
        for (double seconds : new double[] {0.5, Double.NaN, 90_000}) {
            watch.setIntervalSeconds(seconds);
            assertThat(codes()).containsExactly("detector.interval");
        }
    }

    @Test
    void aGroupLearnsFromEnoughAndNotTooMuch() {
        input(current, "a");
        input(speed, "b");
        for (double seconds : new double[] {60 * 99, 60 * 10_001}) {
            watch.setLearnSeconds(seconds);
            assertThat(codes()).containsExactly("detector.learn");
        }
    }

    @Test
    void aGroupHasDifferentChannelsAndAModeApart() {
        input(current, "a");
        assertThat(codes()).containsExactly("detector.group");
        input(current, "b");
        assertThat(codes()).containsExactly("detector.twice");
        watch.getInputs().remove(1);
        input(speed, "b");
        watch.setMode(speed);
        assertThat(codes()).containsExactly("detector.twice");
    }
}
