package io.adit.server.cli;

import java.io.PrintStream;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What a run that computed channels again found, for people. */
final class RecomputeText {
    private RecomputeText() {}

    static void print(JsonObject run, PrintStream out) {
        for (JsonValue each : array(run, "channels")) {
            channel(each.asObject(), out);
        }
        out.println(
                switch (text(run, "state")) {
                    case "COMPARED" -> "Nothing was changed; add --apply to switch to the new samples.";
                    case "APPLIED" ->
                        "The new samples are the current ones; the earlier ones are kept as the revision before.";
                    case "CANCELLED" -> "Cancelled; nothing was changed.";
                    default -> "Failed; nothing was changed: " + text(run, "problem");
                });
    }

    private static void channel(JsonObject channel, PrintStream out) {
        out.printf("%s of %s%n", text(channel, "featureId"), text(channel, "thingId"));
        out.printf(
                "  %s samples from %s readings; there were %s%n",
                text(channel, "after"), text(channel, "raw"), text(channel, "before"));
        out.printf(
                "  %s values differ, %s samples are added, %s removed%n",
                text(channel, "changedValues"), text(channel, "added"), text(channel, "removed"));
        for (JsonField quality :
                channel.getValue("changedQualities").map(JsonValue::asObject).orElse(JsonObject.empty())) {
            out.printf("  %s times %s%n", quality.getValue(), quality.getKeyName());
        }
        for (JsonValue each : array(channel, "largest")) {
            JsonObject change = each.asObject();
            out.printf(
                    "  %s  %s -> %s%n",
                    text(change, "time"), text(change, "before/value"), text(change, "after/value"));
        }
        alarms(channel, "alarmsBefore", "would not have been", out);
        alarms(channel, "alarmsAfter", "would have been", out);
        array(channel, "rulesNotCompared")
                .forEach(rule -> out.printf(
                        "  alarm %s is not compared: it needs other channels or rules too%n", rule.asString()));
        warn(channel, "unknownArrivals", "readings have no known time of arrival; their own time stood for it", out);
        warn(channel, "unbound", "readings are taken by no binding of the model", out);
    }

    private static void alarms(JsonObject channel, String member, String what, PrintStream out) {
        for (JsonValue each : array(channel, member)) {
            JsonObject alarm = each.asObject();
            out.printf("  alarm %s %s %s at %s%n", text(alarm, "rule"), what, text(alarm, "what"), text(alarm, "time"));
        }
        int more = channel.getValue(member + "Count").map(JsonValue::asInt).orElse(0)
                - array(channel, member).getSize();
        if (more > 0) {
            out.printf("  and %d more changes of alarms that %s%n", more, what);
        }
    }

    private static void warn(JsonObject channel, String member, String what, PrintStream out) {
        if (!text(channel, member).equals("0")) {
            out.printf("  %s %s%n", text(channel, member), what);
        }
    }

    private static JsonArray array(JsonObject json, String member) {
        return json.getValue(member).map(JsonValue::asArray).orElse(JsonArray.empty());
    }

    private static String text(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }
}
