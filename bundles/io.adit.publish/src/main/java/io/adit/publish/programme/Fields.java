package io.adit.publish.programme;

import io.adit.engine.ChannelId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A JSON object whose members are asked for by type. A member of another type is an {@link IllegalArgumentException}. */
record Fields(JsonObject json) {
    static Fields of(JsonObject json) {
        return new Fields(json);
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    /** The channel that {@code asset} and {@code channel} name. */
    ChannelId channel() {
        return new ChannelId(text("asset"), text("channel"));
    }

    String text(String member) {
        return required(member, textOrNull(member));
    }

    String text(String member, String otherwise) {
        String text = textOrNull(member);
        return text == null ? otherwise : text;
    }

    @Nullable
    String textOrNull(String member) {
        JsonValue value = value(member);
        if (value == null) {
            return null;
        }
        check(value.isString(), member, "a text", value);
        return value.asString();
    }

    double number(String member) {
        return required(member, numberOrNull(member));
    }

    double number(String member, double otherwise) {
        Double number = numberOrNull(member);
        return number == null ? otherwise : number;
    }

    @Nullable
    Double numberOrNull(String member) {
        JsonValue value = value(member);
        return value == null ? null : number(member, value);
    }

    private static double number(String member, JsonValue value) {
        check(value.isNumber(), member, "a number", value);
        return value.asDouble();
    }

    int integer(String member, int otherwise) {
        Integer integer = integerOrNull(member);
        return integer == null ? otherwise : integer;
    }

    @Nullable
    Integer integerOrNull(String member) {
        JsonValue value = value(member);
        if (value == null) {
            return null;
        }
        check(value.isInt(), member, "a whole number", value);
        return value.asInt();
    }

    boolean flag(String member, boolean otherwise) {
        JsonValue value = value(member);
        if (value == null) {
            return otherwise;
        }
        check(value.isBoolean(), member, "true or false", value);
        return value.asBoolean();
    }

    /** A missing object counts as an empty one. */
    Fields object(String member) {
        JsonValue value = value(member);
        if (value == null) {
            return of(JsonObject.empty());
        }
        check(value.isObject(), member, "an object", value);
        return of(value.asObject());
    }

    Stream<Fields> objects(String member) {
        return array(member).stream().map(each -> {
            check(each.isObject(), member, "a list of objects", each);
            return of(each.asObject());
        });
    }

    List<Double> numbers(String member) {
        return array(member).stream().map(each -> number(member, each)).toList();
    }

    List<String> texts(String member) {
        return array(member).stream()
                .map(each -> {
                    check(each.isString(), member, "a list of texts", each);
                    return each.asString();
                })
                .toList();
    }

    /** An instant in ISO 8601 as microseconds since the epoch. */
    @Nullable
    Long microsOrNull(String member) {
        String text = textOrNull(member);
        if (text == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "'" + member + "' is no instant with an offset, for example 2026-01-31T00:00:00Z: " + text, e);
        }
    }

    private JsonArray array(String member) {
        JsonValue value = value(member);
        if (value == null) {
            return JsonArray.empty();
        }
        check(value.isArray(), member, "a list", value);
        return value.asArray();
    }

    private @Nullable JsonValue value(String member) {
        return json.getValue(JsonPointer.of(member))
                .filter(value -> !value.isNull())
                .orElse(null);
    }

    private static <T> T required(String member, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + member + "' is missing.");
        }
        return value;
    }

    private static void check(boolean ok, String member, String expected, JsonValue found) {
        if (!ok) {
            throw new IllegalArgumentException("'" + member + "' should be " + expected + " but is " + found + ".");
        }
    }
}
