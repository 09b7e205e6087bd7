package io.adit.publish.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The payload of a command as JSON that can only be read in one way. */
final class PayloadJson {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PayloadJson() {}

    /** Null where it is no JSON, or has a member twice, of which a device may take either. */
    static @Nullable JsonValue of(byte[] payload) {
        try (JsonParser parser = STRICT.createParser(payload)) {
            while (parser.nextToken() != null) {
                // throws where the payload is no JSON or has a member twice
            }
            return org.eclipse.ditto.json.JsonFactory.readFrom(new String(payload, StandardCharsets.UTF_8));
        } catch (IOException | JsonRuntimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The number that a value is; null where it is none. */
    static @Nullable BigDecimal number(JsonValue value) {
        try {
            return value.isNumber() ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
