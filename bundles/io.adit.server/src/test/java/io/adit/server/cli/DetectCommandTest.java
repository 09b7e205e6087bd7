package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DetectCommandTest {
    private static final int SPIKE = 2500;

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private Outcome detect(Path in, Path out) {
        CommandLine line = Adit.commandLine();
        StringWriter said = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute("detect", "--in", in.toString(), "--out", out.toString());
        return new Outcome(code, said.toString(), err.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), text);
    }

    private Outcome detect(String text) throws IOException {
        return detect(file(text), folder.resolve("out.csv"));
    }

    private static String samples(int rows) {
        Random random = new Random(1);
        LocalDateTime time = LocalDateTime.of(2026, 3, 1, 0, 0);
        StringBuilder text = new StringBuilder("timestamp,value\n");
        for (int i = 0; i < rows; i++) {
            double value = Math.sin(i / 30.0) + 0.1 * random.nextGaussian() + (i == SPIKE ? 9 : 0);
            text.append(time.plusMinutes(5L * i).toString().replace('T', ' '))
                    .append(":00,")
                    .append(value)
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    private static double score(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    @Test
    void addsAScoreToEachRowAndSaysWhatItAnnounced() throws IOException {
        String text = samples(3000);
        Outcome outcome = detect(text);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("out.csv: 3000 rows, 1 announced", "MAD");
        List<String> in = text.lines().toList();
        List<String> out = lines();
        assertThat(out).hasSameSizeAs(in);
        assertThat(out.getFirst()).isEqualTo("timestamp,value,score");
        for (int i = 1; i < in.size(); i++) {
            assertThat(out.get(i)).startsWith(in.get(i) + ",");
            assertThat(score(out.get(i))).isBetween(0.0, 1.0);
            assertThat(score(out.get(i)) >= 0.5).isEqualTo(i == SPIKE + 1);
        }
    }

    @Test
    void doesNotLookAhead() throws IOException {
        detect(samples(3000));
        List<String> whole = lines();
        detect(samples(2600));
        assertThat(lines()).isEqualTo(whole.subList(0, 2601));
    }

    @Test
    void mayReplaceItsInput() throws IOException {
        Path file = file(samples(10));
        assertThat(detect(file, file).code()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(11).first().isEqualTo("timestamp,value,score");
    }

    @Test
    void takesTheUsualFormsOfTimesAndQuotes() throws IOException {
        assertThat(detect("\uFEFF\"Timestamp\", \"Value\"\r\n"
                                + "\"2026-03-01T00:00:00Z\",\"1.5\"\r\n"
                                + "2026-03-01 01:00:00.25,2\r\n"
                                + "2026-03-01T03:00:00+01:00,3e0\r\n\r\n")
                        .code())
                .isZero();
        assertThat(lines())
                .containsExactly(
                        "timestamp,value,score",
                        "2026-03-01T00:00:00Z,1.5,0.000000",
                        "2026-03-01 01:00:00.25,2,0.000000",
                        "2026-03-01T03:00:00+01:00,3e0,0.000000");
    }

    @Test
    void passesOverMissingValuesAndSaysSo() throws IOException {
        Outcome outcome =
                detect("timestamp,value\n2026-03-01 00:00:00,\n2026-03-01 00:05:00,NaN\n2026-03-01 00:10:00,1\n");
        assertThat(outcome.out()).contains("2 rows have no value; they got the score 0.");
        assertThat(lines()).contains("2026-03-01 00:00:00,,0.000000", "2026-03-01 00:05:00,NaN,0.000000");
    }

    @Test
    void takesDuplicatesGapsAndAClockThatWasSetBack() throws IOException {
        Outcome outcome =
                detect("timestamp,value\n2026-03-01 02:55:00,1\n2026-03-01 02:55:00,2\n2026-03-01 02:00:00,3\n"
                        + "2026-09-01 02:00:00,4\n");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("1 rows have an earlier time");
        assertThat(lines()).hasSize(5);
    }

    @Test
    void headerAloneHasNoRows() throws IOException {
        assertThat(detect("timestamp,value\n").out()).contains("0 rows, 0 announced");
        assertThat(lines()).containsExactly("timestamp,value,score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: the file is empty",
                "time;value|line 1: 'time;value' should be timestamp,value",
                "timestamp,value,other|line 1: ",
                "timestamp,value~2026-03-01 00:00:00|line 2: '2026-03-01 00:00:00' should be a timestamp, a comma and"
                        + " a value",
                "timestamp,value~2026-03-01 00:00:00,1,5|line 2: ",
                "timestamp,value~yesterday,1|line 2: 'yesterday' is no time; write for example",
                "timestamp,value~2026-02-30 00:00:00,1|line 2: '2026-02-30 00:00:00' is no time",
                "timestamp,value~2026-03-01 00:00:00,warm|line 2: 'warm' is no number",
                "timestamp,value~2026-03-01 00:00:00,Infinity|line 2: Infinity is too large",
                "timestamp,value~2026-03-01 00:00:00,1~2026-02-01 00:00:00,1|line 3: the time 2026-02-01 00:00:00 is"
                        + " earlier",
            })
    void saysWhatIsWrongAndLeavesTheOutputAlone(String text, String sentence) throws IOException {
        Files.writeString(folder.resolve("out.csv"), "before");
        Outcome outcome = detect(text.replace('~', '\n'));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("adit: ")
                .contains("in.csv, " + sentence)
                .hasLineCount(1);
        assertThat(folder.resolve("out.csv")).hasContent("before");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void saysWhatIsWrongWithFilesThatAreNoText() throws IOException {
        Path in = Files.write(folder.resolve("in.csv"), new byte[] {(byte) 0xC3, (byte) 0x28, 10});
        assertThat(detect(in, folder.resolve("out.csv")).err()).contains("line 1: this is no text in UTF-8.");
        assertThat(detect(folder.resolve("none.csv"), folder.resolve("out.csv")).err())
                .contains("there is no file " + folder.resolve("none.csv"));
    }
}
