package io.adit.engine.internal.decode;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number at a fixed place of a binary payload, written {@code OFFSET TYPE [le] [mask=M] [shift=S] [scale=F]}, for example {@code 4 uint16
 * le mask=0x0FFF scale=0.1}.
 *
 * <p>The mask, decimal or 0x, picks bits of the integer as it is read; then they are shifted right. A signed type takes the highest picked bit
 * as its sign. Then the value is multiplied with the scale.
 *
 * @param offset of the first byte, from 0
 * @param width in bits
 * @param kind {@code int}, {@code uint} or {@code float}
 * @param littleEndian least significant byte first
 * @param mask of the bits that count; all of the width where none is given
 * @param shift to the right
 * @param scale factor
 */
record BinaryField(int offset, int width, String kind, boolean littleEndian, long mask, int shift, double scale) {
    private static final Pattern TEXT = Pattern.compile(
            "(\\d{1,5})\\s+(?:(u?int)(8|16|24|32|40|48|56|64)|(float)|(double))(\\s+[lb]e)?(?:\\s+mask=(0[xX][0-9a-fA-F]{1,16}|\\d{1,18}))?"
                    + "(?:\\s+shift=(\\d{1,2}))?(?:\\s+scale=([+-]?[0-9.]+(?:[eE][+-]?\\d+)?))?");

    private static final int LONG_BITS = 64;

    /** Reads the text; nothing where it is none, or where mask or shift do not fit the type. */
    static Optional<BinaryField> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean integer = found.group(2) != null;
        int width = integer ? Integer.parseInt(found.group(3)) : found.group(4) != null ? 32 : LONG_BITS;
        long all = width == LONG_BITS ? -1 : (1L << width) - 1;
        long mask = found.group(7) == null ? all : mask(found.group(7));
        int shift = found.group(8) == null ? 0 : Integer.parseInt(found.group(8));
        double scale = found.group(9) == null ? 1 : Decimal.parse(found.group(9), false);
        boolean bits = found.group(7) != null || found.group(8) != null;
        boolean fits = (mask & ~all) == 0 && shift < width && (mask >>> shift) != 0 && (integer || !bits);
        boolean little = found.group(6) != null && found.group(6).strip().equals("le");
        String kind = integer ? found.group(2) : "float";
        return fits && Double.isFinite(scale) && scale != 0
                ? Optional.of(
                        new BinaryField(Integer.parseInt(found.group(1)), width, kind, little, mask, shift, scale))
                : Optional.empty();
    }

    private static long mask(String text) {
        return text.startsWith("0x") || text.startsWith("0X")
                ? Long.parseUnsignedLong(text.substring(2), 16)
                : Long.parseLong(text);
    }

    /** True where the payload is long enough. */
    boolean isIn(byte[] payload) {
        return offset + width / Byte.SIZE <= payload.length;
    }

    /** The number; NaN or infinite only for a float that is. */
    double read(byte[] payload) {
        long bits = 0;
        int bytes = width / Byte.SIZE;
        for (int i = 0; i < bytes; i++) {
            int next = littleEndian ? offset + bytes - 1 - i : offset + i;
            bits = bits << Byte.SIZE | (payload[next] & 0xff);
        }
        return scaled(number(bits));
    }

    private double number(long bits) {
        if ("float".equals(kind)) {
            return width == LONG_BITS ? Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
        }
        long value = (bits & mask) >>> shift;
        if ("uint".equals(kind)) {
            return CborReader.unsigned(value);
        }
        int unused = Long.numberOfLeadingZeros(mask >>> shift);
        return value << unused >> unused;
    }

    /** A factor 1/n of a whole n is a division, which is rounded once. */
    private double scaled(double value) {
        double divisor = Math.rint(1 / scale);
        return Math.abs(divisor) > 1 && 1 / divisor == scale ? value / divisor : value * scale;
    }
}
