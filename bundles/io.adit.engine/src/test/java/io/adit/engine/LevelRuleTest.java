package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Delays, hysteresis, latch and acknowledgement as timelines; times in seconds. */
class LevelRuleTest {
    private final Recorder out = new Recorder();

    private Engine engine(LevelRuleSettings rule) {
        return Engine.start(Trial.programme(
                Trial.channel(
                        Trial.ID, -100.0, 100.0, null, List.of(), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE),
                rule));
    }

    private void feed(Engine engine, double... timesAndValues) {
        for (int i = 0; i < timesAndValues.length; i += 2) {
            engine.accept(Trial.message(timesAndValues[i], timesAndValues[i + 1]), out);
        }
    }

    private List<String> timeline() {
        return out.alarms.stream()
                .map(change -> change.status().timeMicros() / 1e6 + " " + change.cause() + " "
                        + change.status().level())
                .toList();
    }

    @Test
    void raisesAtOnceStrictlyBeyondTheLimitAndClearsAtIt() {
        Engine engine = engine(Trial.rule(false, Trial.level("alert", 300, 20)));
        feed(engine, 1, 19, 2, 20, 3, 21.7, 4, 22, 5, 20);
        assertThat(timeline()).containsExactly("3.0 RAISED alert", "5.0 CLEARED alert");
        assertThat(out.alarms.get(0).status())
                .isEqualTo(new AlarmStatus(
                        true,
                        false,
                        true,
                        false,
                        "alert",
                        300,
                        Trial.at(3),
                        Trial.at(3),
                        21.7,
                        20,
                        "A",
                        "Motor current P1 21.7 A is above alert limit 20 A",
                        AlarmSilence.NONE));
        AlarmStatus cleared = out.alarms.get(1).status();
        assertThat(cleared.active()).isFalse();
        assertThat(cleared.sinceMicros()).isEqualTo(Trial.at(3));
        assertThat(cleared.message()).isEqualTo("Motor current P1 20.0 A is back within alert limit 20 A");
    }

