package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.model.file.AditFile;
import io.adit.notification.Notifications;
import io.adit.notification.alarm.AlarmNotices;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.RunningProgramme;
import io.adit.server.twin.EngineSubject;
import io.adit.steps.StepDesk;
import io.adit.things.TwinRuntime;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ingest journal run at once, run with crashes and checkpoints anywhere, and run again in parts to explain. */
class RestartedIngestTest {
    private static final int RECORDS = 9000;
    private static final long STATES_APART = 1000;
    private static final long START = 1_780_000_000_000_000L;

    @TempDir
    Path folder;

    private final Random random = new Random(77);
    private Journal journal;
    private Notifications notifications;
    private StepDesk steps;

    @BeforeEach
    void fill() {
        journal = Journal.open(folder.resolve("ingest"), JournalOptions.defaults());
        notifications = Notifications.open(folder.resolve("notifications"), List.of(), Clock.systemUTC());
        steps = new StepDesk(folder.resolve("steps"), "python3");
        String programme = programme();
        List<ChannelSettings> channels = new EngineFeedProgramme(programme).channels();
        Map<String, List<BindingSettings>> devices = channels.stream()
                .flatMap(channel -> channel.bindings().stream())
                .filter(binding -> binding.pointer().lastIndexOf('/') == 0)
                .collect(Collectors.groupingBy(BindingSettings::deviceId, TreeMap::new, Collectors.toList()));
        List<String> names = List.copyOf(devices.keySet());
        journal.append(new IngestRecord.ProgrammeChange(START, programme).toBytes());
        long now = START;
        for (int i = 1; i < RECORDS; i++) {
            now += random.nextInt(500) == 0 ? 60_000_000 : random.nextInt(400_000);
            journal.append(record(i, now, names.get(random.nextInt(names.size())), devices, programme)
                    .toBytes());
        }
        journal.append(new IngestRecord.Tick(now).toBytes()).join();
    }

    @AfterEach
    void close() {
        steps.close();
        notifications.close();
        journal.close();
    }

    private AlarmRequest request(long now) {
        AlarmAct act = AlarmAct.values()[random.nextInt(AlarmAct.values().length)];
        return new AlarmRequest("sump-level", act, now + random.nextInt(90_000_000), "nginx:eve", "seen");
    }

    private IngestRecord record(
            int number, long now, String device, Map<String, List<BindingSettings>> devices, String programme) {
        if (number == RECORDS / 2) {
            return new IngestRecord.ProgrammeChange(
                    now, programme.replace("\"spikeThreshold\":12.0", "\"spikeThreshold\":5.0"));
        }
        if (random.nextInt(50) == 0) {
            return random.nextBoolean() ? new IngestRecord.Tick(now) : new IngestRecord.Action(now, request(now));
        }
        long measured = now - (random.nextInt(15) == 0 ? random.nextInt(90_000_000) : random.nextInt(100_000));
        StringBuilder json = new StringBuilder("{\"time\":\"" + Instant.EPOCH.plus(measured, ChronoUnit.MICROS) + "\"");
        for (BindingSettings binding : devices.get(device)) {
            double value = 20 + random.nextInt(40) / 10.0 + (random.nextInt(40) == 0 ? 900 : 0);
            json.append(",\"").append(binding.pointer().substring(1)).append("\":");
            json.append(random.nextInt(60) == 0 ? "null" : String.valueOf(value));
        }
        byte[] payload = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
        String tenant = devices.get(device).get(0).tenant();
        return new IngestRecord.Message(now, tenant, device, false, "application/json", payload);
    }

    private static String programme() {
        return DesiredState.of(AditFile.load(Path.of("../../ditto-things/sample/station.adit")), "nginx:admin")
                .things()
                .values()
                .stream()
                .filter(thing -> Set.of("channel-settings", "rule", "interlock")
                        .contains(thing.getValue("attributes/type")
                                .map(JsonValue::asString)
                                .orElse("")))
                .map(JsonValue.class::cast)
                .collect(JsonCollectors.valuesToArray())
                .toString();
    }

