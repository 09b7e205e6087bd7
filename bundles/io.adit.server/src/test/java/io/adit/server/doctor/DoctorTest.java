package io.adit.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.adit.gateway.auth.Users;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.doctor.Diagnosis.State;
import io.adit.server.metrics.DiskRoom;
import io.adit.tests.kit.TestCertificates;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A doctor on the folder of a stopped server, whole and broken in turn. */
class DoctorTest {
    private static final Doctor.Listening ANYWHERE =
            new Doctor.Listening("127.0.0.1", Map.of("http-port", 0), null, null);

    @TempDir
    Path root;

    private Path data;
    private String python = "python3";

    @BeforeEach
    void makeFolder() throws Exception {
        data = Files.createDirectory(
                root.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (String each : List.of("things/journal", "registry/journal", "history")) {
            Files.createDirectories(data.resolve(each));
        }
        try (Journal journal = Journal.open(data.resolve("ingest"), new JournalOptions(4096, 10_000, 10_000))) {
            for (int i = 0; i < 50; i++) {
                journal.append(new byte[100]).join();
            }
        }
        Users.open(data, 1).put("alice", "long and not guessed", List.of());
    }

    private List<Diagnosis> look(Doctor.Listening listening) {
        return new Doctor(data, listening, null, python, Clock.systemUTC()).look();
    }

    private List<Diagnosis> wrong() {
        return wrong(ANYWHERE);
    }

    /** All but the disk of the machine that builds, which {@link #judgesRoomAndSpeedOfTheDisk} stands for. */
    private List<Diagnosis> wrong(Doctor.Listening listening) {
        return look(listening).stream()
                .filter(each -> each.state() == State.WRONG && !each.part().startsWith("disk"))
                .toList();
    }

    private static void isOnly(List<Diagnosis> wrong, String part, String found, String advice) {
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).part()).isEqualTo(part);
        assertThat(wrong.get(0).found()).contains(found);
        assertThat(wrong.get(0).advice()).contains(advice);
    }

    @Test
    void findsNothingWrongWithAWholeFolder() {
        assertThat(wrong()).isEmpty();
        assertThat(look(ANYWHERE))
                .extracting(Diagnosis::part)
                .contains("Java", "data folder", "disk", "disk writes", "clock", "users", "journals", "server", "TLS");
        assertThat(data).isDirectoryNotContaining("glob:**.doctor-*");
    }

    @Test
    void saysThatThereIsNoFolderOrNotOne() throws Exception {
        data = root.resolve("nowhere");
        isOnly(wrong(), "data folder", "there is no", "--data");
        Files.writeString(data, "a file");
        isOnly(wrong(), "data folder", "is no folder", "--data");
        data = Files.createDirectory(
                root.resolve("empty"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        isOnly(wrong(), "data folder", "is not that of a server", "--data");
    }

    @Test
    void findsAMissingPart() throws Exception {
        Files.delete(data.resolve("history"));
        isOnly(wrong(), "data folder", "history is missing", "restore");
    }

    @Test
    void findsWhatOthersCanRead() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
        isOnly(wrong(), "permissions", "rwxr-x---", "chmod 700");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(data.resolve("users.json"), PosixFilePermissions.fromString("rw-r--r--"));
        isOnly(wrong(), "users.json", "others", "chmod 600");
    }

    @Test
    void findsScriptsWithoutAPython() throws Exception {
        python = "no-python-of-this-name";
        Path steps = Files.createDirectory(data.resolve("steps"));
        assertThat(wrong()).isEmpty();
        Files.writeString(steps.resolve("strain.py"), "def f(batch): return batch.a");
        isOnly(wrong(), "Python", "strain.py in steps can't run: There is no Python", "--python");
        python = "python3";
        assertThat(wrong()).isEmpty();
        assertThat(look(ANYWHERE)).extracting(Diagnosis::part).contains("Python");
    }

    @Test
    void findsGuessedPasswordsAndABrokenFileOfUsers() throws Exception {
        Users users = Users.open(data, 1);
        users.put("carol", "carol", List.of());
        users.put("bob", "changeme", List.of("adit:administrator"));
        assertThat(wrong())
                .extracting(Diagnosis::part, Diagnosis::advice)
                .containsExactlyInAnyOrder(
                        tuple("user bob", "Do: ./adit user password bob"),
                        tuple("user carol", "Do: ./adit user password carol"));
        Files.writeString(data.resolve("users.json"), "{\"alice\":");
        isOnly(wrong(), "users", "broken", "backup");
    }

    @Test
    void findsADamagedRecord() throws Exception {
        Path segment;
        try (var files = Files.list(data.resolve("ingest"))) {
            segment = files.filter(each -> each.toString().endsWith(".log"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[200] ^= 1;
        Files.write(segment, bytes);
        isOnly(wrong(), "journal ingest", "Records 2..2", "backup");
    }

    @Test
    void findsALockThatNoServerHolds() throws Exception {
        try (Journal held = Journal.open(data.resolve("things/journal"), JournalOptions.defaults())) {
            isOnly(wrong(), "server", "has locked the folder", "fuser");
            assertThat(held.isWriting()).isTrue();
        }
        assertThat(wrong()).isEmpty();
    }

    @Test
    void tellsThatTheLastServerWasKilled() throws Exception {
        Path control = Files.writeString(data.resolve("control"), "1 token\n");
        Files.setPosixFilePermissions(control, PosixFilePermissions.fromString("rw-------"));
        assertThat(look(ANYWHERE))
                .anyMatch(each -> each.state() == State.NOTE && each.found().contains("was killed"));
    }

    @Test
    void findsAClockThatWentBack() throws Exception {
        Files.setLastModifiedTime(
                data.resolve("users.json"), FileTime.from(Instant.now().plus(Duration.ofDays(2))));
        isOnly(wrong(), "clock", "newest file", "time server");
        assertThat(ClockCheck.look(Instant.parse("1970-01-01T00:05:00Z"), 0).state())
                .isEqualTo(State.WRONG);
    }

    @Test
    void findsAPortInUseAndAnAddressThatIsNotHere() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Map<String, Integer> ports = Map.of("mqtt-port", other.getLocalPort());
            isOnly(
                    wrong(new Doctor.Listening("127.0.0.1", ports, null, null)),
                    "port " + other.getLocalPort(),
                    "another program",
                    "--mqtt-port");
        }
        Doctor.Listening elsewhere = new Doctor.Listening("192.0.2.1", Map.of("http-port", 18999), null, null);
        assertThat(wrong(elsewhere)).extracting(Diagnosis::part).containsExactly("port 18999", "TLS");
    }

    @Test
    void findsCertificatesThatWillNotServe() throws Exception {
        TestCertificates.Identity authority = TestCertificates.authority("CN=Authority");
        Instant now = Instant.now();
        TestCertificates.Identity good = authority.issue("CN=good", now.minusSeconds(9), now.plus(Duration.ofDays(90)));
        TestCertificates.Identity old = authority.issue("CN=old", now.minus(Duration.ofDays(2)), now.minusSeconds(9));
        assertThat(tls(good, good)).isEmpty();
        isOnly(tls(old, old), "TLS", "expired: CN=old", "no restart");
        isOnly(tls(good, old), "TLS", "does not belong", "key that belongs");
        Files.setPosixFilePermissions(root.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));
        isOnly(wrong(listening()), "TLS", "does not belong", "PEM");
        Files.delete(root.resolve("key"));
        isOnly(wrong(listening()), "TLS", "no readable file", "PEM files");
    }

    private Doctor.Listening listening() {
        return new Doctor.Listening("0.0.0.0", Map.of(), root.resolve("cert"), root.resolve("key"));
    }

    private List<Diagnosis> tls(TestCertificates.Identity certificate, TestCertificates.Identity key) throws Exception {
        certificate.writeChain(root.resolve("cert"));
        Path file = key.writeKey(root.resolve("key"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return wrong(listening());
    }

    @Test
    void judgesRoomAndSpeedOfTheDisk() {
        assertThat(DiskCheck.room(new DiskRoom(900_000_000L, 20_000_000_000L)).state())
                .isEqualTo(State.WRONG);
        assertThat(DiskCheck.room(new DiskRoom(4_000_000_000L, 20_000_000_000L)).state())
                .isEqualTo(State.NOTE);
        assertThat(DiskCheck.room(new DiskRoom(9_000_000_000L, 20_000_000_000L)).state())
                .isEqualTo(State.OK);
        assertThat(DiskCheck.speed(new long[] {1_000_000, 2_000_000, 900_000_000})
                        .found())
                .isEqualTo("durable after 2.0 ms (median), 900.0 ms (slowest of 3)");
        assertThat(DiskCheck.speed(new long[] {30_000_000}).state()).isEqualTo(State.NOTE);
        assertThat(DiskCheck.speed(new long[] {600_000_000}).state()).isEqualTo(State.WRONG);
        assertThat(JavaCheck.version(17, "17").state()).isEqualTo(State.WRONG);
        assertThat(JavaCheck.files(1024).state()).isEqualTo(State.NOTE);
    }

    @Test
    void tellsInAlignedLinesWhatToDo() {
        Report report = new Report(
                List.of(Diagnosis.ok("disk", "9.0 GB free"), Diagnosis.wrong("users", "a bad one", "Do: mend it")));
        assertThat(report.text()).isEqualToNormalizingNewlines("""
                          ok     disk   9.0 GB free
                          WRONG  users  a bad one
                                        Do: mend it

                        One thing is wrong.
                        """);
        assertThat(report.json())
                .isEqualTo("{\"well\":false,\"checks\":[{\"part\":\"disk\",\"state\":\"ok\",\"found\":\"9.0 GB free\","
                        + "\"advice\":\"\"},{\"part\":\"users\",\"state\":\"wrong\",\"found\":\"a bad one\","
                        + "\"advice\":\"Do: mend it\"}]}");
    }
}
