package io.adit.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each check against a slow, plain statement of the same rule, on random data with steps, spikes and quantised stretches. */
class ChecksTest {
    private static double[] signal(Random random, int length) {
        double[] values = new double[length];
        double level = 0;
        for (int i = 0; i < length; i++) {
            if (random.nextInt(60) == 0) {
                level = random.nextInt(50);
            }
            double noise = random.nextInt(4) == 0 ? 0 : random.nextGaussian();
            values[i] = level + (random.nextInt(25) == 0 ? 100 * noise : noise);
            if (random.nextBoolean()) {
                values[i] = Math.rint(values[i]);
            }
        }
        return values;
    }

    @Test
    void spikeCheckAgreesWithPlainHampel() {
        Random random = new Random(11);
        int rejected = 0;
        for (int trial = 0; trial < 200; trial++) {
            int size = 3 + random.nextInt(30);
            double threshold = 2 + 3 * random.nextDouble();
            SpikeCheck check = new SpikeCheck(size, threshold, 0.1);
            PlainHampel plain = new PlainHampel(size, threshold, 0.1);
            for (double value : signal(random, 400)) {
                boolean expected = plain.passes(value);
                assertThat(check.passes(value)).isEqualTo(expected);
                rejected += expected ? 0 : 1;
            }
        }
        assertThat(rejected).isGreaterThan(1000);
    }

    private static final class PlainHampel {
        final int size;
        final double threshold;
        final double floor;
        List<Double> window = new ArrayList<>();
        final List<Double> rejected = new ArrayList<>();
        int agreeing;

        PlainHampel(int size, double threshold, double floor) {
            this.size = size;
            this.threshold = threshold;
            this.floor = floor;
        }

        boolean passes(double x) {
            int half = Math.max(3, (size + 1) / 2);
            double m = median(window.stream().mapToDouble(v -> v).toArray());
            double mad =
                    median(window.stream().mapToDouble(v -> Math.abs(v - m)).toArray());
            double tolerance = threshold * Math.max(1.4826 * mad, floor);
            if (window.size() < half || Math.abs(x - m) <= tolerance) {
                rejected.clear();
                agreeing = 0;
                add(x);
                return true;
            }
            agreeing = !rejected.isEmpty() && Math.abs(x - rejected.get(rejected.size() - 1)) <= tolerance
                    ? agreeing + 1
                    : 1;
            rejected.add(x);
            if (agreeing >= 3 || rejected.size() >= half) {
                List<Double> kept = agreeing >= 3 ? rejected.subList(rejected.size() - 3, rejected.size()) : rejected;
                window = new ArrayList<>();
                kept.forEach(this::add);
                rejected.clear();
                agreeing = 0;
                return true;
            }
            return false;
        }

        void add(double x) {
            window.add(x);
            if (window.size() > size) {
                window.remove(0);
            }
        }

        static double median(double[] values) {
            Arrays.sort(values);
            int n = values.length;
            return n == 0 ? Double.NaN : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
        }
    }

    @Test
    void spikeCheckFollowsARealStepAfterThreeSamples() {
        SpikeCheck check = new SpikeCheck(9, 4, 0.1);
        for (int i = 0; i < 20; i++) {
            assertThat(check.passes(5 + 0.01 * (i % 3))).isTrue();
        }
        assertThat(List.of(check.passes(20), check.passes(20.01), check.passes(20.02), check.passes(20.01)))
                .containsExactly(false, false, true, true);
    }

    @Test
    void spikeCheckNeverRejectsForLongerThanHalfItsWindow() {
        SpikeCheck check = new SpikeCheck(9, 4, 0.001);
        for (int i = 0; i < 20; i++) {
            check.passes(0);
        }
        List<Boolean> passed = new ArrayList<>();
        for (double value : new double[] {12, 15, 11, 14, 12.5, 13}) {
            passed.add(check.passes(value));
        }
        assertThat(passed).containsExactly(false, false, false, false, true, true);
    }

