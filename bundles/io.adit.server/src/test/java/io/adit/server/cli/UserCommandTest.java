package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UserCommandTest {
    @TempDir
    Path data;

    private record Outcome(int code, String out, String err) {}

    private Outcome adit(String input, String... arguments) {
        CommandLine line = Adit.commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            String[] all = new String[arguments.length + 3];
            all[0] = "user";
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            all[arguments.length + 1] = "--data";
            all[arguments.length + 2] = data.toString();
            return new Outcome(line.execute(all), out.toString(), err.toString());
        } finally {
            System.setIn(before);
        }
    }

    private void refused(Outcome outcome, String sentence) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("adit: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void addsListsChangesAndRemovesWhileAServerLooks() {
        Users ofServer = Users.open(data);
        assertThat(adit("first-password\n", "add", "alice", "--role", "administrator", "--password-stdin"))
                .isEqualTo(new Outcome(0, "Added alice." + System.lineSeparator(), ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ofServer.find("alice").isPresent());
        assertThat(adit("", "list").out()).contains("alice", "nginx:alice adit:administrator");
        assertThat(adit("other-password", "password", "alice", "--password-stdin")
                        .code())
                .isZero();
        assertThat(Users.open(data).find("alice").orElseThrow().password().matches("other-password"))
                .isTrue();
        assertThat(adit("", "roles", "alice").out().strip()).isEqualTo("adit:administrator");
        assertThat(adit("", "roles", "alice", "nginx:operators", "viewer").code())
                .isZero();
        assertThat(Users.open(data).find("alice").orElseThrow().moreSubjects())
                .containsExactly("nginx:operators", "adit:viewer");
        assertThat(adit("", "roles", "alice", "--none").out().strip()).isEqualTo("alice has no roles.");
        refused(adit("", "remove", "alice"), "alice is the last user");
        assertThat(adit("", "add", "bob", "--generate").out()).matches("(?s)Added bob with the password \\S{24}\\s+");
        assertThat(adit("", "remove", "alice").code()).isZero();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ofServer.find("alice").isEmpty());
    }

    @Test
    void saysInASentenceWhatIsWrong() throws Exception {
        refused(adit("short", "add", "alice", "--password-stdin"), "8 to 200 characters");
        refused(adit("long-enough\n", "add", "a/b", "--password-stdin"), "user name 'a/b'");
        refused(adit("long-enough\n", "add", "alice", "--role", "engine", "--password-stdin"), "role 'engine'");
        refused(adit("", "add", "alice", "--generate", "--password-stdin"), "exclude each other");
        assertThat(adit("long-enough\n", "add", "alice", "--password-stdin").code())
                .isZero();
        refused(adit("long-enough\n", "add", "alice", "--password-stdin"), "already is a user alice");
        refused(adit("", "remove", "bob"), "there is no user bob");
        refused(adit("", "roles", "bob", "viewer"), "there is no user bob");
        refused(adit("", "roles", "alice", "viewer", "--none"), "--none goes without roles");
        Files.writeString(data.resolve("users.json"), "{");
        refused(adit("", "list"), "is broken");
        data = data.resolve("missing");
        refused(adit("", "list"), "there is no data folder");
    }

    @Test
    void explainsItself() {
        assertThat(adit("", "--help").out()).contains("add", "list", "remove", "password", "roles", "administrator");
    }
}
