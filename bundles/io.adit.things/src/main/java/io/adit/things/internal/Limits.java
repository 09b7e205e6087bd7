package io.adit.things.internal;

import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.PolicyTooLargeException;
import org.eclipse.ditto.things.model.ThingTooLargeException;

/** The sizes that a stock Ditto allows. */
public final class Limits {
    /** Bytes of a thing or a policy as JSON in UTF-8. */
    public static final int ENTITY_BYTES = 100 * 1024;

    /** Bytes of a message's payload. */
    public static final int MESSAGE_BYTES = 250 * 1024;

    private Limits() {}

    /** Throws ThingTooLargeException. */
    public static void checkThing(JsonObject thing, DittoHeaders headers) {
        long bytes = bytes(thing);
        if (bytes > ENTITY_BYTES) {
            throw ThingTooLargeException.newBuilder(bytes, ENTITY_BYTES)
                    .dittoHeaders(headers)
                    .build();
        }
    }

    /** Throws PolicyTooLargeException. */
    public static void checkPolicy(JsonObject policy, DittoHeaders headers) {
        long bytes = bytes(policy);
        if (bytes > ENTITY_BYTES) {
            throw PolicyTooLargeException.newBuilder(bytes, ENTITY_BYTES)
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static long bytes(JsonObject json) {
        String text = json.toString();
        return text.length() > ENTITY_BYTES || 3L * text.length() > ENTITY_BYTES
                ? text.getBytes(StandardCharsets.UTF_8).length
                : text.length();
    }
}
