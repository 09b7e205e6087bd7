package io.adit.server.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The figures of an alarm system as a report for people. */
final class AlarmKpiText {
    private static final double HUNDRED = 100;
    private static final double HOUR = 3600;

    private AlarmKpiText() {}

    static void print(JsonObject kpis, PrintStream out) {
        out.println("Alarms from " + text(kpis, "from") + " to " + text(kpis, "to") + ", " + text(kpis, "operators")
                + " operator(s)");
        line(out, "announced", text(kpis, "announced/count"));
        line(out, "average", number(kpis, "announced/averagePerTenMinutes") + " in 10 min per operator");
        line(
                out,
                "peak",
                number(kpis, "announced/peakPerTenMinutes") + " in 10 min per operator, at "
                        + text(kpis, "announced/peakAt"));
        line(out, "above 10", percent(kpis, "announced/shareOfTimeAboveTen") + " of the time");
        line(
                out,
                "floods",
                text(kpis, "floods/count") + ", " + percent(kpis, "floods/shareOfTime") + " of the time, the longest "
                        + number(kpis, "floods/longestSeconds") + " s");
        for (String band : List.of("low", "medium", "high")) {
            line(
                    out,
                    band,
                    text(kpis, "priorities/" + band + "/count") + " (" + percent(kpis, "priorities/" + band + "/share")
                            + ")");
        }
        line(
                out,
                "seen after",
                number(kpis, "acknowledgement/medianSeconds") + " s (median), "
                        + number(kpis, "acknowledgement/p90Seconds") + " s (9 of 10), "
                        + number(kpis, "acknowledgement/longestSeconds") + " s (longest) of "
                        + text(kpis, "acknowledgement/count") + "; "
                        + text(kpis, "acknowledgement/pending") + " pending");
        list(
                out,
                "Most frequent (" + percent(kpis, "topTen/share") + " of all)",
                array(kpis, "topTen/items"),
                each -> text(each, "count") + " (" + percent(each, "share") + ")");
        list(
                out,
                "Chattering",
                array(kpis, "chattering"),
                each -> text(each, "mostInAMinute") + " in a minute, " + text(each, "count") + " in all");
        list(
                out,
                "Standing for more than 24 h",
                array(kpis, "standing"),
                each -> String.format(
                                Locale.ROOT,
                                "%.1f h",
                                each.getValue("seconds")
                                                .map(JsonValue::asDouble)
                                                .orElse(Double.NaN)
                                        / HOUR)
                        + " since " + text(each, "since"));
        list(out, "Stale", array(kpis, "stale"), each -> "active since " + text(each, "since"));
    }

    private static void line(PrintStream out, String name, String value) {
        out.printf("  %-12s %s%n", name, value);
    }

    private static void list(PrintStream out, String title, JsonArray items, Function<JsonObject, String> figures) {
        if (items.isEmpty()) {
            return;
        }
        out.println(title);
        for (JsonValue each : items) {
            JsonObject item = each.asObject();
            line(out, text(item, "rule"), text(item, "name") + ": " + figures.apply(item));
        }
    }

    private static JsonArray array(JsonObject json, String path) {
        return json.getValue(path).map(JsonValue::asArray).orElse(JsonArray.empty());
    }

    private static String text(JsonObject json, String path) {
        return json.getValue(path)
                .filter(value -> !value.isNull())
                .map(JsonValue::formatAsString)
                .orElse("-");
    }

    private static String number(JsonObject json, String path) {
        return json.getValue(path)
                .filter(JsonValue::isNumber)
                .map(value -> String.format(Locale.ROOT, "%.3g", value.asDouble()))
                .orElse("-");
    }

    private static String percent(JsonObject json, String path) {
        return json.getValue(path)
                .filter(JsonValue::isNumber)
                .map(value -> String.format(Locale.ROOT, "%.1f %%", HUNDRED * value.asDouble()))
                .orElse("-");
    }
}
