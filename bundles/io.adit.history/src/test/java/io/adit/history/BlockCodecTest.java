package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class BlockCodecTest {
    private static final double[] NASTY = {
        0.0,
        -0.0,
        Double.NaN,
        Double.longBitsToDouble(0x7ff8_0000_dead_beefL),
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Math.PI,
        1e300,
        9007199254740993.0,
        -9007199254740992.0,
        0.1,
        123456.789
    };
    private static final long[] NASTY_TIMES = {Long.MIN_VALUE, -1, 0, 1, 1_700_000_000_000_000L, Long.MAX_VALUE};

    @Test
    void givesBackAnySamplesBitForBit() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Sample> samples = random(random, 1 + random.nextInt(seed % 10 == 0 ? 4096 : 200));
            assertSame(samples);
        }
    }

    private static List<Sample> random(Random random, int count) {
        int times = random.nextInt(4);
        int values = random.nextInt(5);
        long time = random.nextInt(3) == 0 ? random.nextLong() : 1_700_000_000_000_000L;
        double walk = 20;
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            time = switch (times) {
                case 0 -> time + 1_000_000;
                case 1 -> time + 1_000_000 + 1000L * random.nextInt(20);
                case 2 -> time + random.nextInt(1 << random.nextInt(31));
                default -> random.nextBoolean() ? NASTY_TIMES[random.nextInt(NASTY_TIMES.length)] : random.nextLong();
            };
            walk += random.nextGaussian();
            double value = switch (values) {
                case 0 -> Math.round(walk * 100) / 100.0;
                case 1 -> random.nextInt(40) == 0 ? NASTY[random.nextInt(NASTY.length)] : Math.round(walk) / 10.0;
                case 2 -> walk;
                case 3 -> NASTY[random.nextInt(NASTY.length)];
                default -> Double.longBitsToDouble(random.nextLong());
            };
            samples.add(new Sample(
                    HistoryContract.A,
                    time,
                    value,
                    Quality.values()[random.nextInt(10) == 0 ? random.nextInt(3) : 0],
                    Reason.values()[random.nextInt(10) == 0 ? random.nextInt(Reason.values().length) : 0],
                    random.nextInt(5) == 0 ? random.nextLong() : i * 3L));
        }
        return samples;
    }

    private static void assertSame(List<Sample> samples) {
        SampleColumns sorted = columns(samples).sorted();
        byte[] block = BlockCodec.encode(sorted);
        SampleColumns decoded = BlockCodec.decode(block);
        assertThat(decoded.size()).isEqualTo(samples.size());
        List<Sample> expected = new ArrayList<>(samples);
        expected.sort(java.util.Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence));
        for (int i = 0; i < expected.size(); i++) {
            Sample want = expected.get(i);
            Sample got = decoded.sample(HistoryContract.A, i);
            assertThat(Double.doubleToRawLongBits(got.value())).isEqualTo(Double.doubleToRawLongBits(want.value()));
            assertThat(got).isEqualTo(want);
        }
        BlockCodec.Header header = BlockCodec.header(block);
        assertThat(header.start()).isEqualTo(expected.get(0).timeMicros());
        assertThat(header.end()).isEqualTo(expected.get(expected.size() - 1).timeMicros());
        assertThat(header.summary().count + header.summary().bad).isEqualTo(samples.size());
    }

    private static SampleColumns columns(List<Sample> samples) {
        SampleColumns columns = new SampleColumns(0);
        for (Sample sample : samples) {
            columns = columns.with(sample);
        }
        return columns;
    }

    @Test
    void needsLittleSpaceForWhatSensorsGive() {
        assertThat(bytes(i -> 21.5)).isLessThan(1300);
        assertThat(bytes(i -> Math.round(2100 + 50 * Math.sin(i / 300.0)) / 100.0))
                .isLessThan(4096);
    }

    private static int bytes(IntToDoubleFunction value) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 4096; i++) {
            samples.add(HistoryContract.good(HistoryContract.A, i * 1_000_000L, value.applyAsDouble(i), i * 7L));
        }
        return BlockCodec.encode(columns(samples)).length;
    }

    /** As they were written before headers had counts by quality. */
    @Test
    void readsBlocksOfTheFirstVersion() {
        SampleColumns sorted = columns(random(new Random(5), 100)).sorted();
        BitReader now = new BitReader(BlockCodec.encode(sorted));
        BitWriter then = new BitWriter();
        then.write(1, 8);
        now.read(8);
        then.writeVarint(now.readVarint());
        then.write(now.read(64), 64);
        for (int i = 0; i < 6; i++) {
            then.writeVarint(now.readVarint());
        }
        for (int i = 0; i < 5; i++) {
            then.writeDouble(now.readDouble());
        }
        LongColumn.write(then, sorted.times, sorted.size());
        ValueColumn.write(then, sorted.values, sorted.size());
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.flags[i] != sorted.flags[start]) {
                then.writeVarint(i - start);
                then.write(sorted.flags[start], 16);
                start = i;
            }
        }
        LongColumn.write(then, sorted.sequences, sorted.size());
        byte[] block = then.toBytes();
        SampleColumns decoded = BlockCodec.decode(block);
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(decoded.sample(HistoryContract.A, i)).isEqualTo(sorted.sample(HistoryContract.A, i));
        }
        assertThat(BlockCodec.header(block).brief()).isTrue();
        assertThat(Piece.of(0, block, Mask.NONE).summary()).isNull();
    }

    @Test
    void saysThatABlockIsDamagedWhenItEndsEarlyOrIsOfAnotherVersion() {
        byte[] block = BlockCodec.encode(columns(random(new Random(1), 50)));
        byte[] other = block.clone();
        other[0] = 9;
        for (byte[] damaged : List.of(other, Arrays.copyOf(block, block.length / 2), new byte[0])) {
            assertThatThrownBy(() -> BlockCodec.decode(damaged))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.DAMAGED));
        }
    }
}
