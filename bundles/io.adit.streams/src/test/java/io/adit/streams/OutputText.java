package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What came out into topics, in the words of {@link Embedded}. */
final class OutputText {
    private OutputText() {}

    /** A line for each sample of batches. */
    static List<String> samples(List<byte[]> batches) {
        return batches.stream()
                .flatMap(each -> JsonArray.of(new String(each, StandardCharsets.UTF_8)).stream())
                .map(JsonValue::asObject)
                .map(each -> text(each, "thingId") + "/" + text(each, "channel") + " " + text(each, "time") + " "
                        + each.getValue("value")
                                .filter(JsonValue::isNumber)
                                .map(value ->
                                        Long.toString(Double.doubleToRawLongBits(Double.parseDouble(value.toString()))))
                                .orElse("-")
                        + " " + text(each, "quality") + " " + text(each, "reason"))
                .toList();
    }

    /** A line for each change of an alarm. */
    static List<String> alarms(List<byte[]> changes) {
        return changes.stream()
                .map(OutputText::json)
                .map(each -> text(each, "rule")
                        + each.remove("rule")
                                .remove("name")
                                .remove("thingId")
                                .remove("channel")
                                .remove("announces")
                                .remove("sequence"))
                .toList();
    }

    static JsonObject json(byte[] bytes) {
        return JsonObject.of(new String(bytes, StandardCharsets.UTF_8));
    }

    static String text(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asString();
    }
}
