package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only another process can show. */
@Timeout(300)
class JournalProcessTest {
    private static final JournalOptions OPTIONS = new JournalOptions(1 << 18, 1 << 20, 1 << 14);

    @TempDir
    Path directory;

    @Test
    void keepsEverythingAcknowledgedWhenTheProcessIsKilled() throws Exception {
        for (int round = 0; round < 3; round++) {
            Map<Long, String> acknowledged = new HashMap<>();
            Process child = start();
            try (BufferedReader lines = child.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.endsWith(".")) { // a whole line, not cut by the kill
                        String[] words = line.split(" ");
                        acknowledged.put(Long.parseLong(words[0]), words[1]);
                    }
                    if (acknowledged.size() == 3000) {
                        child.toHandle()
                                .destroyForcibly(); // unlike Process it leaves the pipe open: what was printed counts
                    }
                }
            }
            assertThat(child.waitFor()).isEqualTo(137);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3000);
            try (Journal journal = Journal.open(directory, OPTIONS)) {
                assertThat(journal.damage()).isEmpty();
                Map<Long, String> found = new HashMap<>();
                journal.read(1, (sequence, record) -> {
                    assertThat(sequence).isEqualTo(found.size() + 1L);
                    found.put(sequence, new String(record, StandardCharsets.UTF_8));
                    return true;
                });
                assertThat(found).containsAllEntriesOf(acknowledged);
            }
        }
    }

    @Test
    void saysThatAnotherProcessHasTheDirectoryAndOpensItWhenThatIsKilled() throws Exception {
        Process child = start();
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isNotNull();
            assertThatThrownBy(() -> Journal.open(directory, OPTIONS))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.code()).isEqualTo(JournalException.Code.LOCKED))
                    .hasMessageContaining("another process");
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Journal journal = Journal.open(directory, OPTIONS)) {
            assertThat(journal.lastSequence()).isPositive();
        }
    }

    private Process start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-cp", classPath, Appender.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Appends from four threads for ever and prints each acknowledged sequence with its record. */
    public static final class Appender {
        /** Takes the journal's directory. */
        public static void main(String[] args) {
            Journal journal = Journal.open(Path.of(args[0]), OPTIONS);
            for (int thread = 0; thread < 4; thread++) {
                int id = thread;
                Thread.ofPlatform().start(() -> {
                    for (int i = 0; ; i++) {
                        String text = id + "/" + i + "/" + "x".repeat(i % 300);
                        long sequence = journal.append(text.getBytes(StandardCharsets.UTF_8))
                                .join();
                        String line = sequence + " " + text + " .\n";
                        synchronized (System.out) {
                            System.out.print(line);
                            System.out.flush();
                        }
                    }
                });
            }
        }
    }
}
