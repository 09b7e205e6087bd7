package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Condition;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.Direction;
import io.adit.model.Facility;
import io.adit.model.Guard;
import io.adit.model.Hours;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ValueWatch;
import io.adit.model.Weekday;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchChecksTest {
    private static final AditFactory FACTORY = AditFactory.eINSTANCE;
    private final Facility facility = FACTORY.createFacility();
    private final Channel settlement = FACTORY.createChannel();
    private final LevelRule rule = rule("rule");

    WatchChecksTest() {
        Asset asset = FACTORY.createAsset();
        facility.getAssets().add(asset);
        settlement.setKey("s");
        settlement.setUnit("mm");
        settlement.setRangeMax(100.0);
        asset.getChannels().add(settlement);
    }

    private LevelRule rule(String id) {
        LevelRule made = FACTORY.createLevelRule();
        made.setId(id);
        made.setChannel(settlement);
        made.getLevels().add(level("alert", 1, 2));
        made.getLevels().add(level("alarm", 2, 500));
        made.getActions().add(action(null));
        facility.getRules().add(made);
        return made;
    }

    private static Level level(String name, int severity, double limit) {
        Level level = FACTORY.createLevel();
        level.setName(name);
        level.setSeverity(severity);
        level.setLimit(limit);
        return level;
    }

    private static Action action(String level) {
        Action action = FACTORY.createAction();
        action.setWho("shift");
        action.setWhat("look");
        action.setLevel(level);
        return action;
    }

    private DerivationInput input(String name) {
        DerivationInput input = FACTORY.createDerivationInput();
        input.setName(name);
        input.setChannel(settlement);
        return input;
    }

    @Test
    void anAlarmMayBeShelvedForThirtyDaysAtMost() {
        rule.getLevels().remove(1);
        rule.setMaxShelveMinutes(43_200);
        assertThat(codes()).isEmpty();
        rule.setMaxShelveMinutes(43_201);
        assertThat(codes()).containsExactly("rule.shelving");
        rule.setMaxShelveMinutes(0);
        assertThat(codes()).isEmpty();
        rule.setMaxShelveMinutes(-1);
        assertThat(codes()).containsExactly("rule.shelving");
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .map(Finding::code)
                .filter(code -> code.matches("(rule|level|guard|expression|derivation|unit)\\..*"))
                .toList();
    }

    private ValueWatch watch(String expression, String unit) {
        ValueWatch watch = FACTORY.createValueWatch();
        watch.setExpression(expression);
        watch.setUnit(unit);
        watch.getInputs().add(input("s"));
        rule.setWatch(watch);
        return watch;
    }

    @Test
    void limitsOfAFormulaAreNotBoundToTheRangeOfTheChannel() {
        assertThat(codes()).containsExactly("level.outside-range");
        watch("rate(s over 1 d)", "mm/d");
        assertThat(codes()).isEmpty();
    }

    @Test
    void findsFormulasThatCannotBe() {
        watch("rate(s over 1 d)", "mm");
        assertThat(codes()).containsExactly("expression.wrong");
        watch("rate(s over 1 d)", "furlong");
        assertThat(codes()).containsExactly("unit.unknown");
        watch("s", "mm").getInputs().clear();
        assertThat(codes()).containsExactly("derivation.no-input");
    }

    @Test
    void wantsAConditionForEachLevelWhateverItsLimit() {
        ConditionWatch watch = FACTORY.createConditionWatch();
        watch.getInputs().add(input("s"));
        rule.setWatch(watch);
        rule.getLevels().forEach(level -> level.setLimit(0));
        rule.getLevels().get(0).setCondition("s > 1 mm");
        assertThat(codes()).containsExactly("expression.wrong");
        rule.getLevels().get(1).setCondition("s > 2 mm");
        assertThat(codes()).isEmpty();
    }

    @Test
    void wantsTimesForASilence() {
        rule.setWatch(FACTORY.createSilenceWatch());
        assertThat(codes()).isEmpty();
        rule.setDirection(Direction.BELOW);
        assertThat(codes()).contains("rule.silence");
    }

    @Test
    void findsGuardsThatCannotBe() {
        watch("rate(s over 1 d)", "mm/d");
        Guard guard = FACTORY.createGuard();
        guard.setWhen("s");
        guard.getInputs().add(input("s"));
        Hours hours = FACTORY.createHours();
        hours.setFrom("22:00");
        hours.setTo("late");
        hours.getDays().add(Weekday.MONDAY);
        guard.getHours().add(hours);
        Condition inhibitor = FACTORY.createCondition();
        inhibitor.setRule(rule);
        guard.getInhibitors().add(inhibitor);
        rule.setGuard(guard);
        assertThat(codes()).containsExactly("expression.wrong", "guard.hours", "guard.inhibitor");
        guard.setWhen("s > 1 mm");
        hours.setTo("06:00");
        LevelRule other = rule("other");
        other.getLevels().remove(1);
        inhibitor.setRule(other);
        inhibitor.setLevel("alert");
        assertThat(codes()).isEmpty();
        Condition back = FACTORY.createCondition();
        back.setRule(rule);
        other.setGuard(FACTORY.createGuard());
        other.getGuard().getInhibitors().add(back);
        assertThat(codes()).containsExactly("guard.inhibitor", "guard.inhibitor");
    }

    @Test
    void everyLevelNeedsAnAction() {
        rule.getLevels().get(1).setLimit(50);
        rule.getActions().clear();
        rule.getActions().add(action("alarm"));
        assertThat(codes()).containsExactly("level.no-action-plan");
        rule.getActions().add(action("alert"));
        assertThat(codes()).isEmpty();
    }
}
