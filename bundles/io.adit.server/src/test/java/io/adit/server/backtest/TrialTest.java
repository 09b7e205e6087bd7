package io.adit.server.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.history.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialTest {
    private static final int MESSAGES = 4000;

    @TempDir
    Path folder;

    private static BacktestRequest request(
            Programme programme, Stretch stretch, Against against, Sweep sweep, Incident... incidents) {
        IncidentList list = new IncidentList(List.of(incidents), 60_000_000);
        return new BacktestRequest(
                programme, BacktestSite.programme(), List.of(), stretch, against, list, sweep, null, List.of(), "eve");
    }

    private static ScopedRules whole(BacktestSite site, RuleSelection selection) {
        List<ScopedRules> parts = ScopedRules.of(site.data, selection.programme(), selection.rules());
        assertThat(parts).hasSize(1);
        return parts.getFirst();
    }

    private static BacktestData inTwoPlaces(BacktestSite site) {
        return new BacktestData(
                site.history,
                channel -> Optional.of(Origin.ofHistory(channel.equals(BacktestSite.OTHER) ? "south" : "north")),
                BacktestSite::programme);
    }

    /** Sequences of two places say nothing about each other: their rules run apart, without times of arrival. */
    @Test
    void rulesOfTwoPlacesRunApart() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 21)) {
            Programme two = only("high", "silent");
            BacktestRequest request = request(two, middle(site), Against.PROGRAMME, null);
            BacktestReport apart = new Trial(inTwoPlaces(site), request, done -> {}, () -> true).run();
            BacktestData one = new BacktestData(site.history, Origin.ofHistory("history"), BacktestSite::programme);
            BacktestReport together = new Trial(one, request, done -> {}, () -> true).run();
            assertThat(apart.rules()).extracting(rule -> rule.tally().alarms()).allMatch(alarms -> alarms > 0);
            RuleReport high = apart.rules().getFirst();
            assertThat(high.rule().ruleId()).isEqualTo("high");
            assertThat(high.alarms()).isEqualTo(together.rules().getFirst().alarms());
            assertThat(high.difference()).isNotNull();
            assertThat(high.difference().added().count()).isZero();
            assertThat(apart.readings()).isEqualTo(together.readings());
            assertThat(apart.notes())
                    .filteredOn(note -> note.contains("the time of arrival is not known"))
                    .hasSize(2);
        }
    }

    @Test
    void aRuleOverTwoPlacesIsRefusedByName() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, 300, 22)) {
            Stretch all = new Stretch(BacktestSite.START, site.end, 0);
            BacktestRequest request = request(only("apart"), all, Against.NONE, null);
            Trial trial = new Trial(inTwoPlaces(site), request, done -> {}, () -> true);
            assertThatThrownBy(trial::run)
                    .isInstanceOf(BacktestException.class)
                    .hasMessageContaining("Rule apart")
                    .hasMessageContaining("north")
                    .hasMessageContaining("south");
        }
    }

    private static Programme only(String... ids) {
        List<String> wanted = List.of(ids);
        return new Programme(
                BacktestSite.programme().channels(),
                BacktestSite.programme().rules().stream()
                        .filter(rule -> wanted.contains(rule.ruleId()))
                        .toList());
    }

    private static Stretch middle(BacktestSite site) {
        long third = (site.end - BacktestSite.START) / 3;
        return new Stretch(BacktestSite.START + third, BacktestSite.START + 2 * third, third + 120_000_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anUnchangedProgrammeGivesTheJournalOfAlarmsBitByBit(long seed) throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, seed)) {
            Stretch stretch = middle(site);
            RuleSelection selection = RuleSelection.of(BacktestSite.programme(), List.of());
            List<AlarmChanged> changes = new ArrayList<>();
            new AlarmRun(site.history, whole(site, selection), stretch, MESSAGES)
                    .run(changes::add, time -> {}, () -> true);
            assertThat(inside(changes, stretch))
                    .hasSizeGreaterThan(20)
                    .containsExactlyInAnyOrderElementsOf(inside(site.alarms, stretch));
            assertThat(changes.stream().map(AlarmChanged::ruleId))
                    .contains("high", "apart", "smooth", "silent", "both", "guarded");
        }
    }

    @Test
    void aDetectorThatLearnsTheSameReadingsAnnouncesAsItDidLive() throws IOException {
        BacktestSite.Course course =
                (message, last, random) -> 40 + random.nextDouble() + (message % 4000 > 3800 ? 15 : 0);
        try (BacktestSite site = new BacktestSite(folder, 2 * MESSAGES, 11, BacktestSite.watched(), course)) {
            Stretch all = new Stretch(BacktestSite.START, site.end, 0);
            RuleSelection selection = RuleSelection.of(BacktestSite.watched(), List.of());
            List<AlarmChanged> changes = new ArrayList<>();
            new AlarmRun(site.history, whole(site, selection), all, 2 * MESSAGES)
                    .run(changes::add, time -> {}, () -> true);
            assertThat(inside(changes, all)).isNotEmpty().isEqualTo(inside(site.alarms, all));
            assertThat(changes.getFirst().status().message()).contains("MAD");
        }
    }

    @Test
    void aLatchHoldsAnAlarmUntilItIsResetAndOneThatComesBackMeanwhileGoesOn() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 12)) {
            Stretch stretch = middle(site);
            Programme latching = BacktestSite.programme()
                    .changedBy(new Programme(List.of(), List.of(latched("high"), latched("silent"))));
            long second = 1_000_000;
            BacktestReport free = site.run(request(latching, stretch, Against.NONE, null));
            BacktestReport held = site.run(new BacktestRequest(
                    latching,
                    BacktestSite.programme(),
                    List.of(),
                    stretch,
                    Against.NONE,
                    IncidentList.NONE,
                    new Sweep("high", "action", 60, 62, 2, null, true),
                    60 * second,
                    List.of(),
                    "eve"));
            for (int i = 0; i < free.rules().size(); i++) {
                RuleReport rule = free.rules().get(i);
                boolean holds = latching.rules().get(i).latch();
                List<Occurrence> expected = holds
                        ? joined(rule.alarms().first(), 60 * second, stretch)
                        : rule.alarms().first();
                assertThat(times(held.rules().get(i).alarms().first()))
                        .as(rule.rule().ruleId())
                        .isEqualTo(times(expected));
            }
            assertThat(held.rules().getFirst().alarms().count())
                    .isPositive()
                    .isLessThan(free.rules().getFirst().alarms().count());
            assertThat(held.notes())
                    .anyMatch(note -> note.contains("60.0 s after their condition is gone: high, silent"));
            SweepReport.Point point = held.sweep().points().getLast();
            assertThat(point.tally().alarms()).isPositive();
            assertThat(point.alarms().stream().filter(alarm -> stretch.has(alarm.startMicros())))
                    .hasSize((int) point.tally().alarms());
        }
    }

    private static LevelRuleSettings latched(String id) {
        LevelRuleSettings rule = BacktestSite.programme().rules().stream()
                .filter(each -> each.ruleId().equals(id))
                .findFirst()
                .orElseThrow();
        return new LevelRuleSettings(
                id,
                rule.name(),
                rule.channel(),
                rule.direction(),
                true,
                true,
                rule.levels(),
                rule.watch(),
                rule.guard());
    }

    /** What latches make of alarms without them, as far as these began in the stretch. */
    private static List<Occurrence> joined(List<Occurrence> alarms, long held, Stretch stretch) {
        List<Occurrence> joined = new ArrayList<>();
        for (Occurrence alarm : alarms) {
            Occurrence last = joined.isEmpty() ? null : joined.getLast();
            long end = alarm.endMicros() >= stretch.toMicros() - held ? Occurrence.OPEN : alarm.endMicros() + held;
            boolean same = last != null && alarm.startMicros() < last.endMicros();
            if (same) {
                joined.removeLast();
            }
            Occurrence first = same ? last : alarm;
            joined.add(new Occurrence(
                    first.ruleId(), first.channel(), first.startMicros(), end, first.phases(), first.value()));
        }
        return joined;
    }

    private static List<String> times(List<Occurrence> alarms) {
        return alarms.stream()
                .map(alarm -> alarm.startMicros() + " to " + alarm.endMicros())
                .toList();
    }

    private static List<AlarmChanged> inside(List<AlarmChanged> changes, Stretch stretch) {
        return changes.stream()
                .filter(change -> stretch.has(change.status().timeMicros()))
                .toList();
    }

    @Test
    void againstJournalAndDeployedProgrammeNothingDiffersUnlessTheFileDoes() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 5)) {
            for (Against against : List.of(Against.JOURNAL, Against.PROGRAMME)) {
                BacktestReport same = site.run(request(BacktestSite.programme(), middle(site), against, null));
                for (RuleReport rule : same.rules()) {
                    assertThat(rule.difference()).isNotNull();
                    assertThat(rule.difference().same()).isEqualTo(rule.alarms().count());
                    assertThat(rule.difference().removed().count()).isZero();
                }
                assertThat(same.rules().stream()
                                .mapToInt(rule -> rule.alarms().count())
                                .sum())
                        .isGreaterThan(20);
                BacktestReport other =
                        site.run(request(BacktestSite.highOnlyAt("action", 74), middle(site), against, null));
                AlarmDifference difference = other.rules().get(0).difference();
                assertThat(difference.same()).isZero();
                assertThat(difference.removed().count()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aSweepGivesWhatAsManySingleRunsGive(long seed) throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, seed)) {
            Stretch stretch = middle(site);
            Incident incident = new Incident(
                    stretch.fromMicros() + stretch.length() / 2,
                    stretch.fromMicros() + stretch.length() * 3 / 4,
                    "ns:shaft",
                    "",
                    "flood");
            Sweep sweep = new Sweep("high", "action", 45, 75, 11, null, false);
            BacktestReport swept = site.run(request(BacktestSite.programme(), stretch, Against.NONE, sweep, incident));
            List<SweepReport.Point> points = swept.sweep().points();
            assertThat(points.stream().map(SweepReport.Point::limit))
                    .containsExactly(45.0, 48.0, 51.0, 54.0, 57.0, 60.0, 63.0, 66.0, 69.0, 72.0, 75.0);
            for (SweepReport.Point point : points) {
                BacktestReport single = site.run(request(
                        BacktestSite.highOnlyAt("action", point.limit()), stretch, Against.NONE, null, incident));
                AlarmTally alone = single.rules().get(0).tally();
                assertThat(point.tally().alarms()).isEqualTo(alone.alarms());
                assertThat(point.tally().activeMicros()).isEqualTo(alone.activeMicros());
                assertThat(point.tally().score().outcomes().stream().map(IncidentScore.Outcome::leadSeconds))
                        .isEqualTo(alone.score().outcomes().stream()
                                .map(IncidentScore.Outcome::leadSeconds)
                                .toList());
                assertThat(point.tally().score().wrong())
                        .isEqualTo(alone.score().wrong());
            }
            assertThat(points.get(0).tally().activeMicros())
                    .isGreaterThan(points.get(10).tally().activeMicros());
        }
    }

    @Test
    void aLevelWithoutDelaysIsActiveWhereItsSamplesAreBeyond() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 8)) {
            Stretch stretch = new Stretch(BacktestSite.START, site.end, 0);
            for (double limit : new double[] {50, 60, 65}) {
                Sweep sweep = new Sweep("high", "action", limit, limit + 1, 2, null, false);
                BacktestReport report = site.run(request(BacktestSite.programme(), stretch, Against.NONE, sweep));
                assertThat(report.sweep().points().get(0).tally().alarms()).isEqualTo(reference(site, limit, 1, 3e6));
            }
        }
    }

    /** Counts by going through the clean samples once, with hysteresis and delay off, which a bad sample holds. */
    private static int reference(BacktestSite site, double limit, double hysteresis, double offMicros) {
        List<Sample> samples = new ArrayList<>(
                site.history.query(Series.CLEAN, BacktestSite.LEVEL, BacktestSite.START, site.end, 1_000_000));
        samples.sort(Comparator.comparingLong(Sample::sequence).thenComparing(Sample::quality));
        int alarms = 0;
        boolean on = false;
        boolean held = false;
        long newest = Long.MIN_VALUE;
        double due = Double.NaN;
        for (Sample sample : samples) {
            if (sample.timeMicros() <= newest) {
                continue;
            }
            newest = sample.timeMicros();
            on &= held || !(newest >= due);
            held = sample.quality() == Quality.BAD;
            boolean beyond = sample.value() > (on ? limit - hysteresis : limit);
            if (held) {
                continue;
            }
            if (beyond) {
                alarms += on ? 0 : 1;
                on = true;
                due = Double.NaN;
            } else if (on) {
                due = Double.isNaN(due) ? newest + offMicros : due;
                on = !(newest >= due);
            }
        }
        return alarms;
    }

    @Test
    void aStretchWithoutSamplesAndARuleThatIsNotThereAreRefused() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, 50, 9)) {
            Stretch before = new Stretch(BacktestSite.START - 2_000_000, BacktestSite.START - 1_000_000, 0);
            assertThatThrownBy(() -> site.run(request(BacktestSite.programme(), before, Against.NONE, null)))
                    .isInstanceOf(BacktestException.class)
                    .hasMessageContaining("History has no samples");
            assertThatThrownBy(() -> RuleSelection.of(BacktestSite.programme(), List.of("high", "hihg")))
                    .isInstanceOf(BacktestException.class)
                    .hasMessage("There is no rule hihg.");
            Sweep unknown = new Sweep("high", "panic", 1, 2, 2, null, false);
            assertThatThrownBy(() -> site.run(request(BacktestSite.programme(), middle(site), Against.NONE, unknown)))
                    .hasMessage("Rule high has no level panic; it has alert, action, alarm.");
            Sweep beyond = new Sweep("high", "action", 1, 900, 2, null, false);
            assertThatThrownBy(() -> site.run(request(BacktestSite.programme(), middle(site), Against.NONE, beyond)))
                    .isInstanceOf(BacktestException.class)
                    .hasMessageContaining("outside of the channel's range");
        }
    }

    @Test
    void aBacktestThatIsCancelledHasNoReport() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 10)) {
            int[] asked = {0};
            Trial trial = new Trial(
                    site.data,
                    request(BacktestSite.programme(), middle(site), Against.PROGRAMME, null),
                    done -> {},
                    () -> ++asked[0] < 10);
            assertThatThrownBy(trial::run).isInstanceOf(CancellationException.class);
            assertThat(asked[0]).isLessThan(20);
        }
    }
}
