package io.adit.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.history.RocksHistory;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributeResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final ThingId PUMP = ThingId.of("org.test:pump");
    private static final TwinOptions OFTEN = new TwinOptions(Clock.systemUTC(), 150, 65_536, Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void folders() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        file = folder.resolve("saved.zip");
    }

    private static DittoHeaders headers() {
        return DittoHeaders.newBuilder()
                .authorizationContext(AuthorizationContext.newInstance(
                        DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance("u:owner")))
                .build();
    }

    private static CommandResponse<?> run(TwinRuntime twins, Command<?> command) {
        return twins.execute(command).toCompletableFuture().join();
    }

    private static ModifyAttribute set(int value) {
        return ModifyAttribute.of(PUMP, JsonPointer.of("n"), JsonValue.of(value), headers());
    }

    @Test
    void backupDuringWritesIsAPrefixWithAllThatWasAcknowledgedBefore() throws Exception {
        Files.writeString(data.resolve("users.json"), "{}");
        AtomicInteger acknowledged = new AtomicInteger();
        CountDownLatch some = new CountDownLatch(400);
        int before;
        try (TwinRuntime twins = Twins.open(data.resolve("things"), OFTEN);
                RocksHistory history = RocksHistory.open(data.resolve("history"));
                Journal ingest = Journal.open(data.resolve("ingest"), JournalOptions.defaults())) {
            run(twins, CreateThing.of(Thing.newBuilder().setId(PUMP).build(), null, headers()));
            Thread writer = new Thread(() -> {
                for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                    run(twins, set(i));
                    ingest.append(("record " + i).getBytes(StandardCharsets.UTF_8))
                            .join();
                    acknowledged.set(i);
                    some.countDown();
                }
            });
            writer.start();
            some.await();
            before = acknowledged.get();
            assertThat(new Backup(data, history::copyTo).write(file)).isPositive();
            writer.interrupt();
            writer.join();
        }
        Path restored = folder.resolve("restored");
        Restore.run(file, restored);
        assertThat(restored.resolve("users.json")).hasContent("{}");
        try (TwinRuntime twins = Twins.open(restored.resolve("things"), OFTEN);
                RocksHistory history = RocksHistory.open(restored.resolve("history"));
                Journal ingest = Journal.open(restored.resolve("ingest"), JournalOptions.defaults())) {
            var answer =
                    (RetrieveAttributeResponse) run(twins, RetrieveAttribute.of(PUMP, JsonPointer.of("n"), headers()));
            int value = answer.getAttributeValue().asInt();
            assertThat(value).isGreaterThanOrEqualTo(before);
            assertThat(answer.getDittoHeaders().get("entity-revision")).isEqualTo(Integer.toString(value + 1));
            assertThat(ingest.lastSequence()).isGreaterThanOrEqualTo(before);
            assertThat(ingest.damage()).isEmpty();
            assertThat(history.lastCheckpoint()).isEmpty();
            run(twins, set(value + 1));
        }
        try (TwinRuntime twins = Twins.open(restored.resolve("things"), OFTEN)) {
            var answer =
                    (RetrieveAttributeResponse) run(twins, RetrieveAttribute.of(PUMP, JsonPointer.of("n"), headers()));
            assertThat(answer.getAttributeValue().asInt()).isGreaterThan(before);
        }
    }

    @Test
    void theJournalOfCommandsIsInTheBackup() throws Exception {
        try (Journal commands = Journal.open(data.resolve("commands"), JournalOptions.defaults())) {
            commands.append("stop".getBytes(StandardCharsets.UTF_8)).join();
        }
        Backup.ofStopped(data).write(file);
        Path restored = folder.resolve("restored");
        Restore.run(file, restored);
        try (Journal commands = Journal.open(restored.resolve("commands"), JournalOptions.defaults())) {
            assertThat(commands.lastSequence()).isEqualTo(1);
        }
    }

    @Test
    void damageAnywhereIsRefusedOrHarmless() throws Exception {
        Random random = new Random(5);
        byte[] content = new byte[3_000];
        random.nextBytes(content);
        Files.write(data.resolve("users.json"), content);
        Files.createDirectories(data.resolve("history"));
        Files.writeString(data.resolve("history/CURRENT"), "MANIFEST");
        Backup.ofStopped(data).write(file);
        byte[] whole = Files.readAllBytes(file);
        Path damaged = folder.resolve("damaged.zip");
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, flipped);
            Path target = folder.resolve("target" + i);
            try {
                Restore.run(damaged, target);
                assertThat(target.resolve("users.json")).hasBinaryContent(content);
                assertThat(target.resolve("history/CURRENT")).hasContent("MANIFEST");
            } catch (IOException | IllegalArgumentException e) {
                refused++;
                assertThat(target).doesNotExist();
            }
        }
        assertThat(refused).isGreaterThan(300);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(damaged, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Restore.run(damaged, folder.resolve("cut")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void saysWhereThereIsNoFolderAndWhatIsNoBackup() throws Exception {
        Path nowhere = folder.resolve("missing/saved.zip");
        assertThatThrownBy(() -> Backup.ofStopped(data).write(nowhere))
                .hasMessage("there is no folder " + folder.resolve("missing"));
        Path other = Files.writeString(folder.resolve("my.adit"), "<adit/>");
        assertThatThrownBy(() -> Restore.run(other, folder.resolve("new")))
                .hasMessageContaining("is no backup of adit");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void folderWithContentAndExistingFileAreNotTouched() throws Exception {
        Files.writeString(data.resolve("users.json"), "{}");
        Backup.ofStopped(data).write(file);
        assertThatThrownBy(() -> Backup.ofStopped(data).write(file)).hasMessageContaining("already");
        assertThatThrownBy(() -> Restore.run(file, data)).hasMessageContaining("not empty");
        assertThat(files(data)).isEqualTo(Map.of("users.json", "{}"));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path one : files.toList()) {
                found.put(one.getFileName().toString(), Files.readString(one));
            }
        }
        return found;
    }

    @Test
    void commandFindsTheServerOfAFolderAndOnlyThen() throws Exception {
        Files.writeString(data.resolve("users.json"), "{}");
        assertThat(ControlClient.backup(data, file)).isEmpty();
        try (Control control = new Control(data, Backup.ofStopped(data), BackupTest::noState)) {
            assertThat(ControlClient.backup(data, file)).hasValue(Files.size(file));
            assertThatThrownBy(() -> ControlClient.backup(data, file)).hasMessageContaining("already");
            Path port = data.resolve(ControlFile.NAME);
            String right = Files.readString(port);
            Files.writeString(port, right.split(" ")[0] + " wrong\n");
            assertThatThrownBy(() -> ControlClient.backup(data, folder.resolve("other.zip")))
                    .hasMessageContaining("does not know");
            assertThat(control).isNotNull();
        }
        assertThat(ControlClient.backup(data, folder.resolve("late.zip"))).isEmpty();
        Restore.run(file, folder.resolve("restored"));
        assertThat(files(folder.resolve("restored"))).isEqualTo(Map.of("users.json", "{}"));
    }

    private static ServerState noState() {
        throw new AssertionError("nobody asked for the state");
    }
}
