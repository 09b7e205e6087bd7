package io.adit.publish.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.adit.engine.programme.Comparison;
import io.adit.engine.programme.PayloadCondition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether an interlock is about a payload. Where that can't be told it is: a payload that is no JSON, that has a member twice (a device may
 * take either), that lacks the value, or has one of another kind.
 */
final class PayloadMatch {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PayloadMatch() {}

    static boolean matches(@Nullable PayloadCondition condition, byte[] payload) {
        if (condition == null) {
            return true;
        }
        JsonValue value = valueAt(condition.pointer(), payload);
        if (value == null) {
            return true;
        }
        JsonValue other = json(condition.value());
        BigDecimal limit = number(other);
        if (limit == null) {
            return condition.comparison() != Comparison.EQUAL || value.equals(other);
        }
        BigDecimal number = number(value);
        return number == null || holds(condition.comparison(), number.compareTo(limit));
    }

    private static boolean holds(Comparison comparison, int difference) {
        return switch (comparison) {
            case EQUAL -> difference == 0;
            case BELOW -> difference < 0;
            case ABOVE -> difference > 0;
        };
    }

    private static @Nullable JsonValue valueAt(String pointer, byte[] payload) {
        try (JsonParser parser = STRICT.createParser(payload)) {
            while (parser.nextToken() != null) {
                // throws where the payload is no JSON or has a member twice
            }
            return JsonObject.of(new String(payload, StandardCharsets.UTF_8))
                    .getValue(JsonPointer.of(pointer))
                    .orElse(null);
        } catch (IOException | JsonRuntimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static JsonValue json(String text) {
        try {
            return org.eclipse.ditto.json.JsonFactory.readFrom(text);
        } catch (JsonRuntimeException e) {
            return JsonValue.of(text);
        }
    }

    private static @Nullable BigDecimal number(JsonValue value) {
        try {
            return value.isNumber() ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
