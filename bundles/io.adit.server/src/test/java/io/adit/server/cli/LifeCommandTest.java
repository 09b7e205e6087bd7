package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LifeCommandTest {
    private static final int UNITS = 12;

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome life(Object... arguments) {
        CommandLine line = Adit.commandLine();
        StringWriter said = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length + 1];
        words[0] = "life";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return new Outcome(line.execute(words), said.toString(), err.toString());
    }

    @BeforeEach
    void units() throws IOException {
        Files.createDirectory(folder.resolve("failed"));
        Random random = new Random(1);
        for (int unit = 0; unit < UNITS; unit++) {
            int life = 60 + random.nextInt(60);
            unit(folder.resolve("failed/unit-%02d.csv".formatted(unit)), life, life, random);
        }
        unit(folder.resolve("young.csv"), 100, 20, random);
        unit(folder.resolve("old.csv"), 100, 95, random);
    }

    private static void unit(Path file, int life, int rows, Random random) throws IOException {
        StringBuilder text = new StringBuilder("timestamp,vibration,temperature\n");
        for (int row = 0; row < rows; row++) {
            double worn = Math.pow((row + 1.0) / life, 3);
            text.append(LocalDateTime.of(2026, 1, 1, 0, 0).plusHours(row))
                    .append(":00,")
                    .append(1 + 4 * worn + 0.2 * random.nextGaussian())
                    .append(',')
                    .append(40 + 10 * worn + random.nextGaussian())
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    @Test
    void tellsAnOldUnitFromAYoungOne() {
        JsonObject old = json(life("--train", folder.resolve("failed"), "--in", folder.resolve("old.csv"), "--json"));
        JsonObject young =
                json(life("--train", folder.resolve("failed"), "--in", folder.resolve("young.csv"), "--json"));
        assertThat(number(old, "rows")).isLessThan(20);
        assertThat(number(young, "rows")).isGreaterThan(number(old, "rows") + 10);
        assertThat(number(old, "low")).isLessThanOrEqualTo(number(old, "rows"));
        assertThat(number(old, "age")).isEqualTo(95);
        assertThat(old.getValue("timestamp").orElseThrow().asString()).isEqualTo("2026-01-04T22:00:00");
    }

    private static JsonObject json(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        return JsonObject.of(outcome.out());
    }

    private static double number(JsonObject json, String member) {
        return json.getValue(member).orElseThrow().asDouble();
    }

    @Test
    void keepsWhatItLearnt() {
        Path model = folder.resolve("pumps.life");
        Outcome learning = life("--train", folder.resolve("failed"), "--model", model);
        assertThat(learning).isEqualTo(new Outcome(0, "", ""));
        Outcome kept = life("--model", model, "--in", folder.resolve("old.csv"));
        Outcome anew = life("--train", folder.resolve("failed"), "--in", folder.resolve("old.csv"));
        assertThat(kept.out()).isEqualTo(anew.out()).contains("95 rows old at 2026-01-04T22:00:00: about ");
    }

    @Test
    void refusesAFileThatIsNoModel() throws IOException {
        Path model = Files.writeString(folder.resolve("pumps.life"), "life");
        Outcome outcome = life("--model", model, "--in", folder.resolve("old.csv"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("pumps.life can't be used").contains("Learn anew with --train.");
    }

    @Test
    void refusesAUnitWithOtherColumnsAndTooFewHistories() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "timestamp,current\n2026-01-01 00:00:00,3\n");
        assertThat(life("--train", folder.resolve("failed"), "--in", other).err())
                .contains("has the columns current; learnt were vibration, temperature");
        Files.delete(folder.resolve("failed/unit-00.csv"));
        Files.delete(folder.resolve("failed/unit-01.csv"));
        Files.delete(folder.resolve("failed/unit-02.csv"));
        assertThat(life("--train", folder.resolve("failed"), "--in", folder.resolve("old.csv"))
                        .err())
                .contains("has 9 CSV files; a life is learnt from at least 10");
    }

    @Test
    void refusesRowsThatLackAValueAndSaysWhatToName() throws IOException {
        Path gap = Files.writeString(
                folder.resolve("gap.csv"), "timestamp,vibration,temperature\n2026-01-01 00:00:00,3,\n");
        assertThat(life("--train", folder.resolve("failed"), "--in", gap).err())
                .contains("gap.csv, line 2: '2026-01-01 00:00:00,3,' lacks a value");
        assertThat(life("--in", gap).code()).isEqualTo(2);
    }
}
