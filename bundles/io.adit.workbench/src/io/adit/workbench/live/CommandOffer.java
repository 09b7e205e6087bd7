package io.adit.workbench.live;

import io.adit.workbench.JsonMembers;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * Something that the device of an asset can be told to do, as the twin says it.
 *
 * @param name for people
 * @param subject of the message
 * @param feature that the message is for; empty: the whole asset
 * @param values JSON pointers of what interlocks want to see in the payload
 * @param inputs what goes with it and nothing else; empty where the model does not say
 */
public record CommandOffer(
        String name, String subject, String feature, List<String> values, List<CommandInput> inputs) {

    /** Those of a thing, in its order. */
    public static List<CommandOffer> of(JsonObject thing) {
        List<CommandOffer> offers = new ArrayList<>();
        for (JsonObject each : objects(thing, "attributes/commands")) {
            offers.add(new CommandOffer(
                    JsonMembers.text(each, "name"),
                    JsonMembers.text(each, "subject"),
                    JsonMembers.text(each, "channel"),
                    JsonMembers.texts(each, "values"),
                    objects(each, "inputs").stream().map(CommandInput::of).toList()));
        }
        return offers;
    }

    private static List<JsonObject> objects(JsonObject thing, String pointer) {
        return thing.getValue(pointer)
                .filter(JsonValue::isArray)
                .map(array -> array.asArray().stream()
                        .filter(JsonValue::isObject)
                        .map(JsonValue::asObject)
                        .toList())
                .orElse(List.of());
    }

    /** For a choice: "Set the speed of pump P1 (setSpeed)". */
    public String label() {
        return name + " (" + subject + ")";
    }

    /** The beginning of a payload, where it needs values: each has still to be filled in. Empty where it needs none, or one deeper down. */
    public String payload() {
        boolean flat = !values.isEmpty() && values.stream().allMatch(each -> each.lastIndexOf('/') == 0);
        return flat
                ? "{"
                        + String.join(
                                ", ",
                                values.stream()
                                        .map(each -> JsonValue.of(name(each)) + ": ")
                                        .toList()) + "}"
                : "";
    }

    private static String name(String pointer) {
        return pointer.substring(1).replace("~1", "/").replace("~0", "~");
    }
}
