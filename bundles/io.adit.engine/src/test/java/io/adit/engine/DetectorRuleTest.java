package io.adit.engine;

import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static io.adit.engine.Derived.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.explain.ExplainingOutput;
import io.adit.engine.explain.Explanation;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.Sensitivity;
import io.adit.engine.programme.WatchSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules that watch with a detector. One message a minute, unless told. */
class DetectorRuleTest {
    private static final ChannelSettings A = measured("a", "A", 60.0);
    private static final ChannelSettings B = measured("b", "A", 60.0);
    private static final ChannelSettings C = measured("c", "A", 60.0);
    private static final ChannelSettings MODE = measured("mode", "1", null);
    private static final int DAY = 1440;

    private final Recorder out = new Recorder();
    private final Random random = new Random(7);

    private static LevelRuleSettings rule(DetectorSettings detector, GuardSettings guard) {
        return new LevelRuleSettings(
                "r",
                "A is unusual",
                id("a"),
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("notice", 300, 0, 0, 0, 0)),
                new WatchSettings.Detector(detector),
                guard);
    }

    private static Programme programme(LevelRuleSettings... rules) {
        return new Programme(List.of(A, B, C, MODE), List.of(rules));
    }

    private static Programme plain() {
        return programme(rule(new DetectorSettings(List.of(), null), null));
    }

    private static DetectorSettings group(ChannelId mode, String... names) {
        return new DetectorSettings(
                Arrays.stream(names)
                        .map(name -> new DerivationInput(name, id(name)))
                        .toList(),
                mode,
                Sensitivity.MEDIUM,
                60,
                600 * 60);
    }

    private void minute(Engine engine, int minute, String fields) {
        engine.accept(message(60.0 * minute, fields), out);
    }

    private static AlarmRequest asNormal(String rule) {
        return new AlarmRequest(rule, AlarmAct.ACKNOWLEDGE_AS_NORMAL, "eve", "");
    }

    private double noise() {
        return random.nextDouble(-1, 1);
    }

    private void usual(Engine engine, int from, int to) {
        for (int i = from; i < to; i++) {
            minute(engine, i, "\"a\":" + (20 + noise()));
        }
    }

    private List<AlarmCause> causes() {
        return out.alarms.stream().map(AlarmChanged::cause).toList();
    }

    @Test
    void announcesWithReasonAndScoreAndEndsByItself() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, 2 * DAY);
        assertThat(out.alarms).isEmpty();
        minute(engine, 2 * DAY, "\"a\":60");
        usual(engine, 2 * DAY + 1, 3 * DAY);
        assertThat(causes()).containsExactly(AlarmCause.RAISED, AlarmCause.CLEARED);
        AlarmChanged raised = out.alarms.getFirst();
        assertThat(raised.status().timeMicros()).isEqualTo(Trial.at(60.0 * 2 * DAY));
        assertThat(raised.status().value()).isBetween(0.5, 1.0);
        assertThat(raised.status().message())
                .startsWith("A is unusual: value 60.0 where 20")
                .contains("MAD (before at most", "times in the history so far (score 1)");
        assertThat(out.alarms.getLast().status().message()).isEqualTo("A is unusual: as usual again");
    }

    @Test
    void tellsTheChannelWhetherItLearnsAndHowUnusualItIs() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        minute(engine, DAY, "\"a\":60");
        usual(engine, DAY + 1, DAY + 100);
        assertThat(out.scores).allMatch(each -> each.channel().equals(id("a")));
        assertThat(out.scores.getFirst().learning()).isTrue();
        assertThat(out.scores.getFirst().reason()).isEmpty();
        List<ChannelScore> events =
                out.scores.stream().filter(each -> !each.reason().isEmpty()).toList();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().score()).isGreaterThan(0.5);
        assertThat(events.getFirst().learning()).isFalse();
        assertThat(out.scores.getLast().reason()).isEmpty();
        assertThat(out.scores).hasSizeLessThan(60);
    }

    @Test
    void theSampleThatEndsTheUnusualMinuteIsExplainedWithTheAlarmAndItsReason() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, 2 * DAY);
        engine.accept(message(60.0 * 2 * DAY + 30, "\"a\":60"), out);
        RawMessage next = message(60.0 * (2 * DAY + 1), "\"a\":20.5");
        ExplainingOutput explaining = new ExplainingOutput(id("a"), next.arrivalMicros(), next.sequence());
        engine.trace(id("a"), explaining);
        engine.accept(next, explaining);
        Explanation explained = explaining.explanation().orElseThrow();
        assertThat(explained.clean().value()).isEqualTo(20.5);
        assertThat(explained.alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.cause()).isEqualTo(AlarmCause.RAISED);
            assertThat(alarm.status().message()).startsWith("A is unusual: value 60.0 where 20");
        });
    }

    @Test
    void isSilentWhereNothingHappens() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, 10 * DAY);
        assertThat(out.alarms).isEmpty();
    }

    @Test
    void judgesMeansOfFastSamples() {
        Engine fast = Engine.start(plain());
        Recorder ofFast = new Recorder();
        Engine slow = Engine.start(plain());
        for (int i = 0; i < 500; i++) {
            double value = i == 450 ? 60 : 20 + noise();
            for (int second = 0; second < 60; second += 10) {
                double shifted = value + (second < 30 ? 1 : -1);
                fast.accept(message(60.0 * i + second, "\"a\":" + shifted), ofFast);
            }
            slow.accept(message(60.0 * i + 50, "\"a\":" + value), out);
        }
        assertThat(out.alarms).isNotEmpty();
        assertThat(ofFast.alarms).hasSameSizeAs(out.alarms);
        assertThat(ofFast.alarms.getFirst().status().timeMicros())
                .isEqualTo(out.alarms.getFirst().status().timeMicros());
        assertThat(ofFast.scores).hasSameSizeAs(out.scores);
    }

    @Test
    void leavesOutBadAndDoubtfulSamples() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        for (int i = DAY; i < DAY + 60; i++) {
            minute(engine, i, "\"a\":5000"); // beyond the range
        }
        usual(engine, DAY + 60, DAY + 200);
        assertThat(out.clean.stream().filter(each -> each.quality() == Quality.BAD))
                .hasSizeGreaterThan(50);
        assertThat(out.alarms).isEmpty();
    }

    @Test
    void acknowledgedAsNormalTheLikeIsNoEventAnyMore() {
        for (boolean taught : new boolean[] {false, true}) {
            Recorder each = new Recorder();
            Random same = new Random(11);
            Engine engine = Engine.start(plain());
            for (int i = 0; i < 4 * DAY; i++) {
                boolean spike = i == 2 * DAY || i == 3 * DAY;
                engine.accept(message(60.0 * i, "\"a\":" + (spike ? 60 : 20 + same.nextDouble(-1, 1))), each);
                if (taught && i == 2 * DAY + 300) {
                    long now = Trial.at(60.0 * i);
                    assertThat(engine.act(asNormal("r"), now, each)).isEqualTo(AlarmReply.DONE);
                    assertThat(engine.act(asNormal("r"), now, each)).isEqualTo(AlarmReply.UNCHANGED);
                }
            }
            assertThat(each.alarms.stream().filter(alarm -> alarm.cause() == AlarmCause.RAISED))
                    .hasSize(taught ? 1 : 2);
        }
    }

    @Test
    void acknowledgedAsNormalTheAlarmEndsAtOnce() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        minute(engine, DAY, "\"a\":60");
        usual(engine, DAY + 1, DAY + 5);
        assertThat(engine.act(asNormal("r"), Trial.at(60.0 * DAY + 250), out)).isEqualTo(AlarmReply.DONE);
        assertThat(causes()).containsExactly(AlarmCause.RAISED, AlarmCause.ACKNOWLEDGED, AlarmCause.CLEARED);
        assertThat(out.scores.getLast().reason()).isEmpty();
        assertThat(engine.act(asNormal("none"), 0, out)).isEqualTo(AlarmReply.UNKNOWN_RULE);
    }

    @Test
    void learnsAnewWhenTold() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        assertThat(engine.act(new AlarmRequest("r", AlarmAct.RETRAIN, "eve", ""), Trial.at(60.0 * DAY), out))
                .isEqualTo(AlarmReply.DONE);
        minute(engine, DAY + 1, "\"a\":60");
        usual(engine, DAY + 2, DAY + 100);
        assertThat(out.alarms).isEmpty();
        assertThat(out.scores.getLast().learning()).isTrue();
    }

    @Test
    void whereThereIsNothingToLearnAsNormalTheAlarmIsNotAcknowledgedEither() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        minute(engine, DAY, "\"a\":60");
        usual(engine, DAY + 1, DAY + 5);
        long now = Trial.at(60.0 * DAY + 300);
        engine.act(new AlarmRequest("r", AlarmAct.RETRAIN, "eve", ""), now, out);
        assertThat(causes()).containsExactly(AlarmCause.RAISED, AlarmCause.CLEARED);
        assertThat(engine.act(asNormal("r"), now, out)).isEqualTo(AlarmReply.UNCHANGED);
        assertThat(out.alarms).hasSize(2);
        assertThat(engine.alarm("r").orElseThrow().acknowledged()).isFalse();
    }

    @Test
    void learnsEachModeForItself() {
        Engine engine = Engine.start(programme(rule(new DetectorSettings(List.of(), id("mode")), null)));
        for (int i = 0; i < 3 * DAY; i++) {
            int mode = i / 240 % 2;
            minute(engine, i, "\"mode\":" + mode + ",\"a\":" + (20 + 200 * mode + noise()));
        }
        assertThat(out.alarms).isEmpty();
        for (int i = 3 * DAY; i < 3 * DAY + 10; i++) {
            minute(engine, i, "\"mode\":0,\"a\":" + (i < 3 * DAY + 5 ? 20 + noise() : 220)); // usual in the other one
        }
        assertThat(causes()).containsExactly(AlarmCause.RAISED);
    }

    @Test
    void neitherJudgesNorLearnsWhileNotInForce() {
        GuardSettings guard =
                new GuardSettings(null, "mode = 0", List.of(new DerivationInput("mode", id("mode"))), List.of());
        Engine engine = Engine.start(programme(rule(new DetectorSettings(List.of(), null), guard)));
        minute(engine, 0, "\"mode\":0");
        usual(engine, 1, DAY);
        minute(engine, DAY, "\"mode\":1");
        for (int i = DAY + 1; i < DAY + 200; i++) {
            minute(engine, i, "\"a\":60");
        }
        minute(engine, DAY + 200, "\"mode\":0");
        usual(engine, DAY + 201, DAY + 400);
        assertThat(causes()).containsExactly(AlarmCause.SUPPRESSED, AlarmCause.UNSUPPRESSED);
        out.alarms.clear();
        minute(engine, DAY + 400, "\"a\":60");
        minute(engine, DAY + 401, "\"a\":20");
        assertThat(causes()).containsExactly(AlarmCause.RAISED);
    }

    private void pump(Engine engine, int from, int to, double coupling) {
        for (int i = from; i < to; i++) {
            double flow = 5 * noise();
            double current = coupling * 2 * flow + 0.2 * noise();
            minute(engine, i, "\"a\":" + flow + ",\"b\":" + (10 + current) + ",\"c\":" + noise());
        }
    }

    @Test
    void announcesAGroupWhoseChannelsNoLongerGoTogether() {
        Engine engine = Engine.start(programme(rule(group(null, "a", "b", "c"), null)));
        pump(engine, 0, 2000, 1);
        assertThat(out.alarms).isEmpty();
        pump(engine, 2000, 2200, -1);
        assertThat(causes()).startsWith(AlarmCause.RAISED);
        assertThat(out.alarms.getFirst().status().message()).contains("explain; ", "sigma");
        assertThat(engine.act(asNormal("r"), Trial.at(60.0 * 2200), out)).isEqualTo(AlarmReply.DONE);
        out.alarms.clear();
        pump(engine, 2200, 2300, -1);
        assertThat(out.alarms).isEmpty();
    }

    @Test
    void keepsWhatWasLearntWhenSensitivityOrGuardChange() {
        Engine engine = Engine.start(plain());
        usual(engine, 0, DAY);
        DetectorSettings high = new DetectorSettings(List.of(), null, Sensitivity.HIGH, 60, 86_400);
        GuardSettings guard = new GuardSettings(null, "", List.of(), List.of());
        Engine next = engine.withProgramme(programme(rule(high, guard)));
        usual(next, DAY, DAY + 3);
        minute(next, DAY + 3, "\"a\":60");
        usual(next, DAY + 4, DAY + 5);
        assertThat(causes()).containsExactly(AlarmCause.RAISED);
        DetectorSettings other = new DetectorSettings(List.of(), null, Sensitivity.MEDIUM, 120, 86_400);
        Engine anew = next.withProgramme(programme(rule(other, null)));
        usual(anew, DAY + 6, DAY + 20);
        assertThat(out.scores.getLast().learning()).isTrue();
    }

    @Test
    void asksForMoreWhereItIsLessSensitive() {
        int[] raised = new int[3];
        for (Sensitivity each : Sensitivity.values()) {
            Engine engine =
                    Engine.start(programme(rule(new DetectorSettings(List.of(), null, each, 60, 86_400), null)));
            Recorder told = new Recorder();
            Random same = new Random(3);
            for (int i = 0; i < 6 * DAY; i++) {
                double value = 20 + same.nextGaussian() + (i % 997 == 996 ? same.nextGaussian(0, 4) : 0);
                engine.accept(message(60.0 * i, "\"a\":" + value), told);
            }
            raised[each.ordinal()] = (int) told.alarms.stream()
                    .filter(alarm -> alarm.cause() == AlarmCause.RAISED)
                    .count();
        }
        assertThat(raised[0]).isLessThanOrEqualTo(raised[1]).isLessThan(raised[2]);
        assertThat(raised[1]).isLessThanOrEqualTo(raised[2]);
    }

    @Test
    void goesOnFromItsStateWhereverItWasCut() {
        DetectorSettings single = new DetectorSettings(List.of(), id("mode"), Sensitivity.HIGH, 60, 86_400);
        LevelRuleSettings grouped = new LevelRuleSettings(
                "g",
                "Group",
                id("b"),
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("notice", 300, 0, 0, 0, 0)),
                new WatchSettings.Detector(group(id("mode"), "a", "b")),
                null);
        Programme programme = programme(rule(single, null), grouped);
        Recorder whole = new Recorder();
        Engine one = Engine.start(programme);
        Engine cut = Engine.start(programme);
        double time = 0;
        for (int i = 0; i < 6000; i++) {
            time += random.nextInt(60) == 0 ? 400 : random.nextInt(5, 50);
            RawMessage next = message(time, time - random.nextInt(20), fields(i));
            one.accept(next, whole);
            cut.accept(next, out);
            if (i % 800 == 500) {
                long now = Trial.at(time);
                AlarmRequest lesson = i > 5000 ? new AlarmRequest("r", AlarmAct.RETRAIN, "eve", "") : asNormal("r");
                assertThat(one.act(lesson, now, whole)).isEqualTo(cut.act(lesson, now, out));
            }
            if (random.nextInt(40) == 0) {
                byte[] state = cut.saveState();
                cut = Engine.restore(programme, state);
                assertThat(cut.saveState()).isEqualTo(state);
            }
        }
        assertThat(out.lines).isEqualTo(whole.lines);
        assertThat(out.alarms).hasSizeGreaterThan(4);
        assertThat(cut.saveState()).isEqualTo(one.saveState());
    }

    private String fields(int i) {
        double wild = random.nextInt(150) == 0 ? random.nextDouble(-100, 100) : 0;
        String a = "\"a\":" + (random.nextInt(90) == 0 ? 5000 : 20 + noise() + wild);
        String b = random.nextInt(9) == 0 ? "" : ",\"b\":" + (noise() + (i > 4000 ? 5 : 0));
        return a + b + (i % 1500 == 0 ? ",\"mode\":" + i / 3000 : "");
    }

    private static List<String> codes(Programme programme) {
        return Engine.check(programme).stream().map(ProgrammeFinding::code).toList();
    }

    @Test
    void refusesWhatCanNotRun() {
        assertThat(codes(plain())).isEmpty();
        assertThat(codes(programme(rule(group(null, "a"), null)))).containsExactly("detector.group");
        assertThat(codes(programme(rule(group(null, "a", "a"), null)))).containsExactly("detector.twice");
        assertThat(codes(programme(rule(group(id("b"), "a", "b"), null)))).containsExactly("detector.twice");
        assertThat(codes(programme(rule(group(null, "a", "none"), null)))).containsExactly("derivation.input");
        assertThat(codes(programme(rule(new DetectorSettings(List.of(), id("none")), null))))
                .containsExactly("derivation.input");
        DetectorSettings fast = new DetectorSettings(List.of(), null, Sensitivity.LOW, 0.5, 86_400);
        assertThat(codes(programme(rule(fast, null)))).containsExactly("value.range");
        DetectorSettings tooLong =
                new DetectorSettings(group(null, "a", "b").group(), null, Sensitivity.LOW, 1, 86_400);
        assertThat(codes(programme(rule(tooLong, null)))).containsExactly("detector.learn");
        LevelRuleSettings rule = rule(new DetectorSettings(List.of(), null), null);
        LevelRuleSettings two = new LevelRuleSettings(
                rule.ruleId(),
                rule.name(),
                rule.channel(),
                rule.direction(),
                false,
                true,
                List.of(new LevelSettings("a", 1, 0, 0, 0, 0), new LevelSettings("b", 2, 1, 0, 0, 0)),
                rule.watch(),
                null);
        assertThat(codes(programme(two))).contains("rule.detector");
    }
}
