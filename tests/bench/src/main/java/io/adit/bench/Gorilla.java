package io.adit.bench;

/**
 * Size of a series in the format of Pelkonen et al., "Gorilla: a fast, scalable, in-memory time series database", VLDB 2015, section 4.1, as one
 * block without end: an anchor for the size of ours. Only counts bits.
 */
final class Gorilla {
    private static final int FIRST_BITS = 64 + 14 + 64;

    private Gorilla() {}

    /**
     * Bytes for samples in order.
     *
     * @param times in whole units of the series, seconds or milliseconds
     */
    static double bytes(long[] times, double[] values) {
        return times.length == 0 ? 0 : (FIRST_BITS + timeBits(times) + valueBits(values)) / 8.0;
    }

    private static long timeBits(long[] times) {
        long bits = 0;
        long before = times.length > 1 ? times[1] - times[0] : 0;
        for (int i = 2; i < times.length; i++) {
            long difference = times[i] - times[i - 1];
            long change = difference - before;
            before = difference;
            if (change == 0) {
                bits += 1;
            } else if (change >= -63 && change <= 64) {
                bits += 2 + 7;
            } else if (change >= -255 && change <= 256) {
                bits += 3 + 9;
            } else {
                bits += 4 + (change >= -2047 && change <= 2048 ? 12 : 32);
            }
        }
        return bits;
    }

    private static long valueBits(double[] values) {
        long bits = 0;
        int leading = 64;
        int trailing = 64;
        for (int i = 1; i < values.length; i++) {
            long xor = Double.doubleToRawLongBits(values[i]) ^ Double.doubleToRawLongBits(values[i - 1]);
            int zeros = Math.min(31, Long.numberOfLeadingZeros(xor));
            int ending = Long.numberOfTrailingZeros(xor);
            if (xor == 0) {
                bits += 1;
            } else if (leading + trailing < 64 && zeros >= leading && ending >= trailing) {
                bits += 2 + 64 - leading - trailing;
            } else {
                leading = zeros;
                trailing = ending;
                bits += 2 + 5 + 6 + 64 - leading - trailing;
            }
        }
        return bits;
    }
}
