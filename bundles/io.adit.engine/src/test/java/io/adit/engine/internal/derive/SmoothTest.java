package io.adit.engine.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.units.UnitConversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smoothing against plain statements of the same rules over the whole series. */
class SmoothTest {
    private static final long MAX_GAP = 5_000_000;

    private static List<List<Sample>> runs(List<Sample> samples) {
        List<List<Sample>> runs = new ArrayList<>();
        long last = Long.MIN_VALUE / 2;
        for (Sample sample : Drive.usable(samples)) {
            if (sample.timeMicros() - last > MAX_GAP) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(sample);
            last = sample.timeMicros();
        }
        return runs;
    }

    /** The value in the middle of the parabola of least squares, by the normal equations. */
    private static double parabola(List<Sample> of) {
        double m = (of.size() - 1) / 2.0;
        double s2 = 0;
        double s4 = 0;
        double y = 0;
        double y2 = 0;
        for (int i = 0; i < of.size(); i++) {
            double square = (i - m) * (i - m);
            s2 += square;
            s4 += square * square;
            y += of.get(i).value();
            y2 += square * of.get(i).value();
        }
        return (y * s4 - y2 * s2) / (of.size() * s4 - s2 * s2);
    }

    private static double plain(Smoothing method, List<Sample> of) {
        return switch (method) {
            case MEAN, EWMA -> of.stream().mapToDouble(Sample::value).average().orElseThrow();
            case MEDIAN -> of.stream().mapToDouble(Sample::value).sorted().toArray()[of.size() / 2];
            case SAVITZKY_GOLAY -> parabola(of);
        };
    }

    @ParameterizedTest
    @CsvSource({"MEDIAN,3", "MEDIAN,9", "MEAN,5", "MEAN,31", "SAVITZKY_GOLAY,5", "SAVITZKY_GOLAY,21"})
    void theMiddleOfNeighboursIsSmoothed(Smoothing method, int size) throws IOException {
        Random random = new Random(61);
        List<Sample> samples = Drive.samples(random, 3000);
        List<Drive.Made> expected = new ArrayList<>();
        for (List<Sample> run : runs(samples)) {
            for (int i = 0; i + size <= run.size(); i++) {
                List<Sample> of = run.subList(i, i + size);
                expected.add(Drive.made(of.get(size / 2).timeMicros(), plain(method, of), of));
            }
        }
        List<Drive.Made> made =
                Drive.run(() -> new Smooth(UnitConversion.IDENTITY, method, size, MAX_GAP), samples, random);
        assertThat(made).hasSameSizeAs(expected).hasSizeGreaterThan(500);
        for (int i = 0; i < made.size(); i++) {
            assertThat(made.get(i).time()).isEqualTo(expected.get(i).time());
            assertThat(made.get(i).reason()).isEqualTo(expected.get(i).reason());
            assertThat(made.get(i).quality()).isEqualTo(expected.get(i).quality());
            assertThat(made.get(i).value()).isCloseTo(expected.get(i).value(), within(1e-9));
        }
    }

    @Test
    void theExponentialMeanIsTheSumOfAllSamplesWithTheirWeights() throws IOException {
        Random random = new Random(62);
        List<Sample> samples = Drive.samples(random, 2000);
        List<Drive.Made> made =
                Drive.run(() -> new ExponentialMean(UnitConversion.IDENTITY, 3_000_000, MAX_GAP), samples, random);
        List<Double> expected = new ArrayList<>();
        for (List<Sample> run : runs(samples)) {
            for (int n = 0; n < run.size(); n++) {
                double left = 1;
                double sum = 0;
                for (int i = n; i > 0; i--) {
                    double step = run.get(i).timeMicros() - run.get(i - 1).timeMicros();
                    sum += left * (step / (3e6 + step)) * run.get(i).value();
                    left *= 3e6 / (3e6 + step);
                }
                expected.add(sum + left * run.get(0).value());
            }
        }
        assertThat(made).hasSameSizeAs(expected);
        for (int i = 0; i < made.size(); i++) {
            assertThat(made.get(i).value()).isCloseTo(expected.get(i), within(1e-9));
        }
    }

    @Test
    void theMedianTakesASpikeAwayAndKeepsAStep() throws IOException {
        List<Sample> samples = new ArrayList<>();
        double[] values = {1, 1, 1, 90, 1, 1, 1, 5, 5, 5, 5};
        for (int i = 0; i < values.length; i++) {
            samples.add(new Sample(Drive.INPUT, i * 1_000_000L, values[i], Quality.GOOD, Reason.NONE, i));
        }
        assertThat(Drive.run(
                                () -> new Smooth(UnitConversion.IDENTITY, Smoothing.MEDIAN, 3, MAX_GAP),
                                samples,
                                new Random(63))
                        .stream()
                        .map(Drive.Made::value))
                .containsExactly(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0, 5.0, 5.0);
    }
}
