package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DetectGroupTest {
    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    /** Two channels, a row each second; the second channel moves at the spike. */
    private static String group(int rows, String separator) {
        Random random = new Random(1);
        LocalDateTime time = LocalDateTime.of(2026, 3, 1, 0, 0, 1);
        StringBuilder text = new StringBuilder(String.join(separator, "datetime", "flow", "Pressure") + "\n");
        for (int i = 0; i < rows; i++) {
            double pressure = random.nextGaussian() + (i >= 500 ? 4 : 0);
            text.append(time.plusSeconds(i).plusNanos(500_000_000))
                    .append(separator)
                    .append(random.nextGaussian())
                    .append(separator)
                    .append(pressure)
                    .append('\n');
        }
        return text.toString();
    }

    private Outcome detect(String text, String... more) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), text);
        CommandLine line = Adit.commandLine();
        StringWriter said = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(err, true));
        List<String> args = new ArrayList<>(List.of("detect", "--multi", "--in", in.toString()));
        args.addAll(List.of("--out", folder.resolve("out.csv").toString()));
        args.addAll(List.of(more));
        int code = line.execute(args.toArray(String[]::new));
        return new Outcome(code, said.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void scoresTheRowsOfAGroup(String separator) throws IOException {
        String text = group(600, separator);
        Outcome outcome = detect(text, "--train-rows", "300");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("600 rows, 1 announced", "Pressure ", " sigma above its usual");
        List<String> in = text.lines().toList();
        List<String> out = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(out).hasSameSizeAs(in);
        assertThat(out.getFirst()).isEqualTo(in.getFirst() + separator + "score");
        for (int i = 1; i < in.size(); i++) {
            assertThat(out.get(i)).startsWith(in.get(i) + separator);
            double score = Double.parseDouble(out.get(i).substring(in.get(i).length() + 1));
            assertThat(score).isBetween(i > 520 ? 0.5 : 0, i > 500 ? 1 : 0.499);
            assertThat(score == 0).isEqualTo(i <= 300);
        }
    }

    @Test
    void saysWhatIsOddInAGroup() throws IOException {
        assertThat(detect(group(10, ",")).out())
                .contains("10 rows, 0 announced", "none was judged; --train-rows is 400.");
        assertThat(detect("timestamp,a,b\n2026-03-01 00:00:00,1,\n").out())
                .contains("1 rows lack a value; they were judged by the others.");
        assertThat(detect("value,a\n").err()).contains("line 1: 'value,a' should be timestamp and the channels' names");
        assertThat(detect("timestamp\n").err()).contains("line 1: 'timestamp' should be timestamp and");
        assertThat(detect("").err()).contains("line 1: the file is empty; its first line must be timestamp and");
        assertThat(detect("timestamp,a\n2026-03-01 00:00:00,1,2\n").err()).contains("should have 2 fields");
        assertThat(detect("timestamp,a\n2026-03-01 00:00:00,warm\n").err()).contains("'warm' is no number");
        assertThat(detect("timestamp,a\n", "--train-rows", "7").err())
                .contains("learns from 100 to 100000 rows, not 7.");
    }
}
