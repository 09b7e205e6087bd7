package io.adit.history;

/**
 * Codec for values, exact to the bit, NaN payloads and the sign of zero included. A block takes one of two forms:
 *
 * <ul>
 *   <li>decimal: sensors give numbers like 21.37; when nearly all values are {@code n / 10^k} for one k, the integers n
 *       are stored as differences in groups of 64, each group as wide as its widest; the few others follow by position.
 *       After Afroozeh et al., "ALP: adaptive lossless floating-point compression", SIGMOD 2024, simplified.
 *   <li>xor: each value XOR the one before, without leading and trailing zero bits. Pelkonen et al., "Gorilla", VLDB 2015,
 *       section 4.1.2.
 * </ul>
 */
final class ValueColumn {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final double LARGEST_EXACT = 1L << 53;
    private static final int MOST_EXCEPTIONS_PER = 16;
    private static final int GROUP = 64;
    private static final int XOR = 15;
    private static final int MAX_LEADING = 31;

    private ValueColumn() {}

    static void write(BitWriter out, double[] values, int count) {
        int digits = digits(values, count);
        out.write(digits, 4);
        if (digits == XOR) {
            writeXor(out, values, count);
        } else {
            writeDecimal(out, values, count, POWERS[digits]);
        }
    }

    static void read(BitReader in, double[] into, int count) {
        int digits = (int) in.read(4);
        if (digits == XOR) {
            readXor(in, into, count);
        } else {
            readDecimal(in, into, count, POWERS[digits]);
        }
    }

    private static boolean isDecimal(double value, double power) {
        double scaled = value * power;
        return Math.abs(scaled) < LARGEST_EXACT
                && Double.doubleToRawLongBits(Math.round(scaled) / power) == Double.doubleToRawLongBits(value);
    }

    /** Fewest decimal digits that nearly all values have, XOR when that is too many. */
    private static int digits(double[] values, int count) {
        for (int digits = 0; digits < POWERS.length; digits++) {
            int exceptions = 0;
            for (int i = 0; i < count && exceptions * MOST_EXCEPTIONS_PER <= count; i++) {
                exceptions += isDecimal(values[i], POWERS[digits]) ? 0 : 1;
            }
            if (exceptions * MOST_EXCEPTIONS_PER <= count) {
                return digits;
            }
        }
        return XOR;
    }

    private static void writeDecimal(BitWriter out, double[] values, int count, double power) {
        long[] changes = new long[count];
        long before = 0;
        int exceptions = 0;
        for (int i = 0; i < count; i++) {
            boolean fits = isDecimal(values[i], power);
            long now = fits ? Math.round(values[i] * power) : before;
            changes[i] = LongColumn.zigzag(now - before);
            before = now;
            exceptions += fits ? 0 : 1;
        }
        for (int start = 0; start < count; start += GROUP) {
            int end = Math.min(count, start + GROUP);
            long all = 0;
            for (int i = start; i < end; i++) {
                all |= changes[i];
            }
            int bits = Long.SIZE - Long.numberOfLeadingZeros(all);
            out.write(bits, 7);
            for (int i = start; i < end; i++) {
                out.write(changes[i], bits);
            }
        }
        out.writeVarint(exceptions);
        for (int i = 0; i < count; i++) {
            if (!isDecimal(values[i], power)) {
                out.writeVarint(i);
                out.writeDouble(values[i]);
            }
        }
    }

    private static void readDecimal(BitReader in, double[] into, int count, double power) {
        long now = 0;
        for (int start = 0; start < count; start += GROUP) {
            int end = Math.min(count, start + GROUP);
            int bits = (int) in.read(7);
            for (int i = start; i < end; i++) {
                now += LongColumn.unzigzag(in.read(bits));
                into[i] = now / power;
            }
        }
        for (long exceptions = in.readVarint(); exceptions > 0; exceptions--) {
            into[Math.toIntExact(in.readVarint())] = in.readDouble();
        }
    }

    private static void writeXor(BitWriter out, double[] values, int count) {
        long before = 0;
        int leading = 0;
        int length = 64;
        for (int i = 0; i < count; i++) {
            long now = Double.doubleToRawLongBits(values[i]);
            long xor = now ^ before;
            before = now;
            if (xor == 0) {
                out.write(0, 1);
                continue;
            }
            int zeros = Math.min(MAX_LEADING, Long.numberOfLeadingZeros(xor));
            int trailing = Long.numberOfTrailingZeros(xor);
            int needed = 64 - zeros - trailing;
            boolean sameWindow = zeros >= leading && trailing >= 64 - leading - length && length - needed < 11;
            if (!sameWindow) {
                leading = zeros;
                length = needed;
            }
            out.write(sameWindow ? 0b10 : 0b11, 2);
            if (!sameWindow) {
                out.write(leading, 5);
                out.write(length - 1L, 6);
            }
            out.write(xor >>> (64 - leading - length), length);
        }
    }

    private static void readXor(BitReader in, double[] into, int count) {
        long now = 0;
        int leading = 0;
        int length = 64;
        for (int i = 0; i < count; i++) {
            if (in.read(1) == 1) {
                if (in.read(1) == 1) {
                    leading = (int) in.read(5);
                    length = (int) in.read(6) + 1;
                }
                now ^= in.read(length) << (64 - leading - length);
            }
            into[i] = Double.longBitsToDouble(now);
        }
    }
}
