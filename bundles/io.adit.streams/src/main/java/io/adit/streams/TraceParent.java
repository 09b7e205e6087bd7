package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.ditto.json.JsonObject;

/**
 * The trace that an input belongs to, which goes on with the twin's change.
 *
 * @param text as W3C's recommendation on trace context writes it; empty where there is none
 */
record TraceParent(String text) {
    /** No trace. */
    static final TraceParent NONE = new TraceParent("");

    private static final String NAME = "traceparent";
    private static final Pattern VALID = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** What the headers of a record say; none where they say what nobody could go on with. */
    static TraceParent of(Headers headers) {
        String text = HonoRecord.text(headers, NAME);
        return text == null || !VALID.matcher(text).matches() ? NONE : new TraceParent(text);
    }

    /** As headers of a record. */
    Headers headers() {
        RecordHeaders headers = new RecordHeaders();
        if (!text.isEmpty()) {
            headers.add(NAME, text.getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    /** As headers of a message of Ditto's. */
    JsonObject dittoHeaders() {
        return text.isEmpty()
                ? JsonObject.empty()
                : JsonObject.newBuilder().set(NAME, text).build();
    }
}
