package io.adit.workbench.sensor;

import io.adit.workbench.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they are typed and shown: a point for decimals, whatever the language, as the model's files have it. */
final class Numbers {
    private static final int SHOWN_DIGITS = 6;

    private Numbers() {}

    /** With all its digits, such as {@code 1.25} or {@code -3.1E-7}; empty for NaN. */
    static String exact(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** With at most six digits, for axes and residuals; empty for NaN. */
    static String brief(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(SHOWN_DIGITS));
        return rounded.signum() == 0 ? "0" : exact(rounded.doubleValue());
    }

    /** @throws IllegalArgumentException with a sentence for people, where the text is no number */
    static double parse(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException(Phrase.of(Messages.isNoNumberWriteItLike, text.strip()));
    }
}