    @Test
    void rateCheckAgreesWithPlainRule() {
        Random random = new Random(12);
        int rejected = 0;
        for (int trial = 0; trial < 100; trial++) {
            RateCheck check = new RateCheck(2);
            double lastValue = Double.NaN;
            long lastTime = 0;
            List<double[]> failing = new ArrayList<>();
            long time = 0;
            for (double value : signal(random, 300)) {
                time += 100_000 + random.nextInt(2_000_000);
                boolean near = Double.isNaN(lastValue) || Math.abs(value - lastValue) <= 2 * 1e-6 * (time - lastTime);
                if (near) {
                    failing.clear();
                } else {
                    double[] before = failing.isEmpty() ? null : failing.get(failing.size() - 1);
                    if (before != null && Math.abs(value - before[1]) > 2 * 1e-6 * (time - (long) before[0])) {
                        failing.clear();
                    }
                    failing.add(new double[] {time, value});
                }
                boolean expected = near || failing.size() >= 3;
                assertThat(check.passes(time, value)).isEqualTo(expected);
                if (expected) {
                    check.accept(time, value);
                    lastValue = value;
                    lastTime = time;
                    failing.clear();
                } else {
                    rejected++;
                }
            }
        }
        assertThat(rejected).isGreaterThan(1000);
    }

    @Test
    void rateCheckRejectsASpikeAndFollowsAStep() {
        RateCheck check = new RateCheck(1);
        List<Boolean> passed = new ArrayList<>();
        double[] values = {0, 0.5, 50, 0.5, 80, 80.2, 80.1, 80.3};
        for (int i = 0; i < values.length; i++) {
            boolean passes = check.passes(i * 1_000_000L, values[i]);
            if (passes) {
                check.accept(i * 1_000_000L, values[i]);
            }
            passed.add(passes);
        }
        assertThat(passed).containsExactly(true, true, false, true, false, false, true, true);
    }

    @Test
    void stuckCheckAgreesWithPlainRule() {
        Random random = new Random(13);
        StuckCheck check = new StuckCheck(5_000_000);
        List<long[]> run = new ArrayList<>();
        long time = 0;
        int stuck = 0;
        for (int i = 0; i < 20_000; i++) {
            time += random.nextInt(2_000_000);
            long value = random.nextInt(6) == 0 ? random.nextInt(3) : run.isEmpty() ? 0 : run.get(0)[1];
            if (!run.isEmpty() && run.get(0)[1] != value) {
                run.clear();
            }
            run.add(new long[] {time, value});
            boolean expected = run.size() > 1 && time - run.get(0)[0] >= 5_000_000;
            assertThat(check.stuck(time, value)).isEqualTo(expected);
            stuck += expected ? 1 : 0;
        }
        assertThat(stuck).isGreaterThan(1000);
    }

    @Test
    void seenTimesAgreesWithAListOfTheLastSixtyFour() {
        Random random = new Random(14);
        SeenTimes seen = new SeenTimes();
        List<Long> plain = new ArrayList<>();
        int repeated = 0;
        for (int i = 0; i < 20_000; i++) {
            long time = i / 2 + random.nextInt(100) - 50;
            List<Long> last = plain.subList(Math.max(0, plain.size() - 64), plain.size());
            assertThat(seen.contains(time)).isEqualTo(last.contains(time));
            if (!last.contains(time)) {
                boolean newest = plain.stream().allMatch(t -> t < time);
                assertThat(seen.isNewest(time)).isEqualTo(newest);
                seen.add(time);
                plain.add(time);
                if (plain.size() > 400) {
                    long max = plain.stream().mapToLong(t -> t).max().orElseThrow();
                    plain.subList(0, 200).clear();
                    assertThat(plain.stream().mapToLong(t -> t).max().orElseThrow())
                            .isEqualTo(max);
                }
            } else {
                repeated++;
            }
        }
        assertThat(repeated).isGreaterThan(1000);
    }
}
