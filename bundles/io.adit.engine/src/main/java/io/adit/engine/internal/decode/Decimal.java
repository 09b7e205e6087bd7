package io.adit.engine.internal.decode;

import io.adit.engine.programme.TimeFormat;
import org.jspecify.annotations.Nullable;

/** Numbers and times written as text, as CSV and plain text have them. */
final class Decimal {
    private static final int LONGEST = 1000;

    private Decimal() {}

    /**
     * The number; NaN where the text is none. Digits, sign, point and exponent only: no blanks between, no words, no thousands.
     *
     * @param comma true where a comma stands for the point
     */
    static double parse(String text, boolean comma) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Double.NaN;
        }
        char point = comma ? ',' : '.';
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '-' && c != '+' && c != point && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(comma ? trimmed.replace(',', '.') : trimmed);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Puts a text into a slot, as the slot's format reads it. */
    static void fill(Slot slot, String text, boolean comma) {
        if (slot.format == TimeFormat.ISO8601) {
            char[] chars = text.strip().toCharArray();
            slot.takeText(chars, 0, chars.length);
        } else {
            slot.takeNumber(parse(text, comma));
        }
    }

    /** A slot for a time; null where a binding names none. */
    static @Nullable Slot clock(@Nullable String timePointer, TimeFormat format) {
        return timePointer == null || timePointer.isEmpty() ? null : new Slot(format);
    }
}
