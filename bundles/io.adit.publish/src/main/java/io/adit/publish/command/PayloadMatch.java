package io.adit.publish.command;

import io.adit.engine.programme.Comparison;
import io.adit.engine.programme.PayloadCondition;
import java.math.BigDecimal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether an interlock is about a payload. Where that can't be told it is: a payload that is no JSON, that has a member twice (a device may
 * take either), that lacks the value, or has one of another kind.
 */
final class PayloadMatch {
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
        BigDecimal limit = PayloadJson.number(other);
        if (limit == null) {
            return condition.comparison() != Comparison.EQUAL || value.equals(other);
        }
        BigDecimal number = PayloadJson.number(value);
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
        JsonValue json = PayloadJson.of(payload);
        return json == null || !json.isObject() || json.isNull()
                ? null
                : json.asObject().getValue(JsonPointer.of(pointer)).orElse(null);
    }

    private static JsonValue json(String text) {
        try {
            return JsonFactory.readFrom(text);
        } catch (JsonRuntimeException e) {
            return JsonValue.of(text);
        }
    }
}
