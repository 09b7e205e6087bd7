package io.adit.engine.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.GapFilling;
import io.adit.engine.programme.Resampling;
import io.adit.engine.units.UnitConversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Grids and filled gaps against plain statements of the same rules over the whole series. */
class ResampleTest {
    private static final long STEP = 2_000_000;
    private static final long MAX_GAP = 9_000_000;

    private static void assertSame(List<Drive.Made> made, List<Drive.Made> expected) {
        assertThat(made).hasSameSizeAs(expected);
        for (int i = 0; i < made.size(); i++) {
            Drive.Made one = made.get(i);
            assertThat(one.value()).isCloseTo(expected.get(i).value(), within(1e-9));
            assertThat(new Drive.Made(one.time(), 0, one.quality(), one.reason()))
                    .isEqualTo(new Drive.Made(
                            expected.get(i).time(),
                            0,
                            expected.get(i).quality(),
                            expected.get(i).reason()));
        }
    }

    private static double plain(Resampling method, List<Sample> of) {
        return switch (method) {
            case MEAN -> of.stream().mapToDouble(Sample::value).average().orElseThrow();
            case MIN -> of.stream().mapToDouble(Sample::value).min().orElseThrow();
            case MAX -> of.stream().mapToDouble(Sample::value).max().orElseThrow();
            case LAST, INTERPOLATED -> of.get(of.size() - 1).value();
        };
    }

    @ParameterizedTest
    @EnumSource(value = Resampling.class, names = "INTERPOLATED", mode = EnumSource.Mode.EXCLUDE)
    void aStepHasWhatStandsForItsSamples(Resampling method) throws IOException {
        Random random = new Random(51);
        List<Sample> samples = Drive.samples(random, 3000);
        Map<Long, List<Sample>> steps = new TreeMap<>();
        for (Sample sample : Drive.usable(samples)) {
            long end = Math.ceilDiv(sample.timeMicros(), STEP) * STEP;
            steps.computeIfAbsent(end, key -> new ArrayList<>()).add(sample);
        }
        List<Drive.Made> expected = new ArrayList<>();
        steps.forEach((end, of) -> expected.add(Drive.made(end, plain(method, of), of)));
        expected.remove(expected.size() - 1);
        assertSame(Drive.run(() -> new Resample(UnitConversion.IDENTITY, method, STEP), samples, random), expected);
        assertThat(expected).anyMatch(each -> each.quality() == Quality.UNCERTAIN);
    }

    @Test
    void aGridTimeHasTheValueOnTheLineBetweenItsNeighbours() throws IOException {
        Random random = new Random(52);
        List<Sample> samples = Drive.samples(random, 3000);
        List<Sample> usable = Drive.usable(samples);
        List<Drive.Made> expected = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            Sample next = usable.get(i);
            if (i > 0 && next.timeMicros() - usable.get(i - 1).timeMicros() <= MAX_GAP) {
                Sample before = usable.get(i - 1);
                for (long at = before.timeMicros() + 1; at < next.timeMicros(); at++) {
                    at = Math.ceilDiv(at, STEP) * STEP;
                    if (at < next.timeMicros()) {
                        double share = (double) (at - before.timeMicros()) / (next.timeMicros() - before.timeMicros());
                        double value = (1 - share) * before.value() + share * next.value();
                        expected.add(Drive.made(at, value, List.of(before, next)));
                    }
                }
            }
            if (next.timeMicros() % STEP == 0) {
                expected.add(Drive.made(next.timeMicros(), next.value(), List.of(next)));
            }
        }
        assertSame(
                Drive.run(() -> new Interpolate(Drive.INPUT, UnitConversion.IDENTITY, STEP, MAX_GAP), samples, random),
                expected);
        assertThat(expected).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(GapFilling.class)
    void aGapIsFilledAndMarkedUnlessItIsTooLong(GapFilling filling) throws IOException {
        Random random = new Random(53);
        List<Sample> samples = Drive.samples(random, 3000);
        List<Sample> usable = Drive.usable(samples);
        List<Drive.Made> expected = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            Sample next = usable.get(i);
            Sample before = usable.get(Math.max(0, i - 1));
            long gap = next.timeMicros() - before.timeMicros();
            for (int n = 1; gap <= MAX_GAP && gap > 1.5 * STEP && n * STEP <= gap - STEP / 2; n++) {
                double slope = filling == GapFilling.HOLD ? 0 : (next.value() - before.value()) / gap;
                expected.add(new Drive.Made(
                        before.timeMicros() + n * STEP,
                        before.value() + slope * n * STEP,
                        Quality.UNCERTAIN,
                        Reason.FILLED));
            }
            expected.add(Drive.made(next.timeMicros(), next.value(), List.of(next)));
        }
        assertSame(
                Drive.run(
                        () -> new GapFill(Drive.INPUT, UnitConversion.IDENTITY, filling, STEP, MAX_GAP),
                        samples,
                        random),
                expected);
        assertThat(expected.stream().filter(each -> each.reason() == Reason.FILLED))
                .hasSizeGreaterThan(50);
    }
}
