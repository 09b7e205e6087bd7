package io.adit.workbench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UCUM codes as people write units: "um/m" is "µm/m", "Cel" is "°C", "m3/s" is "m³/s". Only for showing. */
public final class UnitText {
    private static final Pattern FAHRENHEIT = Pattern.compile("\\[degF]");
    private static final Pattern CELSIUS = Pattern.compile("(?<![A-Za-z])Cel(?![A-Za-z])");
    private static final Pattern DEGREE = Pattern.compile("(?<![A-Za-z])deg(?![A-Za-z])");
    private static final Pattern MICRO = Pattern.compile("(?<![A-Za-z])u(?=[A-Za-z])");
    private static final Pattern SQUARE = Pattern.compile("(?<=[A-Za-z])2(?!\\d)");
    private static final Pattern CUBE = Pattern.compile("(?<=[A-Za-z])3(?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("\\[(\\w+)]");
    private static final Pattern ANNOTATION = Pattern.compile("\\{(\\w+)}");

    private UnitText() {}

    /** The code for people; empty for the unit 1 and for the empty code. */
    public static String of(String ucum) {
        if (ucum.equals("1")) {
            return "";
        }
        String text = FAHRENHEIT.matcher(ucum).replaceAll("°F");
        text = CELSIUS.matcher(text).replaceAll("°C");
        text = DEGREE.matcher(text).replaceAll("°");
        text = MICRO.matcher(text).replaceAll("µ");
        text = SQUARE.matcher(text).replaceAll("²");
        text = CUBE.matcher(text).replaceAll("³");
        text = BRACKETS.matcher(text).replaceAll("$1");
        return ANNOTATION.matcher(text).replaceAll("$1").replace('.', '·');
    }

    /** A sentence in which the code stands as a word of its own, with the unit kept on the line of its number. */
    public static String inSentence(String sentence, String ucum) {
        if (ucum.isEmpty()) {
            return sentence;
        }
        String shown = of(ucum);
        return Pattern.compile(" " + Pattern.quote(ucum) + "(?= |$)")
                .matcher(sentence)
                .replaceAll(Matcher.quoteReplacement(shown.isEmpty() ? "" : "\u00a0" + shown));
    }
}
