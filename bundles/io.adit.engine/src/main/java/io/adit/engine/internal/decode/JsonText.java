package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;

/**
 * One JSON value as tokens. Besides RFC 8259, the tokens NaN, Infinity and -Infinity are taken (many devices write them) and give no number.
 * Nesting deeper than 1000 and numbers longer than 1000 digits are malformed (limits of jackson-core).
 */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final int MAX_REASON = 200;

    /** Takes the one value; must consume all of it. */
    @FunctionalInterface
    interface Visitor {
        void visit(JsonParser parser, JsonToken token) throws IOException, MalformedPayload;
    }

    private JsonText() {}

    /** Hands the value to the visitor. @throws MalformedPayload where the payload is not one well-formed value */
    static void read(byte[] payload, Visitor visitor) throws MalformedPayload {
        if (payload.length == 0) {
            throw new MalformedPayload("The payload is empty.");
        }
        try (JsonParser parser = FACTORY.createParser(payload)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new MalformedPayload("The payload is empty.");
            }
            visitor.visit(parser, token);
            if (parser.nextToken() != null) {
                throw new MalformedPayload("The payload has more than one JSON value.");
            }
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            int end = message.indexOf(" at [Source");
            String detail = end > 0 ? message.substring(0, end) : message;
            throw new MalformedPayload(
                    "The payload is not JSON: " + detail.substring(0, Math.min(MAX_REASON, detail.length())));
        }
    }

    static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("Unexpected end of the payload.");
        }
        return token;
    }
}
