package io.adit.publish.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * A payload as it may be kept: at most {@value #MOST} characters, members of JSON that look like a secret by their name left out. Of
 * bytes that are no text nothing is kept, nor of other text that speaks of a secret.
 */
public final class AuditPayload {
    /** Most characters of a payload that are kept. */
    public static final int MOST = 1024;

    private static final int LONGEST_PARSED = 64 * 1024;
    private static final JsonValue WITHHELD = JsonValue.of("(withheld)");
    private static final Pattern SECRET = Pattern.compile(
            "passw|passphrase|pwd|secret|token|credential|authorization|psk|(private|api|access).?key|\\bpin\\b",
            Pattern.CASE_INSENSITIVE);

    private AuditPayload() {}

    /** What of it may be kept. */
    public static String of(byte[] payload) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
        if (!SECRET.matcher(text).find()) {
            return shortened(text);
        }
        try {
            return payload.length > LONGEST_PARSED
                    ? ""
                    : shortened(without(JsonFactory.readFrom(text)).toString());
        } catch (JsonRuntimeException e) {
            return "";
        }
    }

    private static JsonValue without(JsonValue value) {
        if (value.isObject() && !value.isNull()) {
            return without(value.asObject());
        }
        if (value.isArray() && !value.isNull()) {
            JsonArray array = value.asArray();
            return array.stream().map(AuditPayload::without).collect(JsonCollectors.valuesToArray());
        }
        return value.isString() && SECRET.matcher(value.asString()).find() ? WITHHELD : value;
    }

    private static JsonObject without(JsonObject object) {
        JsonObjectBuilder builder = JsonObject.newBuilder();
        for (JsonField field : object) {
            boolean secret = SECRET.matcher(field.getKeyName()).find();
            builder.set(field.getKey(), secret ? WITHHELD : without(field.getValue()));
        }
        return builder.build();
    }

    private static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST);
    }
}
