package io.adit.server.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.Programme;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.ingest.Arrivals;
import io.adit.server.ingest.ComputedResults;
import io.adit.server.ingest.IngestRecord;
import io.adit.steps.StepDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels that are corrected, compared and derived, computed again, against the engine that is given all messages from the first one on. */
class DerivedRunTest {
    private static final long START = 1_780_000_000_000_000L;
    private static final int MESSAGES = 4000;
    private static final Comparator<Sample> BY_TIME =
            Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence);

    @TempDir
    Path folder;

    private final List<IngestRecord> records = new ArrayList<>();
    private Journal journal;
    private RocksHistory history;
    private Arrivals arrivals;
    private StepDesk steps;

    @BeforeEach
    void fill() throws IOException {
        journal = Journal.open(folder.resolve("ingest"), new JournalOptions(64 << 10, 1 << 24, 1 << 20));
        history = RocksHistory.open(folder.resolve("history"));
        arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
        steps = new StepDesk(Files.createDirectories(folder.resolve("steps")), "python3");
        Random random = new Random(11);
        Engine engine = Engine.start(DerivedSite.programme(1));
        AlarmEvents out = new AlarmEvents(0, Long.MAX_VALUE, sample -> history.append(Series.CLEAN, List.of(sample))) {
            @Override
            public void raw(Sample sample) {
                history.append(Series.RAW, List.of(sample));
            }
        };
        long now = START;
        for (int i = 1; i <= MESSAGES; i++) {
            now += random.nextInt(150) == 0 ? 20_000_000 : 500_000 + random.nextInt(1_000_000);
            take(engine, message(i, now, random), out);
            if (i % 40 == 0) {
                take(engine, computed(now, engine.oldest(DerivedSite.STEPPED, 1000)), out);
            }
        }
        journal.append(new IngestRecord.Tick(now).toBytes()).join();
        history.checkpoint(records.size(), new byte[0]);
    }

    private static IngestRecord.Message message(int i, long now, Random random) {
        String device = random.nextInt(3) == 0 ? "t" : "s";
        long measured = now - (random.nextInt(50) == 0 ? random.nextInt(60_000_000) : random.nextInt(100_000));
        double value = 40 + random.nextInt(8) / 4.0 + (random.nextInt(90) == 0 ? 200 : 0);
        String fields = device.equals("t")
                ? "\"t\":" + (20 + i / 400 + random.nextInt(4) / 4.0)
                : "\"a\":" + value + ",\"b\":" + (value - 3 * (i / 1500));
        byte[] payload = ("{" + fields + ",\"at\":" + measured / 1000 + "}").getBytes(StandardCharsets.UTF_8);
        return new IngestRecord.Message(now, "x", device, false, "application/json", payload);
    }

    private static IngestRecord.Computed computed(long now, StepRows rows) {
        double[] doubled =
                Arrays.stream(rows.values()[0]).map(value -> 2 * value).toArray();
        StepResult result =
                new StepResult(DerivedSite.STEPPED, rows.signature(), rows.times(), "", "", doubled, new byte[0]);
        return new IngestRecord.Computed(now, result, "twice.py", "");
    }

    private void take(Engine engine, IngestRecord ingested, AlarmEvents out) {
        records.add(ingested);
        journal.append(ingested.toBytes());
        give(engine, ingested, records.size(), out);
    }

    private static void give(Engine engine, IngestRecord ingested, long sequence, AlarmEvents out) {
        switch (ingested) {
            case IngestRecord.Message each ->
                engine.accept(
                        new RawMessage(
                                sequence,
                                each.atMicros(),
                                each.tenant(),
                                each.deviceId(),
                                each.contentType(),
                                each.payload()),
                        out);
            case IngestRecord.Computed each -> engine.computed(each.result(), sequence, each.atMicros(), out);
            default -> throw new IllegalArgumentException("not in this test: " + ingested);
        }
    }

    @AfterEach
    void close() {
        steps.close();
        history.close();
        journal.close();
    }

    private long end() {
        return records.get(records.size() - 1).atMicros();
    }

    private RecomputeRequest request(Programme programme, long from, boolean runSteps, ChannelId... channels) {
        return new RecomputeRequest(List.of(channels), from, end(), programme, runSteps, false, "eve", "");
    }

    private Map<ChannelId, ChannelDifference> run(RecomputeRequest request, Map<ChannelId, List<Sample>> samples) {
        Map<ChannelId, ChannelDifference> differences = new HashMap<>();
        RunSources sources = new RunSources(history, arrivals, new ComputedResults(journal), records.size());
        for (ChannelGroup group : ChannelGroup.of(request)) {
            GroupRun run = new GroupRun(sources, group, request, steps.calls());
            run.run(
                            (channel, some) -> samples.computeIfAbsent(channel, id -> new ArrayList<>())
                                    .addAll(some),
                            time -> {},
                            () -> true)
                    .forEach(each -> differences.put(each.channel(), each));
        }
        samples.values().forEach(each -> each.sort(BY_TIME));
        return differences;
    }

    @Test
    void theSameSettingsGiveTheSameSamples() {
        for (long from : new long[] {START, (START + end()) / 2}) {
            for (List<ChannelId> together :
                    List.of(List.of(DerivedSite.STEPPED), List.of(DerivedSite.LEVEL), DerivedSite.BUT_THE_STEP)) {
                Map<ChannelId, List<Sample>> samples = new HashMap<>();
                Map<ChannelId, ChannelDifference> found = run(
                        request(DerivedSite.programme(1), from, false, together.toArray(new ChannelId[0])), samples);
                for (ChannelId channel : together) {
                    List<Sample> stored = history.query(Series.CLEAN, channel, from, end(), 100_000);
                    assertThat(stored).hasSizeGreaterThan(30);
                    assertSame(samples.get(channel), stored);
                    ChannelDifference same = found.get(channel);
                    assertThat(same.before()).isEqualTo(same.after()).isEqualTo(stored.size());
                    assertThat(same.changedValues() + same.added() + same.removed() + same.unknownArrivals())
                            .isZero();
                    assertThat(same.alarmsBefore())
                            .isEqualTo(same.alarmsAfter())
                            .isEmpty();
                    assertThat(same.rulesNotCompared()).isEmpty();
                }
            }
        }
        assertThat(history.query(Series.CLEAN, DerivedSite.STRAIN, START, end(), 100_000).stream()
                        .map(Sample::reason))
                .contains(Reason.DRIFT, Reason.SPIKE, Reason.LATE, Reason.MISSING);
    }

    private static void assertSame(List<Sample> computed, List<Sample> expected) {
        for (int i = 0; i < Math.min(computed.size(), expected.size()); i++) {
            assertThat(computed.get(i)).as("sample " + i).isEqualTo(expected.get(i));
        }
        assertThat(computed).hasSameSizeAs(expected);
    }

    @Test
    void otherSettingsGiveWhatTheEngineWouldHaveGivenWithThem() {
        Map<ChannelId, List<Sample>> expected = new HashMap<>();
        Engine engine = Engine.start(DerivedSite.programme(5));
        AlarmEvents out = new AlarmEvents(
                0,
                Long.MAX_VALUE,
                sample -> expected.computeIfAbsent(sample.channel(), id -> new ArrayList<>())
                        .add(sample));
        for (int i = 0; i < records.size(); i++) {
            give(engine, records.get(i), i + 1, out);
        }
        Map<ChannelId, List<Sample>> samples = new HashMap<>();
        Map<ChannelId, ChannelDifference> found = run(
                request(DerivedSite.programme(5), START, false, DerivedSite.BUT_THE_STEP.toArray(new ChannelId[0])),
                samples);
        for (ChannelId channel : DerivedSite.BUT_THE_STEP) {
            List<Sample> all = new ArrayList<>(expected.get(channel));
            all.removeIf(sample -> sample.timeMicros() < START || sample.timeMicros() >= end());
            all.sort(BY_TIME);
            assertSame(samples.get(channel), all);
        }
        assertThat(found.get(DerivedSite.STRAIN).changedValues()).isGreaterThan(1000);
        assertThat(found.get(DerivedSite.LEVEL).changedValues()).isGreaterThan(1000);
        assertThat(found.get(DerivedSite.STRAIN).alarmsAfter()).isNotEmpty();
    }

    @Test
    void aStepIsCalledAgainWhereItsInputIsComputedAgain() throws IOException {
        RecomputeRequest kept =
                request(DerivedSite.programme(5), START, false, DerivedSite.STRAIN, DerivedSite.STEPPED);
        assertThatThrownBy(() -> run(kept, new HashMap<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("let steps run again");
        Files.writeString(
                folder.resolve("steps/twice.py"), "def twice(batch):\n    return [2 * v for v in batch.values['a']]\n");
        Map<ChannelId, List<Sample>> samples = new HashMap<>();
        run(request(DerivedSite.programme(5), START, true, DerivedSite.STRAIN, DerivedSite.STEPPED), samples);
        Map<Long, Sample> strain = new HashMap<>();
        samples.get(DerivedSite.STRAIN).forEach(sample -> strain.put(sample.timeMicros(), sample));
        List<Sample> doubled = samples.get(DerivedSite.STEPPED).stream()
                .filter(sample -> Double.isFinite(sample.value()))
                .toList();
        assertThat(doubled).hasSizeGreaterThan(1000);
        for (Sample sample : doubled) {
            assertThat(sample.value())
                    .isEqualTo(2 * strain.get(sample.timeMicros()).value());
        }
    }

    @Test
    void aStepWhoseScriptFailsFailsTheRun() {
        RecomputeRequest request = request(DerivedSite.programme(1), START, true, DerivedSite.STEPPED);
        assertThatThrownBy(() -> run(request, new HashMap<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice.py");
    }

    @Test
    void resultsThatAreNotKeptAnyMoreAreMissed() throws IOException {
        long last = journal.segments().get(journal.segments().size() - 1);
        for (long segment : journal.segments()) {
            arrivals.keep(segment);
        }
        journal.dropBefore(last);
        RecomputeRequest request = request(DerivedSite.programme(1), START, false, DerivedSite.STEPPED);
        assertThatThrownBy(() -> run(request, new HashMap<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not kept any more");
    }

    @Test
    void whatTheLiveEngineHasNotMadeYetIsNotReplaced() {
        RecomputeRequest request = request(DerivedSite.programme(1), START, false, DerivedSite.SMOOTH);
        RunSources sources = new RunSources(history, arrivals, new ComputedResults(journal), records.size());
        GroupRun run = new GroupRun(sources, ChannelGroup.of(request).get(0), request, steps.calls());
        List<Sample> made = history.query(Series.CLEAN, DerivedSite.SMOOTH, START, Long.MAX_VALUE, 100_000);
        assertThat(run.endOf(DerivedSite.SMOOTH))
                .isEqualTo(made.get(made.size() - 1).timeMicros() + 1)
                .isLessThan(end());
    }
}
