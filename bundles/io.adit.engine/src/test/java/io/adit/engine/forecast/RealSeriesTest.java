package io.adit.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The interval on measured series: those of the Numenta benchmark, in the folder that the environment variable {@code ADIT_NAB} names or that lies beside the
 * project. Their length is nine horizons.
 */
class RealSeriesTest {
    private static final String BESIDE = "../shared/data/timeseries/nab";
    private static final int HORIZONS = 9;

    @Test
    void intervalHolds() throws IOException {
        Path folder = Optional.ofNullable(System.getenv("ADIT_NAB"))
                .map(Path::of)
                .orElseGet(
                        () -> Path.of(System.getProperty("adit.home", "../..")).resolve(BESIDE));
        assumeThat(folder).isDirectory();
        Coverage coverage = new Coverage(1);
        Random random = new Random(2);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().contains("/real"))
                    .filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                add(Files.readAllLines(file), coverage, random);
            }
        }
        System.out.printf("measured series: %d outlooks, %.1f %% held%n", coverage.count(), 100 * coverage.held());
        assertThat(coverage.held()).isGreaterThan(0.75);
    }

    private static void add(List<String> lines, Coverage coverage, Random random) {
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split(",")).toList();
        long[] times = rows.stream()
                .mapToLong(row -> 1_000_000
                        * LocalDateTime.parse(row[0].replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC))
                .toArray();
        double[] values =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
        coverage.add(times, values, (times[times.length - 1] - times[0]) / 1e6 / HORIZONS, random);
    }
}
