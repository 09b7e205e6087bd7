package io.adit.server.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IncidentScoreTest {
    private static final ChannelId PUMP = new ChannelId("ns:pump", "current");
    private static final long SECOND = 1_000_000;

    private static Occurrence alarm(ChannelId channel, long startSecond, long endSecond) {
        return new Occurrence(
                "r",
                channel,
                startSecond * SECOND,
                endSecond * SECOND,
                List.of(new Occurrence.Phase("alert", 300, startSecond * SECOND)),
                1);
    }

    private static Incident incident(long from, long to, String thing, String feature) {
        return new Incident(from * SECOND, to * SECOND, thing, feature, "jam");
    }

    @Test
    void alarmsThatBeganDuringAnIncidentOrShortlyBeforeItAreRight() {
        IncidentScore score = new IncidentScore(
                List.of(
                        incident(100, 200, "", ""),
                        incident(1000, 1100, "ns:pump", ""),
                        incident(2000, 2100, "ns:pump", "current"),
                        incident(3000, 3100, "ns:pump", "vibration")),
                30 * SECOND);
        score.add(alarm(PUMP, 69, 300)); // a second too early
        score.add(alarm(PUMP, 120, 130));
        score.add(alarm(PUMP, 90, 95));
        score.add(alarm(PUMP, 200, 201));
        score.add(alarm(PUMP, 201, 202)); // after it
        score.add(alarm(PUMP, 1040, 1050));
        score.add(alarm(PUMP, 3010, 3020)); // of another channel
        score.add(alarm(new ChannelId("ns:fan", "current"), 2010, 2020)); // of another asset
        assertThat(score.alarms()).isEqualTo(8);
        assertThat(score.right()).isEqualTo(4);
        assertThat(score.wrong()).isEqualTo(4);
        assertThat(score.precision()).hasValue(0.5);
        assertThat(score.found()).isEqualTo(2);
        assertThat(score.recall()).hasValue(0.5);
        assertThat(score.outcomes().get(0).leadSeconds()).hasValue(10);
        assertThat(score.outcomes().get(1).leadSeconds()).hasValue(-40);
        assertThat(score.outcomes().get(2).leadSeconds()).isEmpty();
        assertThat(score.medianLeadSeconds().getAsDouble()).isCloseTo(-15, within(1e-9));
    }

    @Test
    void manyAlarmsAreJudgedAsByGoingThroughAllIncidents() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<Incident> incidents = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                long from = random.nextInt(1000);
                incidents.add(incident(from, from + random.nextInt(random.nextInt(20) == 0 ? 500 : 20), "", ""));
            }
            long ahead = random.nextInt(30);
            IncidentScore score = new IncidentScore(incidents, ahead * SECOND);
            List<Occurrence> alarms = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long start = random.nextInt(1100);
                alarms.add(alarm(PUMP, start, start + 5));
            }
            alarms.forEach(score::add);
            assertThat(score.right())
                    .isEqualTo(alarms.stream()
                            .filter(alarm -> incidents.stream().anyMatch(each -> isRight(alarm, each, ahead)))
                            .count());
            assertThat(score.found())
                    .isEqualTo(incidents.stream()
                            .filter(each -> alarms.stream().anyMatch(alarm -> isRight(alarm, each, ahead)))
                            .count());
        }
    }

    private static boolean isRight(Occurrence alarm, Incident incident, long aheadSeconds) {
        long start = alarm.startMicros();
        return start >= incident.fromMicros() - aheadSeconds * SECOND && start <= incident.toMicros();
    }

    @Test
    void withoutAlarmsOrIncidentsSharesAreUnknownAndNotZero() {
        IncidentScore nothing = new IncidentScore(List.of(), 0);
        assertThat(nothing.precision()).isEmpty();
        assertThat(nothing.recall()).isEmpty();
        assertThat(nothing.medianLeadSeconds()).isEmpty();
        nothing.add(alarm(PUMP, 1, 2));
        assertThat(nothing.precision()).hasValue(0);
        assertThat(nothing.wrong()).isEqualTo(1);
        IncidentScore missed = new IncidentScore(List.of(incident(1, 2, "", "")), 0);
        assertThat(missed.recall()).hasValue(0);
    }

    @Test
    void differencesAreFoundByTheTimesAtWhichAlarmsWereActive() {
        List<Occurrence> before = List.of(alarm(PUMP, 10, 20), alarm(PUMP, 30, 40), alarm(PUMP, 50, 60));
        List<Occurrence> after = List.of(alarm(PUMP, 10, 20), alarm(PUMP, 35, 38), alarm(PUMP, 70, 80));
        AlarmDifference difference = AlarmDifference.of(after, before);
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.moved().first()).containsExactly(alarm(PUMP, 35, 38));
        assertThat(difference.added().first()).containsExactly(alarm(PUMP, 70, 80));
        assertThat(difference.removed().first()).containsExactly(alarm(PUMP, 50, 60));
    }

    @Test
    void theLimitThatIsAskedForIsTheMostSensitiveOneBeforeThereAreTooMany() {
        assertThat(sweep(Direction.ABOVE, 9, 4, 1, 2, 0).limitWithAtMost(2)).hasValue(3);
        assertThat(sweep(Direction.ABOVE, 9, 4, 1, 3, 0).limitWithAtMost(2)).hasValue(5); // not 3, as 4 has more
        assertThat(sweep(Direction.BELOW, 0, 1, 2, 5, 9).limitWithAtMost(2)).hasValue(3);
        assertThat(sweep(Direction.ABOVE, 9, 9, 9, 9, 3).limitWithAtMost(2)).isEmpty();
        assertThat(sweep(Direction.ABOVE, 0, 0, 0, 0, 0).limitWithAtMost(0)).hasValue(1);
    }

    /** A month in which the limits 1, 2, ... have so many alarms. */
    private static SweepReport sweep(Direction direction, int... alarms) {
        Stretch month = new Stretch(0, (long) Stretch.MONTH_MICROS, 0);
        List<SweepReport.Point> points = new ArrayList<>();
        for (int count : alarms) {
            AlarmTally tally = new AlarmTally(month, new IncidentScore(List.of(), 0));
            for (int i = 0; i < count; i++) {
                tally.add(alarm(PUMP, 10 * i + 1, 10 * i + 2));
            }
            points.add(new SweepReport.Point(points.size() + 1, tally, List.of()));
        }
        LevelRuleSettings rule = new LevelRuleSettings(
                "r", "R", PUMP, direction, false, true, List.of(new LevelSettings("alert", 300, 2.5, 0, 0, 0)));
        return new SweepReport(
                new Sweep("r", "alert", 1, alarms.length, alarms.length, null, false), rule, "A", month, points);
    }
}
