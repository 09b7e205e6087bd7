package io.adit.server.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
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
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device whose clock runs slow, jumps, is absent from messages and in stored ones: its channels computed again have the times that they had. */
class ClockRunTest {
    private static final long START = 1_780_000_000_000_000L;
    private static final int MESSAGES = 4000;
    private static final Comparator<Sample> BY_TIME =
            Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence);
    private static final ChannelId COARSE = new ChannelId("ns:ring", "a");
    private static final ChannelId FINE = new ChannelId("ns:ring", "b");
    private static final ChannelId ARRIVAL = new ChannelId("ns:ring", "c");
    private static final ChannelId OTHER = new ChannelId("ns:ring", "d");

    @TempDir
    Path folder;

    private final List<RawMessage> messages = new ArrayList<>();
    private Journal journal;
    private RocksHistory history;
    private StepDesk steps;

    /** @param tolerance of the one that is corrected often */
    private static Programme programme(double tolerance) {
        return new Programme(
                List.of(
                        channel(COARSE, ClockPolicy.CORRECTED, 20.0),
                        channel(FINE, ClockPolicy.CORRECTED, tolerance),
                        channel(ARRIVAL, ClockPolicy.ARRIVAL, null),
                        channel(OTHER, ClockPolicy.DEVICE, null)),
                List.of());
    }

    private static ChannelSettings channel(ChannelId id, ClockPolicy policy, Double tolerance) {
        BindingSettings binding =
                new BindingSettings("t", "d", "/" + id.featureId(), "/t", TimeFormat.EPOCH_MILLIS, "mV", null, null);
        return new ChannelSettings(
                id,
                id.featureId(),
                "mV",
                null,
                null,
                null,
                1,
                List.of(binding),
                List.of(),
                new CleaningSettings(9, 5.0, null, 60.0, 30.0, 120.0, new ClockSettings(policy, tolerance), null),
                ReportSettings.EVERY_SAMPLE);
    }

    @BeforeEach
    void fill() throws IOException {
        journal = Journal.open(folder.resolve("ingest"), new JournalOptions(64 << 10, 1 << 24, 1 << 20));
        history = RocksHistory.open(folder.resolve("history"));
        steps = new StepDesk(folder.resolve("steps"), "python3");
        Random random = new Random(11);
        long now = START;
        double behind = 3600;
        for (int i = 1; i <= MESSAGES; i++) {
            now += 500_000 + random.nextInt(1_500_000);
            behind += 0.01 + (random.nextInt(700) == 0 ? random.nextInt(200) - 100 : 0);
            long measured =
                    now - (long) (behind * 1e6) - random.nextInt(random.nextInt(30) == 0 ? 900_000_000 : 400_000);
            StringBuilder payload = new StringBuilder("{");
            if (random.nextInt(25) > 0) {
                payload.append("\"t\":").append(measured / 1000).append(',');
            }
            for (String field : List.of("a", "b", "c", "d")) {
                if (random.nextInt(3) > 0) {
                    payload.append('"')
                            .append(field)
                            .append("\":")
                            .append(random.nextInt(50))
                            .append(',');
                }
            }
            payload.append("\"x\":0}");
            byte[] bytes = payload.toString().getBytes(StandardCharsets.UTF_8);
            messages.add(new RawMessage(i, now, "t", "d", "application/json", bytes));
            journal.append(new IngestRecord.Message(now, "t", "d", false, "application/json", bytes).toBytes());
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

    private Map<ChannelId, List<Sample>> run(List<ChannelId> channels, Programme programme, long from, long to)
            throws IOException {
        RecomputeRequest request = new RecomputeRequest(channels, from, to, programme, false, false, "eve", "");
        Arrivals arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
        RunSources sources = new RunSources(history, arrivals, new ComputedResults(journal), MESSAGES);
        Map<ChannelId, List<Sample>> samples = new TreeMap<>(Comparator.comparing(ChannelId::featureId));
        for (ChannelGroup group : ChannelGroup.of(request)) {
            List<ChannelDifference> differences = new GroupRun(sources, group, request, steps.calls())
                    .run(
                            (channel, some) -> samples.computeIfAbsent(channel, id -> new ArrayList<>())
                                    .addAll(some),
                            time -> {},
                            () -> true);
            assertThat(differences)
                    .allSatisfy(each ->
                            assertThat(each.unknownArrivals() + each.unbound()).isZero());
        }
        samples.values().forEach(each -> each.sort(BY_TIME));
        return samples;
    }

    private long end() {
        return messages.get(MESSAGES - 1).arrivalMicros();
    }

    @Test
    void theSameSettingsGiveTheSameTimesHoweverTheRangeLies() throws IOException {
        long middle = messages.get(MESSAGES / 2).arrivalMicros();
        List<ChannelId> channels = List.of(FINE, COARSE, ARRIVAL, OTHER);
        for (long from : new long[] {START - 7_200_000_000L, START, middle}) {
            Map<ChannelId, List<Sample>> again = run(channels, programme(1), from, end());
            for (ChannelId channel : channels) {
                List<Sample> stored = history.query(Series.CLEAN, channel, from, end(), 100_000);
                assertThat(again.getOrDefault(channel, List.of())).isEqualTo(stored);
            }
            assertThat(again.get(COARSE)).hasSizeGreaterThan(1000);
        }
        List<Sample> corrected = history.query(Series.CLEAN, FINE, START, end(), 100_000);
        assertThat(corrected).extracting(Sample::reason).contains(Reason.CLOCK, Reason.SPIKE);
    }

    @Test
    void oneChannelAloneIsMovedByWhatAllMessagesOfItsDeviceTell() throws IOException {
        List<Sample> expected = new ArrayList<>();
        AlarmEvents out = new AlarmEvents(0, Long.MAX_VALUE, sample -> {
            if (sample.channel().equals(FINE) && sample.timeMicros() >= START && sample.timeMicros() < end()) {
                expected.add(sample);
            }
        });
        Engine engine = Engine.start(programme(5));
        messages.forEach(message -> engine.accept(message, out));
        expected.sort(BY_TIME);
        assertThat(run(List.of(FINE), programme(5), START, end()).get(FINE)).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(history.query(Series.CLEAN, FINE, START, end(), 100_000));
    }
}
