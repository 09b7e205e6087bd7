package io.adit.engine.units;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** UCUM codes as people write units: "um/m" is "µm/m", "Cel" is "°C", "m3/s" is "m³/s"; as the dashboard does. Only for showing. Thread-safe. */
public final class UnitText {
    private static final char NO_BREAK = '\u00a0';

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("1", ""),
            Map.entry("'", "′"),
            Map.entry("''", "″"),
            Map.entry("10*-6", "10⁻⁶"),
            Map.entry("10*-3", "‰"),
            Map.entry("dB[SPL]", "dB"),
            Map.entry("m[H2O]", "mH₂O"),
            Map.entry("mm[Hg]", "mmHg"));

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("Cel", "°C"),
            Map.entry("[degF]", "°F"),
            Map.entry("deg", "°"),
            Map.entry("Ohm", "Ω"),
            Map.entry("kOhm", "kΩ"),
            Map.entry("a", "yr"),
            Map.entry("mo", "month"),
            Map.entry("[ft_i]", "ft"),
            Map.entry("[in_i]", "in"),
            Map.entry("[mil_i]", "mil"),
            Map.entry("[mi_i]", "mi"),
            Map.entry("[sft_i]", "ft²"),
            Map.entry("[cft_i]", "ft³"),
            Map.entry("[gal_us]", "gal"),
            Map.entry("[psi]", "psi"),
            Map.entry("[lbf_av]", "lbf"),
            Map.entry("[lb_av]", "lb"),
            Map.entry("[ston_av]", "ton"));

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern POWER = Pattern.compile("(.*?[^\\d-])(-?)(\\d)");
    private static final Pattern MICRO = Pattern.compile("^u(?=[A-Za-z])");
    private static final Pattern BRACKETS = Pattern.compile("\\[(\\w+)]");
    private static final Pattern ANNOTATION = Pattern.compile("\\{[^}]*}");

    private UnitText() {}

    /** The code for people; empty for the unit 1 and for the empty code. */
    public static String of(String ucum) {
        String whole = WHOLE.get(ucum);
        if (whole != null) {
            return whole;
        }
        String bare = ANNOTATION.matcher(ucum).replaceAll("");
        return bare.isEmpty()
                ? ucum.replace("{", "").replace("}", "")
                : Arrays.stream(bare.split("/", -1)).map(UnitText::product).collect(Collectors.joining("/"));
    }

    /** The code for people where it stands alone in a cell: as {@link #of}, but the unit 1 is "1". */
    public static String alone(String ucum) {
        return ucum.equals("1") ? ucum : of(ucum);
    }

    private static String product(String side) {
        return Arrays.stream(side.split("\\.", -1)).map(UnitText::part).collect(Collectors.joining("·"));
    }

    private static String part(String part) {
        Matcher power = POWER.matcher(part);
        if (power.matches()) {
            String sign = power.group(2).isEmpty() ? "" : "⁻";
            return name(power.group(1))
                    + sign
                    + SUPERSCRIPTS.charAt(power.group(3).charAt(0) - '0');
        }
        return name(part);
    }

    private static String name(String base) {
        String known = PARTS.getOrDefault(base, base);
        return BRACKETS.matcher(MICRO.matcher(known).replaceFirst("µ")).replaceAll("$1");
    }

    /** A sentence in which the code stands as a word of its own, with the unit kept on the line of its number. */
    public static String inSentence(String sentence, String ucum) {
        if (ucum.isEmpty()) {
            return sentence;
        }
        String shown = of(ucum);
        String code = " " + Pattern.quote(ucum);
        // The unit 1 looks like any other number, so it goes only where it follows one and no other follows it.
        String unit = shown.isEmpty() ? "(?<=\\d)" + code + "(?= (?![-\\d])|$)" : code + "(?=[ .,;)]|$)";
        return Pattern.compile(unit)
                .matcher(sentence)
                .replaceAll(Matcher.quoteReplacement(shown.isEmpty() ? "" : NO_BREAK + shown));
    }

    /** As {@link #inSentence}, with an ordinary blank before the unit: for logs and terminals, where people search. */
    public static String inLine(String sentence, String ucum) {
        return inSentence(sentence, ucum).replace(NO_BREAK, ' ');
    }
}
