package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads all bound fields of one device's payload in one pass. Not safe for use by several threads.
 *
 * <p>The pointers form a tree that is walked along with the tokens; what is not bound is skipped, but still has to be
 * well-formed. Besides RFC 8259, the tokens NaN, Infinity and -Infinity are taken (many devices write them) and give no number.
 * Of a key that occurs twice in an object the last one counts. Nesting deeper than 1000 and numbers longer than 1000 digits are
 * malformed (limits of jackson-core).
 */
public final class PayloadDecoder {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final int MAX_REASON = 200;

    /** A place in the payload: slots filled from it, and bound places below it. */
    private static final class Node {
        final List<Slot> slots = new ArrayList<>(1);
        final Map<String, Node> members = new HashMap<>();
        Node[] elements = new Node[0];
        int[] indices = new int[0];

        Node child(String token) {
            Node known = members.get(token);
            if (known != null) {
                return known;
            }
            Node child = new Node();
            members.put(token, child);
            if (token.matches("0|[1-9]\\d{0,8}")) {
                elements = append(elements, child);
                indices = java.util.Arrays.copyOf(indices, indices.length + 1);
                indices[indices.length - 1] = Integer.parseInt(token);
            }
            return child;
        }

        private static Node[] append(Node[] nodes, Node node) {
            Node[] longer = java.util.Arrays.copyOf(nodes, nodes.length + 1);
            longer[nodes.length] = node;
            return longer;
        }

        @Nullable
        Node element(int index) {
            for (int i = 0; i < indices.length; i++) {
                if (indices[i] == index) {
                    return elements[i];
                }
            }
            return null;
        }

        boolean isLeaf() {
            return members.isEmpty();
        }
    }

    private final Node root = new Node();
    private final List<Slot> slots = new ArrayList<>();

    /**
     * Binds a pointer.
     *
     * @param tokens of the pointer, see {@link JsonPath}
     * @param format null for a number, else a time
     * @return where {@link #decode} puts what it finds; the same for equal arguments
     */
    public Slot bind(List<String> tokens, @Nullable TimeFormat format) {
        Node node = root;
        for (String token : tokens) {
            node = node.child(token);
        }
        for (Slot slot : node.slots) {
            if (slot.format == format) {
                return slot;
            }
        }
        Slot slot = new Slot(format);
        node.slots.add(slot);
        slots.add(slot);
        return slot;
    }

    /**
     * Fills the slots.
     *
     * @return null when the payload is one well-formed JSON value, else a sentence that says why not; the slots are void then
     */
    public @Nullable String decode(byte[] payload) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).clear();
        }
        if (payload.length == 0) {
            return "The payload is empty.";
        }
        try (JsonParser parser = FACTORY.createParser(payload)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return "The payload is empty.";
            }
            walk(parser, token, root);
            return parser.nextToken() == null ? null : "The payload has more than one JSON value.";
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            int end = message.indexOf(" at [Source");
            String detail = end > 0 ? message.substring(0, end) : message;
            return "The payload is not JSON: " + detail.substring(0, Math.min(MAX_REASON, detail.length()));
        }
    }

    private static void walk(JsonParser parser, JsonToken token, Node node) throws IOException {
        for (int i = 0; i < node.slots.size(); i++) {
            node.slots.get(i).take(parser, token);
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

    private static void walkObject(JsonParser parser, Node node) throws IOException {
        String name;
        while ((name = parser.nextFieldName()) != null) {
            JsonToken token = next(parser);
            Node child = node.members.get(name);
            if (child != null) {
                walk(parser, token, child);
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private static void walkArray(JsonParser parser, Node node) throws IOException {
        int index = 0;
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            Node child = node.element(index++);
            if (child != null) {
                walk(parser, token, child);
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("Unexpected end of the payload.");
        }
        return token;
    }
}
