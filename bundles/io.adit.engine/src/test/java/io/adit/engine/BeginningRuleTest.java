package io.adit.engine;

import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.WatchSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that are published, or edited, while the world stands still: a door that stays open, a sensor that never says anything. */
class BeginningRuleTest {
    private static final long START = 1_770_000_000L;
    private final Recorder out = new Recorder();

    private static LevelRuleSettings rule(double limit, double delaySeconds, WatchSettings watch, GuardSettings guard) {
        return new LevelRuleSettings(
                "r",
                "Rule",
                id("door"),
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("alert", 300, limit, 0, delaySeconds, 0)),
                watch,
                guard);
    }

    private static Programme programme(LevelRuleSettings... rules) {
        return new Programme(List.of(measured("door", "1", null), measured("mode", "1", null)), List.of(rules));
    }

    private static WatchSettings.Conditions open() {
        DerivationInput door = new DerivationInput("door", id("door"), 1e9, true);
        DerivationInput mode = new DerivationInput("mode", id("mode"), 1e9, true);
        return new WatchSettings.Conditions(List.of("door = 1 and mode = 2"), List.of(door, mode), null);
    }

    /** An engine in which door and mode have had these values for a day. */
    private Engine engine(int door, int mode, LevelRuleSettings... rules) {
        Engine engine = Engine.start(programme(rules));
        engine.accept(Derived.message(START - 86_400, "\"door\":" + door + ",\"mode\":" + mode), out);
        out.alarms.clear();
        return engine;
    }

    private Engine published(Engine engine, LevelRuleSettings rule) {
        Engine next = engine.withProgramme(programme(rule));
        next.advance(Trial.at(START), out);
        return next;
    }

    private List<AlarmCause> told() {
        return out.alarms.stream().map(AlarmChanged::cause).toList();
    }

    @Test
    void aNewRuleJudgesWhatItsChannelShowsAlready() {
        published(engine(1, 0), rule(0.5, 0, null, null));
        assertThat(told()).containsExactly(AlarmCause.RAISED);
        assertThat(out.alarms.get(0).status().timeMicros()).isEqualTo(Trial.at(START));
    }

    @Test
    void itsDelayRunsFromWhenItIsPublished() {
        Engine engine = published(engine(1, 0), rule(0.5, 60, null, null));
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(START + 59), out);
        assertThat(told()).isEmpty();
        engine.advance(Trial.at(START + 60), out);
        assertThat(told()).containsExactly(AlarmCause.RAISED);
    }

    @Test
    void aNewRuleOverConditionsJudgesWhatAllItsChannelsShow() {
        published(engine(1, 2), rule(0.5, 0, open(), null));
        assertThat(told()).containsExactly(AlarmCause.RAISED);
        out.alarms.clear();
        published(engine(1, 1), rule(0.5, 0, open(), null));
        assertThat(told()).isEmpty();
    }

    @Test
    void aNewGuardKnowsTheModeThatIs() {
        DerivationInput mode = new DerivationInput("mode", id("mode"), 1e9, true);
        GuardSettings guard = new GuardSettings(null, "mode = 2", List.of(mode), List.of());
        published(engine(1, 1), rule(0.5, 0, null, guard));
        assertThat(told()).doesNotContain(AlarmCause.RAISED);
        out.alarms.clear();
        published(engine(1, 2), rule(0.5, 0, null, guard));
        assertThat(told()).containsExactly(AlarmCause.RAISED);
    }

    @Test
    void anEditedLimitEndsAnAlarmThatIsNoneAnyMore() {
        Engine engine = Engine.start(programme(rule(0.5, 0, null, null)));
        engine.accept(Derived.message(START - 60, "\"door\":1,\"mode\":0"), out);
        published(engine, rule(1.5, 0, null, null));
        assertThat(told()).containsExactly(AlarmCause.RAISED, AlarmCause.CLEARED);
    }

    @Test
    void aRuleThatStaysAsItWasIsNotJudgedAgain() {
        LevelRuleSettings rule = rule(0.5, 0, null, null);
        published(engine(1, 0, rule), rule);
        assertThat(told()).isEmpty();
    }

    @Test
    void aSensorThatNeverSaysAnythingIsSilentFromWhenItsRuleBegins() {
        Engine engine = Engine.start(programme());
        engine.advance(Trial.at(START - 1000), out);
        engine = published(engine, rule(60, 0, new WatchSettings.Silence(), null));
        engine.advance(Trial.at(START + 60), out);
        assertThat(told()).isEmpty();
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(START + 61), out);
        assertThat(told()).containsExactly(AlarmCause.RAISED);
        engine.accept(Derived.message(START + 70, "\"door\":0,\"mode\":0"), out);
        assertThat(engine.alarm("r").map(AlarmStatus::active)).contains(false);
    }

    @Test
    void aSilenceDoesNotBeginBeforeTimeDoes() {
        Engine engine =
                Engine.start(Programme.EMPTY).withProgramme(programme(rule(60, 0, new WatchSettings.Silence(), null)));
        engine.advance(engine.nowMicros(), out);
        engine.advance(Trial.at(START), out);
        engine.advance(Trial.at(START + 60), out);
        assertThat(told()).isEmpty();
        engine.advance(Trial.at(START + 61), out);
        assertThat(told()).containsExactly(AlarmCause.RAISED);
    }

    @Test
    void anEditedSilenceIsTimedByItsNewLimit() {
        Engine engine = Engine.start(programme(rule(60, 0, new WatchSettings.Silence(), null)));
        engine.accept(Derived.message(START - 100, "\"door\":0,\"mode\":0"), out);
        engine.advance(Trial.at(START - 1), out);
        assertThat(told()).containsExactly(AlarmCause.RAISED);
        engine = published(engine, rule(600, 0, new WatchSettings.Silence(), null));
        assertThat(told()).containsExactly(AlarmCause.RAISED, AlarmCause.CLEARED);
        engine.advance(Trial.at(START + 501), out);
        assertThat(told()).endsWith(AlarmCause.CLEARED, AlarmCause.RAISED);
    }
}
