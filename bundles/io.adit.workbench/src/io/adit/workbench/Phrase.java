package io.adit.workbench;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages with their facts filled in, in the form of the language: whole numbers are grouped, the others keep all their digits. The patterns are those of
 * {@link MessageFormat}. Thread-safe.
 */
public final class Phrase {
    private static final int MOST_DIGITS = 340;

    private Phrase() {}

    /**
     * The message with its facts.
     *
     * @throws IllegalArgumentException where the pattern is none
     */
    public static String of(String pattern, Object... facts) {
        MessageFormat format = new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT));
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] shown = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            shown[i] = fact(facts[i], i < formats.length ? formats[i] : null);
        }
        return format.format(shown);
    }

    private static Object fact(Object fact, @Nullable Format format) {
        if (fact instanceof Double number && format == null) {
            return number(number);
        }
        return fact instanceof Number ? fact : String.valueOf(fact);
    }

    /** A number with all its digits and the decimal sign of the language, without groups, such as "0.00012" or "0,00012". */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        DecimalFormat format =
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(BigDecimal.valueOf(value));
    }

    /** A name of a sort of thing as it stands within a sentence: in German, nouns keep their capital. */
    public static String inside(String noun) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? noun : noun.toLowerCase(language);
    }

    /** The word of a table that stands for a code, such as OUT_OF_RANGE; a code that is not in it, in lower case without underscores. */
    public static String word(Map<String, String> words, String code) {
        return words.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