    @Test
    void staysWithinTheHysteresis() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 2, 0, 0)));
        feed(engine, 1, 21, 2, 19, 3, 18.1, 4, 20.5, 5, 18);
        assertThat(timeline()).containsExactly("1.0 RAISED alert", "5.0 CLEARED alert");
    }

    @Test
    void waitsForTheDelayAndForgetsAShortExcursion() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 0, 10, 5)));
        feed(engine, 1, 21, 8, 19, 9, 21, 18, 22, 20, 22, 21, 10, 25, 10, 27, 10);
        assertThat(timeline()).containsExactly("19.0 RAISED alert", "26.0 CLEARED alert");
    }

    @Test
    void raisesWhileTimePassesWithoutSamples() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 0, 10, 0)));
        feed(engine, 1, 21);
        engine.advance(Trial.at(10.9), out);
        assertThat(out.alarms).isEmpty();
        engine.advance(Trial.at(30), out);
        assertThat(timeline()).containsExactly("11.0 RAISED alert");
    }

    @Test
    void aBurstOfLateSamplesIsJudgedByTimeOfMeasurement() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 0, 60, 0)));
        engine.accept(Trial.message(3600, 10, 21), out);
        engine.accept(Trial.message(3600.1, 40, 19), out);
        engine.accept(Trial.message(3600.2, 100, 21), out);
        engine.accept(Trial.message(3600.3, 165, 21), out);
        assertThat(timeline()).containsExactly("160.0 RAISED alert");
    }

    @Test
    void climbsAndFallsThroughTheLevels() {
        Engine engine = engine(Trial.rule(
                false, Trial.level("alert", 300, 20), Trial.level("action", 600, 30), Trial.level("alarm", 900, 40)));
        feed(engine, 1, 25, 2, 45, 3, 35, 4, 22, 5, 5);
        assertThat(timeline())
                .containsExactly(
                        "1.0 RAISED alert",
                        "2.0 ESCALATED alarm",
                        "3.0 EASED action",
                        "4.0 EASED alert",
                        "5.0 CLEARED alert");
        assertThat(out.alarms).allMatch(change -> change.status().sinceMicros() == Trial.at(1));
    }

    @Test
    void worksBelowALimit() {
        Engine engine = engine(new LevelRuleSettings(
                "p1",
                "P1",
                Trial.ID,
                Direction.BELOW,
                false,
                true,
                List.of(new LevelSettings("low", 500, 2, 0.5, 0, 0))));
        feed(engine, 1, 3, 2, 1.9, 3, 2.4, 4, 2.5);
        assertThat(timeline()).containsExactly("2.0 RAISED low", "4.0 CLEARED low");
        assertThat(out.alarms.get(0).status().message()).contains("is below low limit 2 A");
    }

    @Test
    void badSamplesNeitherRaiseNorClear() {
        Engine engine = engine(Trial.rule(false, Trial.level("alert", 300, 20)));
        feed(engine, 1, 500, 2, 21, 3, -500, 4, 21, 5, 19);
        assertThat(timeline()).containsExactly("2.0 RAISED alert", "5.0 CLEARED alert");
    }

    @Test
    void aDelayTowardsTheEndWaitsForAUsableSample() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 0, 0, 5)));
        feed(engine, 1, 21, 2, 10, 3, 500);
        engine.advance(Trial.at(20), out);
        assertThat(timeline()).containsExactly("1.0 RAISED alert");
        feed(engine, 21, 10);
        assertThat(timeline()).containsExactly("1.0 RAISED alert", "21.0 CLEARED alert");
    }

    @Test
    void aDelayTowardsTheAlarmRunsOnWhileSamplesAreBad() {
        Engine engine = engine(Trial.rule(false, new LevelSettings("alert", 300, 20, 0, 5, 0)));
        feed(engine, 1, 21, 2, 500, 3, 500);
        engine.advance(Trial.at(20), out);
        assertThat(timeline()).containsExactly("6.0 RAISED alert");
    }

    @Test
    void olderAndRepeatedSamplesDoNotTouchTheRule() {
        Engine engine = engine(Trial.rule(false, Trial.level("alert", 300, 20)));
        engine.accept(Trial.message(10, 10, 5), out);
        engine.accept(Trial.message(11, 9, 50), out);
        engine.accept(Trial.message(12, 10, 50), out);
        assertThat(out.alarms).isEmpty();
        assertThat(out.reported).hasSize(1);
        assertThat(out.clean).extracting(Sample::reason).containsExactly(Reason.NONE, Reason.NONE, Reason.DUPLICATE);
    }

    @Test
    void latchHoldsTheHighestLevelUntilReset() {
        Engine engine = engine(Trial.rule(true, Trial.level("alert", 300, 20), Trial.level("alarm", 900, 40)));
        feed(engine, 1, 45, 2, 25, 3, 5);
        assertThat(timeline()).containsExactly("1.0 RAISED alarm", "2.0 LATCHED alarm", "3.0 LATCHED alarm");
        assertThat(out.alarms.get(2).status().active()).isTrue();
        assertThat(out.alarms.get(2).status().latched()).isTrue();
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.RESET, "eve", "checked"), Trial.at(9), out))
                .isEqualTo(AlarmReply.DONE);
        assertThat(timeline()).hasSize(4).last().isEqualTo("9.0 RESET alarm");
        assertThat(out.alarms.get(3).status().active()).isFalse();
        assertThat(out.alarms.get(3).by()).isEqualTo("eve");
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.RESET, "eve", ""), Trial.at(10), out))
                .isEqualTo(AlarmReply.UNCHANGED);
    }

    @Test
    void resetFallsToTheLevelThatStillHolds() {
        Engine engine = engine(Trial.rule(true, Trial.level("alert", 300, 20), Trial.level("alarm", 900, 40)));
        feed(engine, 1, 45, 2, 25);
        engine.act(new AlarmRequest("p1", AlarmAct.RESET, "eve", ""), Trial.at(3), out);
        feed(engine, 4, 45);
        assertThat(timeline())
                .containsExactly("1.0 RAISED alarm", "2.0 LATCHED alarm", "3.0 RESET alert", "4.0 ESCALATED alarm");
    }

    @Test
    void acknowledgementLastsUntilItGetsWorse() {
        Engine engine = engine(Trial.rule(false, Trial.level("alert", 300, 20), Trial.level("alarm", 900, 40)));
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.ACKNOWLEDGE, "eve", ""), 0, out))
                .isEqualTo(AlarmReply.UNCHANGED);
        assertThat(engine.act(new AlarmRequest("nope", AlarmAct.ACKNOWLEDGE, "eve", ""), 0, out))
                .isEqualTo(AlarmReply.UNKNOWN_RULE);
        feed(engine, 1, 25);
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.ACKNOWLEDGE, "eve", "on it"), Trial.at(2), out))
                .isEqualTo(AlarmReply.DONE);
        assertThat(out.alarms.get(1).cause()).isEqualTo(AlarmCause.ACKNOWLEDGED);
        assertThat(out.alarms.get(1).comment()).isEqualTo("on it");
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.ACKNOWLEDGE, "eve", ""), Trial.at(2), out))
                .isEqualTo(AlarmReply.UNCHANGED);
        feed(engine, 3, 45, 4, 25, 5, 5);
        assertThat(out.alarms.stream().map(change -> change.status().acknowledged()))
                .containsExactly(false, true, false, false, false);
        assertThat(engine.act(new AlarmRequest("p1", AlarmAct.ACKNOWLEDGE, "eve", ""), Trial.at(6), out))
                .isEqualTo(AlarmReply.DONE);
        assertThat(engine.alarm("p1").orElseThrow().active()).isFalse();
        assertThat(engine.alarm("p1").orElseThrow().acknowledged()).isTrue();
    }
}
