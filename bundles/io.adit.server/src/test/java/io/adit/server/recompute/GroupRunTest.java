package io.adit.server.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
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
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupRunTest {
    private static final ChannelId ID = new ChannelId("ns:ring", "strain");
    private static final long START = 1_780_000_000_000_000L;
    private static final int MESSAGES = 5000;
    private static final Comparator<Sample> BY_TIME =
            Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence);

    @TempDir
    Path folder;

    private final List<RawMessage> messages = new ArrayList<>();
    private Journal journal;
    private RocksHistory history;
    private Arrivals arrivals;
    private ComputedResults results;
    private StepDesk steps;

    private static Programme programme(double offset) {
        ChannelSettings channel = new ChannelSettings(
                ID,
                "Strain",
                "um/m",
                -500.0,
                500.0,
                2.0,
                1,
                List.of(new BindingSettings("t", "d", "/v", "/t", TimeFormat.EPOCH_MILLIS, "mV", null, null)),
                List.of(new CalibrationSettings(CalibrationKind.LINEAR, List.of(offset, 2.0), "um/m", null, null)),
                new CleaningSettings(9, 5.0, 20.0, 40.0, 10.0, 30.0),
                ReportSettings.EVERY_SAMPLE);
        LevelRuleSettings rule = new LevelRuleSettings(
                "high",
                "High",
                ID,
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("alert", 300, 90, 1, 1, 1)));
        return new Programme(List.of(channel), List.of(rule));
    }

    @BeforeEach
    void fill() throws IOException {
        journal = Journal.open(folder.resolve("ingest"), new JournalOptions(64 << 10, 1 << 24, 1 << 20));
        history = RocksHistory.open(folder.resolve("history"));
        results = new ComputedResults(journal);
        steps = new StepDesk(folder.resolve("steps"), "python3");
        arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
        Random random = new Random(5);
        long now = START;
        double value = 40;
        for (int i = 1; i <= MESSAGES; i++) {
            now += random.nextInt(200) == 0 ? 30_000_000 : 500_000 + random.nextInt(1_500_000);
            value += random.nextInt(300) == 0 ? random.nextInt(20) - 10 : random.nextInt(3) - 1;
            value = Math.clamp(value, 30, 50);
            long measured = now - (random.nextInt(40) == 0 ? random.nextInt(100_000_000) : random.nextInt(200_000));
            double sent = random.nextInt(60) == 0 ? value + 90 : random.nextInt(500) == 0 ? 9999 : value;
            byte[] payload = ("{\"v\":" + sent + ",\"t\":" + measured / 1000 + "}").getBytes(StandardCharsets.UTF_8);
            messages.add(new RawMessage(i, now, "t", "d", "application/json", payload));
            journal.append(new IngestRecord.Message(now, "t", "d", false, "application/json", payload).toBytes());
        }
        journal.append(new IngestRecord.Tick(now).toBytes()).join();
        AlarmEvents out = new AlarmEvents(0, Long.MAX_VALUE, sample -> history.append(Series.CLEAN, List.of(sample))) {
            @Override
            public void raw(Sample sample) {
                history.append(Series.RAW, List.of(sample));
            }
        };
        Engine engine = Engine.start(programme(1));
        messages.forEach(message -> engine.accept(message, out));
        history.checkpoint(MESSAGES, new byte[0]);
    }

    @AfterEach
    void close() {
        steps.close();
        history.close();
        journal.close();
    }

    private ChannelDifference run(Programme programme, long from, long to, List<Sample> samples) {
        return run(programme, from, to)
                .run((channel, some) -> samples.addAll(some), time -> {}, () -> true)
                .get(0);
    }

    private GroupRun run(Programme programme, long from, long to) {
        RecomputeRequest request = new RecomputeRequest(List.of(ID), from, to, programme, false, false, "eve", "");
        RunSources sources = new RunSources(history, arrivals, results, MESSAGES);
        return new GroupRun(sources, ChannelGroup.of(request).get(0), request, steps.calls());
    }

    private long end() {
        return messages.get(MESSAGES - 1).arrivalMicros();
    }

    @Test
    void theSameSettingsGiveTheSameSamplesAndAlarms() {
        long middle = messages.get(MESSAGES / 2).arrivalMicros();
        for (long from : new long[] {START, middle}) {
            List<Sample> samples = new ArrayList<>();
            ChannelDifference same = run(programme(1), from, end(), samples);
            List<Sample> stored = history.query(Series.CLEAN, ID, from, end(), 100_000);
            samples.sort(BY_TIME);
            assertThat(samples).hasSizeGreaterThan(1000).isEqualTo(stored);
            assertThat(same.changedValues()).isZero();
            assertThat(same.changedQualities()).isEmpty();
            assertThat(same.before()).isEqualTo(stored.size()).isEqualTo(same.after());
            assertThat(same.added() + same.removed() + same.unknownArrivals() + same.unbound())
                    .isZero();
            assertThat(same.alarmsBefore()).isEqualTo(same.alarmsAfter()).isEmpty();
        }
        assertThat(history.query(Series.CLEAN, ID, START, end(), 100_000).stream()
                        .map(Sample::reason))
                .contains(Reason.SPIKE, Reason.LATE, Reason.MISSING, Reason.OUT_OF_RANGE, Reason.RATE);
    }

    @Test
    void otherSettingsGiveWhatTheEngineWouldHaveGivenWithThemAndAreCompared() {
        List<Sample> expected = new ArrayList<>();
        Engine engine = Engine.start(programme(11));
        AlarmEvents out = new AlarmEvents(0, Long.MAX_VALUE, expected::add);
        messages.forEach(message -> engine.accept(message, out));
        expected.removeIf(sample -> sample.timeMicros() < START || sample.timeMicros() >= end());
        List<Sample> samples = new ArrayList<>();
        ChannelDifference other = run(programme(11), START, end(), samples);
        assertThat(samples).isEqualTo(expected);
        long numbers = samples.stream()
                .filter(sample -> Double.isFinite(sample.value()))
                .count();
        assertThat(other.changedValues()).isEqualTo(numbers);
        assertThat(other.largest()).hasSize(10);
        assertThat(other.largest().get(0).size()).isCloseTo(10, within(1e-9));
        assertThat(other.alarmsAfter()).hasSizeGreaterThan(other.alarmsBefore().size());
        assertThat(other.alarmsAfter().get(0).what()).isEqualTo("RAISED alert");
    }

    @Test
    void timesOfArrivalOutliveTheSegmentsOfTheJournal() throws IOException {
        List<Sample> before = new ArrayList<>();
        run(programme(3), START, end(), before);
        List<Long> segments = journal.segments();
        assertThat(segments).hasSizeGreaterThan(4);
        for (long segment : segments.subList(0, segments.size() - 1)) {
            arrivals.keep(segment);
        }
        journal.dropBefore(segments.get(segments.size() - 1));
        arrivals = new Arrivals(journal, folder.resolve("rerun"));
        List<Sample> after = new ArrayList<>();
        ChannelDifference again = run(programme(3), START, end(), after);
        assertThat(again.unknownArrivals()).isZero();
        assertThat(after).isEqualTo(before);
        for (RawMessage message : messages) {
            assertThat(arrivals.at(message.sequence())).hasValue(message.arrivalMicros());
        }
    }

    @Test
    void aRunThatIsToldToStopStops() {
        int[] asked = {0};
        run(programme(1), START, end()).run((channel, samples) -> {}, time -> {}, () -> ++asked[0] < 10);
        assertThat(asked[0]).isLessThan(20);
    }
}
