package io.adit.history;

/**
 * Codec for times and sequences: the change of the difference between neighbours, in as many bits as it needs.
 *
 * <p>From Pelkonen et al., "Gorilla: a fast, scalable, in-memory time series database", VLDB 2015, section 4.1.1, with
 * two changes: wider classes, since times are microseconds; and all differences are divided by their greatest common
 * divisor first, since devices give whole milliseconds or seconds. Steady series take one bit a value. All arithmetic
 * wraps, so any long comes back.
 */
final class LongColumn {
    private static final int[] CLASS_BITS = {0, 7, 14, 21, 36, 64};
    private static final int LARGEST_CLASS = CLASS_BITS.length - 1;

    private LongColumn() {}

    static void write(BitWriter out, long[] values, int count) {
        long unit = unit(values, count);
        out.write(values[0], 64);
        out.writeVarint(unit);
        long before = 0;
        for (int i = 1; i < count; i++) {
            long difference = (values[i] - values[i - 1]) / unit;
            long change = zigzag(difference - before);
            before = difference;
            int size = sizeClass(change);
            out.write(
                    size == LARGEST_CLASS ? (1 << size) - 1 : (1 << (size + 1)) - 2, Math.min(size + 1, LARGEST_CLASS));
            out.write(change, CLASS_BITS[size]);
        }
    }

    static void read(BitReader in, long[] into, int count) {
        into[0] = in.read(64);
        long unit = in.readVarint();
        long difference = 0;
        for (int i = 1; i < count; i++) {
            difference += unzigzag(in.read(CLASS_BITS[in.readOnes(LARGEST_CLASS)]));
            into[i] = into[i - 1] + difference * unit;
        }
    }

    /** Small numbers of either sign as small positive ones: 0, -1, 1, -2 are 0, 1, 2, 3. */
    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    private static int sizeClass(long change) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(change);
        int size = 0;
        while (CLASS_BITS[size] < bits) {
            size++;
        }
        return size;
    }

    private static long unit(long[] values, int count) {
        long divisor = 0;
        for (int i = 1; i < count && divisor != 1; i++) {
            long a = divisor;
            long b = Math.abs(values[i] - values[i - 1]);
            if (b < 0) {
                return 1;
            }
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            divisor = a;
        }
        return Math.max(1, divisor);
    }
}
