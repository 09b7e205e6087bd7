package io.adit.publish.command;

import io.adit.engine.programme.InputSettings;
import io.adit.engine.programme.InputType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Compares a payload with the values that go with a command. Whatever leaves doubt is wrong: no JSON, a member twice, a value that nobody declared. */
final class InputCheck {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private InputCheck() {}

    /** What is wrong, a sentence each, and what would be right; empty where nothing is. */
    static List<String> problems(List<InputSettings> inputs, byte[] payload) {
        JsonValue json = PayloadJson.of(payload.length == 0 ? NOTHING : payload);
        if (json == null) {
            return List.of("Its payload is no JSON that can be read in one way only; it takes " + all(inputs) + ".");
        }
        Map<String, JsonValue> values = new LinkedHashMap<>();
        collect("", json, values);
        List<String> problems = new ArrayList<>();
        for (InputSettings input : inputs) {
            JsonValue value = values.remove(input.pointer());
            if (value == null ? !input.optional() : !fits(input, value)) {
                problems.add(named(input) + (value == null ? " is missing" : " is " + value) + "; it has to be "
                        + InputText.allowed(input) + ".");
            }
        }
        values.keySet()
                .forEach(place -> problems.add((place.isEmpty() ? "The payload as a whole" : place)
                        + " is none of its values; it takes " + all(inputs) + "."));
        return problems;
    }

    private static void collect(String place, JsonValue value, Map<String, JsonValue> values) {
        if (!value.isObject() || value.isNull()) {
            values.put(place, value);
            return;
        }
        for (JsonField field : value.asObject()) {
            String key = field.getKeyName().replace("~", "~0").replace("/", "~1");
            collect(place + "/" + key, field.getValue(), values);
        }
    }

    private static boolean fits(InputSettings input, JsonValue value) {
        return switch (input.type()) {
            case BOOLEAN -> value.isBoolean();
            case CHOICE -> value.isString() && input.choices().contains(value.asString());
            case NUMBER, INTEGER -> fits(input, PayloadJson.number(value));
        };
    }

    private static boolean fits(InputSettings input, @Nullable BigDecimal number) {
        return number != null
                && (input.type() == InputType.NUMBER
                        || number.stripTrailingZeros().scale() <= 0)
                && (input.min() == null || number.compareTo(BigDecimal.valueOf(input.min())) >= 0)
                && (input.max() == null || number.compareTo(BigDecimal.valueOf(input.max())) <= 0);
    }

    private static String all(List<InputSettings> inputs) {
        return inputs.stream()
                .map(input -> named(input) + ": " + InputText.allowed(input))
                .collect(Collectors.joining("; "));
    }

    private static String named(InputSettings input) {
        return input.pointer().isEmpty() ? input.name() : input.name() + " (" + input.pointer() + ")";
    }
}
