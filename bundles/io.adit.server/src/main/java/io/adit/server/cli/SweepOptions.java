package io.adit.server.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which limits are tried. */
final class SweepOptions {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final Pattern RATE = Pattern.compile("([^/]+)/(day|week|month|year)");
    private static final Map<String, Double> PER_MONTH =
            Map.of("day", 30.0, "week", 30.0 / 7, "month", 1.0, "year", 30 / 365.25);

    @Option(names = "--sweep", paramLabel = "RULE.LEVEL", description = "Tries other limits for a level of a rule.")
    @Nullable
    String level;

    @Option(
            names = "--over",
            paramLabel = "LOW..HIGH",
            description = "From which to which limit, in the unit of the level.")
    @Nullable
    String over;

    @Option(names = "--steps", paramLabel = "N", description = "How many limits, 2 to 201 (default: 41).")
    int steps = 41;

    @Option(
            names = "--at-most",
            paramLabel = "N/month",
            description =
                    "Which limit would have given at most so many alarms; with --incidents: false ones. Also /day,"
                            + " /week, /year.")
    @Nullable
    String atMost;

    @Option(names = "--svg", paramLabel = "FILE", description = "Writes the plot of the sweep there.")
    @Nullable
    Path svg;

    boolean isAsked() {
        if (level == null && (over != null || atMost != null || svg != null)) {
            throw new IllegalArgumentException("--over, --at-most and --svg belong to --sweep RULE.LEVEL.");
        }
        return level != null;
    }

    /** For the server. @throws IllegalArgumentException with a sentence where something is wrong */
    JsonObject json(ModelFile model) {
        String wanted = String.valueOf(level);
        String rule = model.rules().stream()
                .filter(id -> wanted.startsWith(id + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalArgumentException("'" + wanted + "' names no rule of " + model.path()
                        + " and its level; write for example strain-ring-12.alert."));
        Matcher range = RANGE.matcher(over == null ? "" : over);
        if (!range.matches()) {
            throw new IllegalArgumentException("A sweep needs --over LOW..HIGH, for example --over 40..90.");
        }
        JsonObject json = JsonObject.newBuilder()
                .set("rule", rule)
                .set("level", wanted.substring(rule.length() + 1))
                .set("low", number(range.group(1)))
                .set("high", number(range.group(2)))
                .set("steps", steps)
                .build();
        return atMost == null ? json : json.setValue("atMostPerMonth", perMonth(atMost));
    }

    private static double perMonth(String text) {
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no number of alarms; write for example 2/month.");
        }
        return number(rate.group(1)) * PER_MONTH.getOrDefault(rate.group(2).toLowerCase(Locale.ROOT), 1.0);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number.", e);
        }
    }
}
