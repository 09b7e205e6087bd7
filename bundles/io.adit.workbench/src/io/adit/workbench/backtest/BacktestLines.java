package io.adit.workbench.backtest;

import static io.adit.workbench.backtest.RuleTrial.number;
import static io.adit.workbench.backtest.RuleTrial.text;

import io.adit.engine.units.UnitText;
import io.adit.workbench.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What came of a back-test, in lines for people. */
final class BacktestLines {
    private static final int SECONDS_PER_HOUR = 3600;

    private BacktestLines() {}

    /** @param zone in which times are shown */
    static String of(JsonObject report, ZoneId zone) {
        StringBuilder lines = new StringBuilder();
        line(lines, Messages.timesIn, zone);
        for (JsonObject rule : objects(report, "rules")) {
            line(
                    lines,
                    Messages.alarmsAndShare,
                    number(rule, "alarms"),
                    number(rule, "perWeek"),
                    100 * number(rule, "activeShare"));
            line(
                    lines,
                    Messages.compared,
                    text(report, "against").equals("programme") ? Messages.publishedRule : Messages.alarmJournal,
                    number(rule, "compared/same"),
                    number(rule, "compared/moved/count"),
                    number(rule, "compared/added/count"),
                    number(rule, "compared/removed/count"));
            String unit = UnitText.of(text(rule, "unit"));
            objects(rule, "occurrences").forEach(each -> occurrence(lines, each, unit, zone));
        }
        report.getValue("notes")
                .map(JsonValue::asArray)
                .orElse(JsonArray.empty())
                .forEach(note -> lines.append(note.asString()).append('\n'));
        return lines.toString();
    }

    /**
     * What one limit of a sweep would have given.
     *
     * @param point of the sweep
     * @param unit of limits and values
     */
    static String ofLimit(JsonObject report, JsonObject point, String unit, ZoneId zone) {
        StringBuilder lines = new StringBuilder();
        line(
                lines,
                Messages.limitAlone,
                text(point, "limit"),
                unit,
                text(report, "sweep/level"),
                number(point, "alarms"),
                number(point, "perMonth"),
                zone);
        if (!point.contains("occurrences")) {
            line(lines, Messages.otherLimitsNotListed);
        }
        objects(point, "occurrences").forEach(each -> occurrence(lines, each, unit, zone));
        return lines.toString();
    }

    private static void occurrence(StringBuilder lines, JsonObject each, String unit, ZoneId zone) {
        Instant from = Instant.parse(text(each, "from"));
        String length = each.getValue("to").filter(JsonValue::isString).isEmpty()
                ? Messages.stillActive
                : length(Instant.parse(text(each, "to")).getEpochSecond() - from.getEpochSecond());
        lines.append(String.format(
                "%s  %-8s  %-12s  %s %s%n",
                BacktestQuestion.TIME.format(from.atZone(zone)),
                text(each, "level"),
                length,
                text(each, "value"),
                unit));
    }

    private static String length(long seconds) {
        return seconds >= SECONDS_PER_HOUR
                ? seconds / SECONDS_PER_HOUR + " h " + seconds % SECONDS_PER_HOUR / 60 + " min"
                : seconds / 60 + " min " + seconds % 60 + " s";
    }

    private static void line(StringBuilder lines, String format, Object... arguments) {
        lines.append(Phrase.of(format, arguments)).append('\n');
    }

    /** The objects of an array; none where there is no such array. */
    static List<JsonObject> objects(JsonObject json, String pointer) {
        return json.getValue(pointer).map(JsonValue::asArray).orElse(JsonArray.empty()).stream()
                .map(JsonValue::asObject)
                .toList();
    }
}
