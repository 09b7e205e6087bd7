package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.StateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ChannelDetectorTest {
    private static final long START = 1_700_000_000_000_000L;
    private static final long MINUTE = 60_000_000L;
    private static final int STEP = 5;
    private static final int DAY = 24 * 60 / STEP;

    private record Told(int sample, double score, String reason) {}

    private static long time(int sample) {
        return START + sample * STEP * MINUTE;
    }

    private static List<Told> run(int samples, IntToDoubleFunction signal) {
        ChannelDetector detector = ChannelDetector.start();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            Verdict verdict = detector.accept(time(i), signal.applyAsDouble(i));
            assertThat(verdict.score()).isBetween(0.0, 1.0);
            assertThat(verdict.reason() == null).isEqualTo(verdict.score() < Verdict.REMARKABLE);
            if (verdict.announced()) {
                told.add(new Told(i, verdict.score(), String.valueOf(verdict.reason())));
            }
        }
        return told;
    }

    /** A day's course with noise, the same for a seed. */
    private static IntToDoubleFunction daily(long seed) {
        Random random = new Random(seed);
        double[] noise = random.doubles(40 * DAY, -1, 1).toArray();
        return i -> 20 + 5 * Math.sin(2 * Math.PI * i / DAY) + 0.5 * noise[i];
    }

    private static IntToDoubleFunction with(IntToDoubleFunction usual, int from, int to, IntToDoubleFunction instead) {
        return i -> i >= from && i < to ? instead.applyAsDouble(i) : usual.applyAsDouble(i);
    }

    @Test
    void isSilentOnUsualDays() {
        for (int seed = 0; seed < 5; seed++) {
            assertThat(run(30 * DAY, daily(seed))).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void isSilentOnAConstant() {
        assertThat(run(10 * DAY, i -> 7.25)).isEmpty();
    }

    @Test
    void announcesASpikeAtOnceAndOnce() {
        int at = 20 * DAY + 77;
        List<Told> told = run(21 * DAY, with(daily(1), at, at + 1, i -> 45));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().sample()).isEqualTo(at);
        assertThat(told.getFirst().reason()).contains("value 45.0 where 2", "MAD (before at most ");
    }

    @Test
    void announcesAMissingDay() {
        int at = 25 * DAY;
        List<Told> told = run(26 * DAY, with(daily(2), at, at + DAY, i -> 20 + 0.2 * Math.sin(i)));
        assertThat(told).anySatisfy(each -> {
            assertThat(each.sample()).isBetween(at, at + DAY);
            assertThat(each.reason()).contains("daily pattern broken");
        });
    }

    @Test
    void announcesASmallShiftOfTheLevelThatNoSampleShows() {
        int at = 20 * DAY;
        Random random = new Random(3);
        double[] noise = random.doubles(40 * DAY, -1, 1).toArray();
        List<Told> told = run(22 * DAY, i -> noise[i] + (i >= at ? 1.0 : 0));
        assertThat(told).anyMatch(each -> each.sample() >= at && each.sample() < at + DAY);
        assertThat(told).noneMatch(each -> each.sample() < at);
    }

    @Test
    void announcesAHumThatIsSmallAgainstTheDay() {
        int at = 20 * DAY;
        Random random = new Random(9);
        double[] noise = random.doubles(40 * DAY, -1, 1).toArray();
        IntToDoubleFunction usual = i -> 20 + 5 * Math.sin(2 * Math.PI * i / DAY) + 0.05 * noise[i];
        List<Told> told =
                run(21 * DAY, with(usual, at, 21 * DAY, i -> usual.applyAsDouble(i) + (i % 2 == 0 ? 0.3 : -0.3)));
        assertThat(told).isNotEmpty().allMatch(each -> each.sample() >= at && each.sample() < at + DAY / 4);
    }

    @Test
    void scoresHigherWhatIsRarer() {
        int at = 20 * DAY;
        double large =
                run(at + 1, with(daily(4), at, at + 1, i -> 60)).getFirst().score();
        double small =
                run(at + 1, with(daily(4), at, at + 1, i -> 30)).getFirst().score();
        assertThat(large).isGreaterThan(small);
    }

    @Test
    void announcesTheLikeAgainUnlessItLearntThatAsNormal() {
        for (boolean taught : new boolean[] {false, true}) {
            ChannelDetector detector = ChannelDetector.start();
            IntToDoubleFunction usual = daily(12);
            List<Integer> told = new ArrayList<>();
            for (int i = 0; i < 25 * DAY; i++) {
                boolean spike = i == 20 * DAY || i == 22 * DAY || i == 24 * DAY;
                double value = i == 24 * DAY ? 90 : spike ? 45 : usual.applyAsDouble(i);
                if (detector.accept(time(i), value).announced()) {
                    told.add(i);
                }
                if (taught && i == 20 * DAY + 200) {
                    detector.learnAsNormal();
                }
            }
            assertThat(told).contains(20 * DAY);
            assertThat(told.contains(22 * DAY)).isEqualTo(!taught);
            assertThat(taught && !told.contains(24 * DAY)).isFalse(); // what is twice as far is rare all the same
        }
    }

    @Test
    void anEventGoesOnForAWhileAndThenEnds() {
        ChannelDetector detector = ChannelDetector.start();
        IntToDoubleFunction signal = with(daily(1), 20 * DAY, 20 * DAY + 1, i -> 45);
        int inEvent = 0;
        for (int i = 0; i < 21 * DAY; i++) {
            detector.accept(time(i), signal.applyAsDouble(i));
            inEvent += detector.inEvent() ? 1 : 0;
            assertThat(detector.inEvent() && i < 20 * DAY).isFalse();
        }
        assertThat(inEvent).isBetween(36, 300);
        assertThat(detector.inEvent()).isFalse();
        assertThat(detector.isLearning()).isFalse();
        assertThat(ChannelDetector.start().isLearning()).isTrue();
    }

    @Test
    void knowsNoUnits() {
        int at = 20 * DAY;
        IntToDoubleFunction signal = with(daily(5), at, at + 6, i -> 30);
        ChannelDetector one = ChannelDetector.start();
        ChannelDetector other = ChannelDetector.start();
        for (int i = 0; i < 21 * DAY; i++) {
            double score = one.accept(time(i), signal.applyAsDouble(i)).score();
            // A power of two, so that all roundings are the same; the level's resolution is relative.
            assertThat(other.accept(time(i), 1024 * signal.applyAsDouble(i)).score())
                    .isCloseTo(score, org.assertj.core.api.Assertions.within(1e-6));
        }
    }

    @Test
    void goesOnFromItsStateAsIfItHadNeverStopped() {
        IntToDoubleFunction signal = with(daily(6), 20 * DAY, 20 * DAY + 9, i -> 33);
        ChannelDetector whole = ChannelDetector.start();
        ChannelDetector parts = ChannelDetector.start();
        for (int i = 0; i < 21 * DAY; i++) {
            if (i % 997 == 0) {
                byte[] state = parts.state();
                parts = ChannelDetector.restore(0, state);
                assertThat(parts.state()).isEqualTo(state);
            }
            Verdict expected = whole.accept(time(i), signal.applyAsDouble(i));
            assertThat(parts.accept(time(i), signal.applyAsDouble(i))).isEqualTo(expected);
        }
    }

    @Test
    void stateDoesNotGrow() {
        ChannelDetector detector = ChannelDetector.start();
        int size = detector.state().length;
        IntToDoubleFunction signal = daily(7);
        for (int i = 0; i < 2 * DAY; i++) {
            detector.accept(time(i), signal.applyAsDouble(i));
        }
        assertThat(detector.state()).hasSize(size);
        assertThat(size).isLessThan(64 * 1024);
    }

    @Test
    void refusesDamagedStates() {
        byte[] state = ChannelDetector.start().state();
        for (int at : new int[] {0, 5, 20, state.length / 2, state.length - 1}) {
            byte[] damaged = state.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> ChannelDetector.restore(0, damaged)).isInstanceOf(StateException.class);
        }
        assertThatThrownBy(() -> ChannelDetector.restore(0, Arrays.copyOf(state, state.length - 1)))
                .isInstanceOf(StateException.class);
        assertThatThrownBy(() -> ChannelDetector.restore(0, Arrays.copyOf(state, state.length + 1)))
                .isInstanceOf(StateException.class);
        assertThatThrownBy(() -> ChannelDetector.restore(0, new byte[0])).isInstanceOf(StateException.class);
    }

    @Test
    void refusesWhatIsNoNumberAndStaysAsItWas() {
        ChannelDetector detector = ChannelDetector.start();
        detector.accept(START, 1);
        byte[] before = detector.state();
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e101}) {
            assertThatThrownBy(() -> detector.accept(START + 1, value)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(detector.state()).isEqualTo(before);
    }

    @Test
    void bearsExtremeNumbersJumpsAndGaps() {
        Random random = new Random(8);
        ChannelDetector detector = ChannelDetector.start();
        long time = START;
        for (int i = 0; i < 20_000; i++) {
            time += random.nextInt(100) == 0 ? (random.nextLong() >>> 14) : random.nextInt(1, 600) * 1_000_000L;
            time = time > 4_000_000_000_000_000L ? START : time;
            double value = switch (random.nextInt(50)) {
                case 0 -> 1e100;
                case 1 -> -1e100;
                case 2 -> Double.MIN_VALUE;
                default -> random.nextGaussian();
            };
            assertThat(detector.accept(time, value).score()).isBetween(0.0, 1.0);
        }
    }
}
