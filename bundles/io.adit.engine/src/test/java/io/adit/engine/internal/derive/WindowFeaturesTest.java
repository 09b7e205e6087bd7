package io.adit.engine.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.WindowFeature;
import io.adit.engine.programme.WindowFeatureSettings;
import io.adit.engine.units.UnitConversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowFeaturesTest {
    private static final long WINDOW = 10_000_000;
    private static final long HOP = 5_000_000;

    private static WindowFeatures feature(WindowFeature feature, int rank) {
        WindowFeatureSettings settings = new WindowFeatureSettings(
                new DerivationInput("x", Drive.INPUT), feature, WINDOW / 1e6, 0.5, rank, null, null);
        return new WindowFeatures(settings, UnitConversion.IDENTITY, WINDOW, HOP);
    }

    /** A signal at 100 Hz whose logger rounds times to milliseconds unevenly, from 5 s on. */
    private static List<Sample> signal(double seconds, DoubleUnaryOperator of) {
        Random random = new Random(71);
        List<Sample> samples = new ArrayList<>();
        for (int i = 500; i < 100 * seconds; i++) {
            long time = 10_000L * i + 1000L * random.nextInt(2);
            samples.add(new Sample(Drive.INPUT, time, of.applyAsDouble(0.01 * i), Quality.GOOD, Reason.NONE, i));
        }
        return samples;
    }

    private static double plain(WindowFeature feature, double[] v) {
        double mean = Arrays.stream(v).average().orElseThrow();
        double second =
                Arrays.stream(v).map(x -> Math.pow(x - mean, 2)).average().orElseThrow();
        double fourth =
                Arrays.stream(v).map(x -> Math.pow(x - mean, 4)).average().orElseThrow();
        double peak = Arrays.stream(v).map(x -> Math.abs(x - mean)).max().orElseThrow();
        return switch (feature) {
            case RMS -> Math.sqrt(second);
            case PEAK -> peak;
            case PEAK_TO_PEAK ->
                Arrays.stream(v).max().orElseThrow() - Arrays.stream(v).min().orElseThrow();
            case CREST_FACTOR -> peak / Math.sqrt(second);
            case KURTOSIS -> fourth / second / second;
            case FREQUENCY, AMPLITUDE -> Double.NaN;
        };
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FREQUENCY", "AMPLITUDE"},
            mode = EnumSource.Mode.EXCLUDE)
    void aWindowHasTheFeatureOfItsSamples(WindowFeature feature) throws IOException {
        Random random = new Random(72);
        List<Sample> samples = signal(60, t -> 5 + 3 * random.nextGaussian() + t);
        List<Drive.Made> made = Drive.run(() -> feature(feature, 1), samples, random);
        assertThat(made).hasSize(10);
        for (int i = 0; i < made.size(); i++) {
            long end = (i + 2) * HOP;
            double[] values = samples.stream()
                    .filter(each -> each.timeMicros() >= end - WINDOW && each.timeMicros() < end)
                    .mapToDouble(Sample::value)
                    .toArray();
            assertThat(made.get(i).time()).isEqualTo(end);
            assertThat(made.get(i).value()).isCloseTo(plain(feature, values), within(1e-9));
            assertThat(made.get(i).reason()).isEqualTo(i == 0 ? Reason.INCOMPLETE : Reason.NONE);
        }
    }

    @Test
    void frequenciesAndTheirAmplitudesComeByRank() throws IOException {
        Random random = new Random(73);
        List<Sample> samples = signal(
                31,
                t -> 2 * Math.sin(2 * Math.PI * 7.3 * t)
                        + 0.7 * Math.sin(2 * Math.PI * 21.9 * t)
                        + 0.1 * random.nextGaussian());
        double[] hertz = {7.3, 21.9};
        double[] amplitude = {2, 0.7};
        for (int rank = 1; rank <= 2; rank++) {
            int at = rank;
            for (Drive.Made made : Drive.run(() -> feature(WindowFeature.FREQUENCY, at), samples, random)) {
                assertThat(made.value()).isCloseTo(hertz[rank - 1], within(0.01));
            }
            List<Drive.Made> all = Drive.run(() -> feature(WindowFeature.AMPLITUDE, at), samples, random);
            assertThat(all).hasSize(5);
            assertThat(all.get(4).value()).isCloseTo(amplitude[rank - 1], within(0.03));
        }
        List<Drive.Made> none = Drive.run(() -> feature(WindowFeature.FREQUENCY, 3), samples, random);
        assertThat(none).allMatch(made -> made.reason() == Reason.NOT_A_NUMBER && made.quality() == Quality.BAD);
    }

    @Test
    void aGapWithinIsBridgedForTheSpectrumAndMarked() throws IOException {
        List<Sample> samples = signal(31, t -> Math.sin(2 * Math.PI * 4 * t));
        samples.removeIf(each -> each.timeMicros() > 17_000_000 && each.timeMicros() < 17_040_000);
        List<Drive.Made> made = Drive.run(() -> feature(WindowFeature.FREQUENCY, 1), samples, new Random(74));
        assertThat(made.stream().map(Drive.Made::reason))
                .containsExactly(Reason.INCOMPLETE, Reason.NONE, Reason.FILLED, Reason.FILLED, Reason.NONE);
        assertThat(made).allMatch(each -> Math.abs(each.value() - 4) < 0.01);
    }

    @Test
    void aLongGapLeavesWindowsOutAndCutsThoseAtItsEnds() throws IOException {
        List<Sample> samples = signal(91, t -> Math.sin(2 * Math.PI * 4 * t));
        samples.removeIf(each -> each.timeMicros() > 22_000_000 && each.timeMicros() < 71_950_000);
        List<Drive.Made> made = Drive.run(() -> feature(WindowFeature.RMS, 1), samples, new Random(75));
        assertThat(made.stream().map(each -> each.time() / 1_000_000))
                .containsExactly(10L, 15L, 20L, 25L, 30L, 75L, 80L, 85L, 90L);
        assertThat(made.stream().map(Drive.Made::reason))
                .containsExactly(
                        Reason.INCOMPLETE,
                        Reason.NONE,
                        Reason.NONE,
                        Reason.INCOMPLETE,
                        Reason.INCOMPLETE,
                        Reason.INCOMPLETE,
                        Reason.INCOMPLETE,
                        Reason.NONE,
                        Reason.NONE);
    }

    @Test
    void tooFewSamplesGiveNoValue() throws IOException {
        List<Sample> samples = signal(31, t -> t);
        samples.removeIf(each -> each.sequence() % 100 != 0);
        List<Drive.Made> made = Drive.run(() -> feature(WindowFeature.RMS, 1), samples, new Random(76));
        assertThat(made).hasSize(5).allMatch(each -> each.reason() == Reason.INCOMPLETE && Double.isNaN(each.value()));
    }

    @Test
    void whereNothingMovesThereIsNeitherCrestNorKurtosis() throws IOException {
        for (WindowFeature feature : new WindowFeature[] {WindowFeature.CREST_FACTOR, WindowFeature.KURTOSIS}) {
            assertThat(Drive.run(() -> feature(feature, 1), signal(31, t -> 5), new Random(77)))
                    .hasSize(5)
                    .allMatch(each -> each.reason() == Reason.NOT_A_NUMBER);
        }
    }
}