    /** The channels of a programme in JSON. */
    private record EngineFeedProgramme(String json) {
        List<ChannelSettings> channels() {
            return RunningProgramme.of(json).programme().channels();
        }
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private EngineRunner runner(RocksHistory history, RerunStore store) {
        TwinRuntime noTwins = (TwinRuntime) Proxy.newProxyInstance(
                RestartedIngestTest.class.getClassLoader(),
                new Class<?>[] {TwinRuntime.class},
                (proxy, method, arguments) ->
                        CompletableFuture.failedFuture(new IllegalStateException("There is no such thing.")));
        TwinWriter twins = new TwinWriter(noTwins, EngineSubject.context());
        Ingest.Beside beside = new Ingest.Beside(new AlarmNotices(notifications), steps);
        return new EngineRunner(history, twins, new IngestCounters(), store, beside);
    }

    private void runAtOnce(RocksHistory history, RerunStore store) throws InterruptedException {
        EngineRunner runner = runner(history, store);
        long next = runner.restore();
        journal.read(next, (sequence, bytes) -> {
            runner.take(sequence, IngestRecord.ofBytes(bytes));
            return true;
        });
        runner.checkpoint(journal.lastSequence());
    }

    /** Runs until it crashes somewhere; what came after the last checkpoint is forgotten. @return whether it got to the end */
    private boolean runUntilCrash(Path data, RerunStore store) throws InterruptedException {
        try (RocksHistory history = RocksHistory.open(data)) {
            EngineRunner runner = runner(history, store);
            long first = runner.restore();
            long crash = first + random.nextInt(1500);
            long checkpoint = first + random.nextInt(700);
            long[] last = {first - 1};
            while (last[0] < Math.min(crash, journal.lastSequence())) {
                long until = last[0] < checkpoint ? checkpoint : crash;
                journal.read(last[0] + 1, (sequence, bytes) -> {
                    runner.take(sequence, IngestRecord.ofBytes(bytes));
                    last[0] = sequence;
                    return sequence < until;
                });
                if (last[0] == checkpoint || last[0] == journal.lastSequence()) {
                    runner.checkpoint(last[0]);
                }
            }
            return last[0] == journal.lastSequence();
        }
    }

    @Test
    void crashesAndCheckpointsAnywhereChangeNotABit() throws Exception {
        RerunStore firstStates = new RerunStore(made("rerun-1"), STATES_APART);
        RerunStore secondStates = new RerunStore(made("rerun-2"), STATES_APART);
        Path broken = folder.resolve("history-2");
        int crashes = 0;
        while (!runUntilCrash(broken, secondStates)) {
            crashes++;
        }
        assertThat(crashes).isGreaterThan(4);
        try (RocksHistory once = RocksHistory.open(folder.resolve("history-1"));
                RocksHistory pieces = RocksHistory.open(broken)) {
            runAtOnce(once, firstStates);
            Set<Reason> seen = new HashSet<>();
            for (ChannelSettings channel : new EngineFeedProgramme(programme()).channels()) {
                for (Series series : Series.values()) {
                    List<Sample> expected = all(once, series, channel.id());
                    assertThat(all(pieces, series, channel.id())).isEqualTo(expected);
                    expected.forEach(sample -> seen.add(sample.reason()));
                }
            }
            assertThat(seen).contains(Reason.SPIKE, Reason.LATE, Reason.MISSING, Reason.OUT_OF_RANGE);
            assertThat(pieces.lastCheckpoint().orElseThrow().state())
                    .isEqualTo(once.lastCheckpoint().orElseThrow().state());
            everySampleIsExplained(pieces, secondStates);
        }
    }

    private void everySampleIsExplained(RocksHistory history, RerunStore store) {
        Rerun rerun = new Rerun(journal, history, store);
        List<Sample> samples = new ArrayList<>();
        for (ChannelSettings channel : new EngineFeedProgramme(programme()).channels()) {
            samples.addAll(all(history, Series.CLEAN, channel.id()));
        }
        for (int i = 0; i < 25; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            Provenance found =
                    rerun.explain(sample.channel(), sample.timeMicros()).orElseThrow();
            assertThat(found.stored().timeMicros()).isEqualTo(sample.timeMicros());
            assertThat(found.agrees()).as(found.toString()).isTrue();
            assertThat(found.note()).isEmpty();
            assertThat(found.programme()).isNotNull();
            boolean after = found.stored().sequence() > RECORDS / 2;
            assertThat(found.programme().sequence()).isEqualTo(after ? RECORDS / 2 + 1 : 1);
        }
    }

    private static List<Sample> all(RocksHistory history, Series series, ChannelId channel) {
        return history.query(series, channel, 0, Long.MAX_VALUE, 1_000_000);
    }
}
