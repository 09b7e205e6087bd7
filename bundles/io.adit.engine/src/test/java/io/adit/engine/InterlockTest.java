package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When interlocks refuse; times in seconds, values in ampere, a sample a second. */
class InterlockTest {
    private static final ConditionSettings ACTION = new ConditionSettings("p1", "action", null, false);
    private final Recorder out = new Recorder();

    private static InterlockSettings interlock(int needed, ConditionSettings... conditions) {
        return new InterlockSettings(
                "keep", "Keep it running", true, "ns:pump", null, "stop", null, needed, "", List.of(conditions), "");
    }

    private static ChannelSettings channel(Double period) {
        return Trial.channel(
                Trial.ID, 0.0, 100.0, period, List.of(), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
    }

    private static LevelRuleSettings rule(String id, boolean latch) {
        return new LevelRuleSettings(
                id,
                "Overload",
                Trial.ID,
                Direction.ABOVE,
                latch,
                true,
                List.of(Trial.level("alert", 300, 20), Trial.level("action", 600, 30)));
    }

    private static Engine engine(InterlockSettings interlock) {
        return Engine.start(new Programme(
                List.of(channel(1.0)), List.of(rule("p1", false), rule("latching", true)), List.of(interlock)));
    }

    private static InterlockVerdict at(Engine engine, double seconds) {
        return engine.interlock("keep", Trial.at(seconds));
    }

    @Test
    void refusesWhileTheLevelIsReachedAndSaysValueUnitAndTime() {
        Engine engine = engine(interlock(1, ACTION));
        engine.accept(Trial.message(10, 25), out);
        assertThat(at(engine, 10)).isEqualTo(new InterlockVerdict(false, List.of()));
        engine.accept(Trial.message(11, 31.5), out);
        assertThat(at(engine, 11).refuses()).isTrue();
        assertThat(at(engine, 11).reasons())
                .containsExactly("Motor current P1 is 31.5 A at 1970-01-01T00:00:11Z, and alarm 'Overload' is at"
                        + " level action (limit 30 A).");
        engine.accept(Trial.message(12, 29), out);
        assertThat(at(engine, 12).refuses()).isFalse();
    }

    @Test
    void saysUnitsAsPeopleWriteThem() {
        ChannelSettings air = new ChannelSettings(
                Trial.ID,
                "Air",
                "Cel",
                0.0,
                100.0,
                1.0,
                1,
                List.of(Trial.binding("/v", "/t", "Cel")),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        Engine engine =
                Engine.start(new Programme(List.of(air), List.of(rule("p1", false)), List.of(interlock(1, ACTION))));
        engine.accept(Trial.message(11, 31.5), out);
        assertThat(at(engine, 11).reasons())
                .containsExactly("Air is 31.5 °C at 1970-01-01T00:00:11Z, and alarm 'Overload' is at"
                        + " level action (limit 30 °C).");
    }

    @Test
    void anyLevelCountsWhereNoneIsNamed() {
        Engine engine = engine(interlock(1, new ConditionSettings("p1", "", null, false)));
        engine.accept(Trial.message(10, 25), out);
        assertThat(at(engine, 10).refuses()).isTrue();
    }

    @Test
    void refusesBeforeTheFirstValue() {
        assertThat(at(engine(interlock(1, ACTION)), 1))
                .isEqualTo(new InterlockVerdict(true, List.of("Motor current P1 has no value yet.")));
    }

    @Test
    void refusesWhileTheNewestValueIsBad() {
        Engine engine = engine(interlock(1, ACTION));
        engine.accept(Trial.message(10, 5), out);
        engine.accept(Trial.message(11, 500), out);
        assertThat(at(engine, 11))
                .isEqualTo(new InterlockVerdict(
                        true, List.of("Motor current P1 is BAD (OUT_OF_RANGE) at 1970-01-01T00:00:11Z.")));
    }

    @Test
    void refusesWhileTheNewestValueIsUncertainUnlessThatIsAccepted() {
        CleaningSettings lateAfter2 = new CleaningSettings(null, null, null, null, null, 2.0);
        ChannelSettings channel =
                Trial.channel(Trial.ID, 0.0, 100.0, 1.0, List.of(), lateAfter2, ReportSettings.EVERY_SAMPLE);
        for (boolean accept : new boolean[] {false, true}) {
            Engine engine = Engine.start(new Programme(
                    List.of(channel),
                    List.of(rule("p1", false)),
                    List.of(interlock(1, new ConditionSettings("p1", "action", 60.0, accept)))));
            engine.accept(Trial.message(10, 5, 5), out);
            assertThat(at(engine, 10))
                    .isEqualTo(
                            accept
                                    ? new InterlockVerdict(false, List.of())
                                    : new InterlockVerdict(
                                            true,
                                            List.of("Motor current P1 is UNCERTAIN (LATE) at 1970-01-01T00:00:05Z.")));
            engine.accept(Trial.message(11, 11, 35), out);
            assertThat(at(engine, 11).refuses()).isTrue();
        }
    }

    @Test
    void refusesWhenTheNewestValueIsTooOldThoughNoTimePassedForTheEngine() {
        Engine engine = engine(interlock(1, new ConditionSettings("p1", "action", 5.0, false)));
        engine.accept(Trial.message(10, 5), out);
        assertThat(at(engine, 15).refuses()).isFalse();
        assertThat(at(engine, 15.1))
                .isEqualTo(
                        new InterlockVerdict(
                                true,
                                List.of(
                                        "Motor current P1 is 5.0 A at 1970-01-01T00:00:10Z: that is 5.1 s old, and 5 s are allowed.")));
    }

    @Test
    void aClockThatRunsAheadMakesNoValueYounger() {
        Engine engine = engine(interlock(1, new ConditionSettings("p1", "action", 5.0, false)));
        engine.accept(Trial.message(10, 1000, 5), out);
        assertThat(at(engine, 15).refuses()).isFalse();
        assertThat(at(engine, 16).refuses()).isTrue();
    }

    @Test
    void aLateMessageMakesNoOldValueYoung() {
        Engine engine = engine(interlock(1, new ConditionSettings("p1", "action", 5.0, false)));
        engine.accept(Trial.message(100, 10, 5), out);
        assertThat(at(engine, 100).refuses()).isTrue();
    }

    @Test
    void aMissingChannelRefuses() {
        Engine engine = engine(interlock(1, new ConditionSettings("p1", "action", 60.0, false)));
        engine.accept(Trial.message(10, 5), out);
        engine.advance(Trial.at(14), out);
        assertThat(at(engine, 14).reasons()).singleElement().asString().contains("BAD (MISSING)");
    }

    @Test
    void aLatchHoldsIt() {
        Engine engine = engine(interlock(1, new ConditionSettings("latching", "action", null, false)));
        engine.accept(Trial.message(10, 35), out);
        engine.accept(Trial.message(11, 5), out);
        assertThat(at(engine, 11).reasons()).singleElement().asString().contains("is 5.0 A", "held by its latch");
        engine.act(new AlarmRequest("latching", AlarmAct.RESET, "me", ""), Trial.at(12), out);
        assertThat(at(engine, 12).refuses()).isFalse();
    }

    @Test
    void asManyConditionsAsNeededHaveToHoldAndOneThatCannotBeJudgedCounts() {
        ConditionSettings alert = new ConditionSettings("p1", "alert", null, false);
        ConditionSettings gone = new ConditionSettings("gone", "", null, false);
        Engine two = engine(interlock(2, alert, ACTION));
        two.accept(Trial.message(10, 25), out);
        assertThat(at(two, 10)).satisfies(verdict -> {
            assertThat(verdict.refuses()).isFalse();
            assertThat(verdict.reasons()).hasSize(1);
        });
        two.accept(Trial.message(11, 35), out);
        assertThat(at(two, 11).refuses()).isTrue();
        Engine doubtful = engine(interlock(2, alert, gone));
        doubtful.accept(Trial.message(10, 5), out);
        assertThat(at(doubtful, 10).refuses()).isFalse();
        doubtful.accept(Trial.message(11, 25), out);
        assertThat(at(doubtful, 11).reasons())
                .contains("Its rule 'gone' does not run.")
                .hasSize(2);
        assertThat(at(doubtful, 11).refuses()).isTrue();
    }

    @Test
    void whatCannotBeJudgedRefusesAndIsReported() {
        for (InterlockSettings faulty : List.of(
                interlock(1),
                interlock(0, ACTION),
                interlock(2, ACTION),
                interlock(1, new ConditionSettings("gone", "", null, false)),
                interlock(1, new ConditionSettings("p1", "nothing", null, false)),
                interlock(1, new ConditionSettings("p1", "", -1.0, false)),
                InterlockSettings.faulty("keep", "ns:pump", "Nobody can read it."))) {
            Engine engine = engine(faulty);
            engine.accept(Trial.message(10, 5), out);
            assertThat(at(engine, 10).refuses()).as("%s", faulty).isTrue();
            assertThat(Engine.interlockFaults(engine.programme()))
                    .singleElement()
                    .asString()
                    .startsWith("interlock keep: ");
        }
        assertThat(engine(interlock(1, ACTION)).interlock("another", 0).refuses())
                .isTrue();
    }

    @Test
    void anEventDrivenChannelNeedsAnAllowedAge() {
        Engine engine = Engine.start(
                new Programme(List.of(channel(null)), List.of(rule("p1", false)), List.of(interlock(1, ACTION))));
        engine.accept(Trial.message(10, 5), out);
        assertThat(at(engine, 10).refuses()).isTrue();
    }

    @Test
    void aDisabledOneRefusesNothing() {
        Engine engine = engine(new InterlockSettings(
                "keep", "Keep it running", false, "ns:pump", null, "stop", null, 1, "", List.of(ACTION), ""));
        engine.accept(Trial.message(10, 99), out);
        assertThat(at(engine, 10).refuses()).isFalse();
    }

    @Test
    void judgesTheSameAfterItsStateWasSavedAndRestored() {
        Engine engine = engine(interlock(1, ACTION));
        engine.accept(Trial.message(10, 5), out);
        Engine restored = Engine.restore(engine.programme(), engine.saveState());
        for (double seconds : new double[] {10, 12, 13.5}) {
            assertThat(at(restored, seconds)).isEqualTo(at(engine, seconds));
        }
        assertThat(at(restored, 10).refuses()).isFalse();
    }
}
