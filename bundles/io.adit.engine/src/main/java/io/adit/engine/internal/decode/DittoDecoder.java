package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a thing by pointer, from Ditto Protocol messages that write them: commands create, modify and merge, events created,
 * modified and merged, twin or live. A message may write the thing, or any part of it; what it does not write has no reading. Which thing the
 * topic names is not compared.
 */
final class DittoDecoder extends PointerDecoder {
    private static final Pattern TOPIC = Pattern.compile(
            "[^/]*/[^/]+/things/(?:twin|live)/(?:commands/(?:create|modify|merge)|events/(?:created|modified|merged))");

    private static final int LONGEST_SHOWN = 120;

    @Override
    void read(byte[] payload) throws MalformedPayload {
        Envelope envelope = new Envelope();
        JsonText.read(payload, envelope::read);
        PointerTree.Node node = envelope.place(tree.root);
        if (node != null) {
            PointerTree.Node place = node;
            JsonText.read(payload, (parser, token) -> readValue(parser, place));
        }
    }

    private static void readValue(JsonParser parser, PointerTree.Node place) throws IOException {
        String name;
        while ((name = parser.nextFieldName()) != null) {
            JsonToken token = JsonText.next(parser);
            if ("value".equals(name)) {
                JsonDecoder.walk(parser, token, place);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** What stands around the value, which may come before it or after it. */
    private static final class Envelope {
        private @Nullable String topic;
        private @Nullable String path;

        void read(JsonParser parser, JsonToken first) throws IOException, MalformedPayload {
            if (first != JsonToken.START_OBJECT) {
                throw new MalformedPayload("The payload is no Ditto Protocol message: it is no JSON object.");
            }
            String name;
            while ((name = parser.nextFieldName()) != null) {
                JsonToken token = JsonText.next(parser);
                if (token == JsonToken.VALUE_STRING && "topic".equals(name)) {
                    topic = parser.getText();
                } else if (token == JsonToken.VALUE_STRING && "path".equals(name)) {
                    path = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        }

        /** Where in the tree the value belongs; null where nothing below it is bound. */
        PointerTree.@Nullable Node place(PointerTree.Node root) throws MalformedPayload {
            if (topic == null || path == null) {
                throw new MalformedPayload("The payload is no Ditto Protocol message: it needs a topic and a path.");
            }
            if (!TOPIC.matcher(topic).matches()) {
                throw new MalformedPayload(
                        "The Ditto Protocol message creates, modifies and merges nothing: its topic is '" + shown(topic)
                                + "'.");
            }
            List<String> tokens =
                    "/".equals(path) ? List.of() : JsonPath.tokens(path).orElse(null);
            if (tokens == null) {
                throw new MalformedPayload(
                        "The path '" + shown(path) + "' of the Ditto Protocol message is no JSON pointer.");
            }
            PointerTree.Node node = root;
            for (int i = 0; node != null && i < tokens.size(); i++) {
                node = node.member(tokens.get(i));
            }
            return node;
        }

        private static String shown(String text) {
            return text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
        }
    }
}
