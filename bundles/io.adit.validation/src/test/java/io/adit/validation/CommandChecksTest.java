package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Comparison;
import io.adit.model.Condition;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Interlock;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One fan with a command and an interlock over the carbon monoxide of its tunnel: what is said when a part is wrong. */
class CommandChecksTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final Asset fan = NEW.createAsset();
    private final Channel air = NEW.createChannel();
    private final LevelRule rule = NEW.createLevelRule();
    private final Command stop = NEW.createCommand();
    private final Interlock interlock = NEW.createInterlock();
    private final Condition condition = NEW.createCondition();

    CommandChecksTest() {
        facility.setId("tunnel");
        facility.setNamespace("org.example");
        facility.setTenant("example");
        Device logger = NEW.createDevice();
        logger.setId("logger");
        facility.getDevices().add(logger);
        fan.setId("fan");
        facility.getAssets().add(fan);
        air.setId("fan.air");
        air.setKey("air");
        air.setUnit("[ppm]");
        air.setPeriodSeconds(2.0);
        fan.getChannels().add(air);
        Binding binding = NEW.createBinding();
        binding.setDevice(logger);
        binding.setPointer("/air");
        binding.setSourceUnit("[ppm]");
        air.getBindings().add(binding);
        addRule();
        stop.setId("stop-fan");
        stop.setSubject("stop");
        fan.getCommands().add(stop);
        interlock.setId("keep-fan");
        interlock.setAdvice("Wait for better air.");
        stop.getInterlocks().add(interlock);
        condition.setRule(rule);
        condition.setLevel("alert");
        interlock.getConditions().add(condition);
    }

    private void addRule() {
        rule.setId("co");
        rule.setChannel(air);
        Level level = NEW.createLevel();
        level.setName("alert");
        level.setSeverity(300);
        level.setLimit(30);
        rule.getLevels().add(level);
        Action action = NEW.createAction();
        action.setWho("Control room");
        action.setWhat("Ventilate.");
        rule.getActions().add(action);
        facility.getRules().add(rule);
    }

    private List<String> codes() {
        return Validator.validate(facility).stream().map(Finding::code).toList();
    }

    @Test
    void aSoundOneHasNoFindings() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void aConditionNeedsARuleThatRuns() {
        rule.setEnabled(false);
        assertThat(codes()).containsExactly("condition.rule-disabled");
        condition.setRule(null);
        assertThat(codes()).containsExactly("condition.no-rule");
        interlock.getConditions().clear();
        assertThat(codes()).containsExactly("interlock.no-condition");
    }

    @Test
    void aConditionNeedsALevelOfItsRule() {
        condition.setLevel("alarm");
        assertThat(codes()).containsExactly("condition.level-unknown");
        condition.setLevel(null);
        assertThat(codes()).isEmpty();
    }

    @Test
    void asManyConditionsAsNeededHaveToBeThere() {
        for (int needed : new int[] {0, 2}) {
            interlock.setNeeded(needed);
            assertThat(codes()).containsExactly("interlock.needed");
        }
        Condition same = NEW.createCondition();
        same.setRule(rule);
        interlock.getConditions().add(same);
        assertThat(codes()).containsExactly("interlock.same-rule");
    }

    @Test
    void saysWhereUncertainValuesAreReliedOn() {
        condition.setAcceptUncertain(true);
        assertThat(codes()).containsExactly("interlock.accepts-uncertain");
    }

    @Test
    void valuesMayOnlyBeSoOld() {
        condition.setMaxAgeSeconds(1.0);
        assertThat(codes()).containsExactly("condition.age-short");
        condition.setMaxAgeSeconds(-1.0);
        assertThat(codes()).containsExactly("condition.age");
        condition.setMaxAgeSeconds(null);
        air.setPeriodSeconds(null);
        assertThat(codes()).containsExactly("condition.age");
    }

    @Test
    void aPayloadIsToldByPointerAndValue() {
        interlock.setPointer("/percent");
        assertThat(codes()).containsExactly("interlock.payload");
        interlock.setValue("off");
        assertThat(codes()).isEmpty();
        interlock.setComparison(Comparison.BELOW);
        assertThat(codes()).containsExactly("interlock.value");
        interlock.setValue("30");
        assertThat(codes()).isEmpty();
        interlock.setPointer("percent");
        assertThat(codes()).containsExactly("interlock.payload");
    }

    @Test
    void aCommandNeedsADeviceAndASubjectThatItCanGet() {
        stop.setSubject("acknowledge-alarm");
        assertThat(codes()).containsExactly("command.subject");
        stop.setSubject("fan/stop");
        assertThat(codes()).containsExactly("command.subject");
        stop.setSubject(null);
        assertThat(codes()).containsExactly("command.subject");
        stop.setSubject("stop");
        air.getBindings().clear();
        assertThat(codes()).contains("command.no-device");
    }

    @Test
    void aCommandGoesToAChannelOfItsAssetAndIsThereOnce() {
        Command again = NEW.createCommand();
        again.setId("stop-again");
        again.setSubject("stop");
        fan.getCommands().add(again);
        assertThat(codes()).containsExactly("command.duplicate");
        Asset other = NEW.createAsset();
        other.setId("other");
        facility.getAssets().add(other);
        other.getCommands().add(again);
        again.setChannel(air);
        assertThat(codes()).containsExactly("command.channel");
    }

    @Test
    void anAdviceIsAskedFor() {
        interlock.setAdvice(" ");
        assertThat(codes()).containsExactly("interlock.no-advice");
    }
}
