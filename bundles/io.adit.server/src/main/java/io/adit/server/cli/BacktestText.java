package io.adit.server.cli;

import io.adit.engine.units.UnitText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * A back-test, for people.
 *
 * @param out where it goes
 */
record BacktestText(PrintWriter out) {
    private static final int MOST_LINES = 20;

    void print(JsonObject report) {
        switch (text(report, "state")) {
            case "DONE" -> done(report);
            case "CANCELLED" -> say("Cancelled.");
            default -> say("No answer: %s", text(report, "problem"));
        }
    }

    private void done(JsonObject report) {
        say(
                "%s to %s, %,d samples; run since %s to warm up",
                text(report, "from"),
                text(report, "to"),
                (long) number(report, "readings"),
                text(report, "warmUpFrom"));
        objects(report, "rules").forEach(rule -> rule(rule, text(report, "against")));
        if (report.contains("score")) {
            incidents(report.getValue("score").orElseThrow().asObject());
        }
        if (report.contains("sweep")) {
            new SweepPlot(report.getValue("sweep").orElseThrow().asObject(), out).print();
        }
        strings(report, "notes").forEach(note -> say("Note: %s", note));
    }

    private void rule(JsonObject rule, String against) {
        say("");
        say("%s (%s of %s): %s", text(rule, "rule"), text(rule, "channel"), text(rule, "thingId"), text(rule, "name"));
        say(
                "  %.0f alarms, %.1f a week; %s in alarm, %.2f %% of the time",
                number(rule, "alarms"),
                number(rule, "perWeek"),
                span(number(rule, "activeSeconds")),
                100 * number(rule, "activeShare"));
        lines(objects(rule, "occurrences"), "  ", UnitText.of(text(rule, "unit")));
        if (rule.contains("compared")) {
            compared(rule.getValue("compared").orElseThrow().asObject(), against, UnitText.of(text(rule, "unit")));
        }
    }

    private void compared(JsonObject compared, String against, String unit) {
        say(
                "  %s: %.0f alarms are the same",
                against.equals("journal") ? "Against the journal of alarms" : "Against the deployed programme",
                number(compared, "same"));
        part(compared, "moved", "have other times or levels:", unit);
        part(compared, "added", "are new:", unit);
        part(compared, "removed", "are gone:", unit);
    }

    private void part(JsonObject compared, String name, String what, String unit) {
        double count = number(compared, name + "/count");
        if (count > 0) {
            say("  %.0f %s", count, what);
            lines(objects(compared, name + "/occurrences"), "    ", unit);
        }
    }

    private void lines(List<JsonObject> occurrences, String indent, String unit) {
        for (JsonObject each : occurrences.subList(0, Math.min(MOST_LINES, occurrences.size()))) {
            String end = text(each, "to");
            say(
                    "%s%s  %s  %s  at %s %s",
                    indent,
                    text(each, "from"),
                    text(each, "level"),
                    end.equals("null") ? "still active at the end" : "until " + end,
                    text(each, "value"),
                    unit);
        }
        if (occurrences.size() > MOST_LINES) {
            say("%sand further ones; --json lists up to 1000", indent);
        }
    }

    private void incidents(JsonObject score) {
        say("");
        say(
                "Incidents: %.0f of %d found",
                number(score, "found"), array(score, "incidents").getSize());
        say("  %s", rates(score));
        for (JsonObject each : objects(score, "incidents")) {
            String how = text(each, "found").equals("true")
                    ? lead(number(each, "leadSeconds")) + " by " + text(each, "rule")
                    : "not found";
            say("  %s  %s: %s", text(each, "from"), text(each, "label"), how);
        }
    }

    /** Precision, recall and lead time. */
    static String rates(JsonObject score) {
        String lead = score.getValue("medianLeadSeconds")
                .filter(JsonValue::isNumber)
                .map(value -> lead(value.asDouble()))
                .orElse("none");
        return String.format(
                Locale.ROOT,
                "precision %s, recall %s, median lead %s",
                share(score, "precision"),
                share(score, "recall"),
                lead);
    }

    /** A share of 0 to 1; a dash where there is none. */
    static String share(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isNumber)
                .map(value -> String.format(Locale.ROOT, "%.2f", value.asDouble()))
                .orElse("-");
    }

    private static String lead(double seconds) {
        return seconds >= 0 ? span(seconds) + " before" : span(-seconds) + " after its begin";
    }

    /** A length of time in the two largest units. */
    static String span(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (whole < 3600) {
            return whole / 60 + " min " + whole % 60 + " s";
        }
        return whole < 86_400
                ? whole / 3600 + " h " + whole % 3600 / 60 + " min"
                : whole / 86_400 + " d " + whole % 86_400 / 3600 + " h";
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    static double number(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isNumber)
                .map(JsonValue::asDouble)
                .orElse(0.0);
    }

    static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    static List<JsonObject> objects(JsonObject json, String pointer) {
        return array(json, pointer).stream().map(JsonValue::asObject).toList();
    }

    private static List<String> strings(JsonObject json, String pointer) {
        return array(json, pointer).stream().map(JsonValue::asString).toList();
    }

    private static JsonArray array(JsonObject json, String pointer) {
        return json.getValue(pointer).map(JsonValue::asArray).orElse(JsonArray.empty());
    }

    static JsonArray array(List<String> texts) {
        return texts.stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
    }
}
