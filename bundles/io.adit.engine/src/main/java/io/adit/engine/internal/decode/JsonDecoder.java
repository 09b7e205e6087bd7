package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;

/**
 * Fields of JSON by pointer, in one pass. What is not bound is skipped, but still has to be well-formed. Of a key that occurs twice in an
 * object the last one counts. See {@link JsonText} for what is taken beyond RFC 8259 and for the limits.
 */
final class JsonDecoder extends PointerDecoder {
    @Override
    void read(byte[] payload) throws MalformedPayload {
        JsonText.read(payload, (parser, token) -> walk(parser, token, tree.root));
    }

    static void walk(JsonParser parser, JsonToken token, PointerTree.Node node) throws IOException {
        for (Slot slot : node.slots) {
            take(parser, token, slot);
        }
        if (!token.isStructStart()) {
            return;
        }
        if (node.isLeaf()) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            walkObject(parser, node);
        } else {
            walkArray(parser, node);
        }
    }

    private static void take(JsonParser parser, JsonToken token, Slot slot) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            slot.takeNumber(slot.format == TimeFormat.ISO8601 ? Double.NaN : parser.getDoubleValue());
        } else if (token == JsonToken.VALUE_STRING && slot.format == TimeFormat.ISO8601) {
            slot.takeText(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } else {
            slot.takeOther();
        }
    }

    private static void walkObject(JsonParser parser, PointerTree.Node node) throws IOException {
        String name;
        while ((name = parser.nextFieldName()) != null) {
            JsonToken token = JsonText.next(parser);
            PointerTree.Node child = node.member(name);
            if (child != null) {
                walk(parser, token, child);
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private static void walkArray(JsonParser parser, PointerTree.Node node) throws IOException {
        int index = 0;
        for (JsonToken token = JsonText.next(parser); token != JsonToken.END_ARRAY; token = JsonText.next(parser)) {
            PointerTree.Node child = node.element(index++);
            if (child != null) {
                walk(parser, token, child);
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }
}
