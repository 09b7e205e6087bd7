package io.adit.gateway.http;

import io.vertx.core.http.HttpServerOptions;

/**
 * What one request or connection may take.
 *
 * @param thingBytes largest body of a request to things and search, without the policy that it may bring
 * @param policyBytes largest body of a request to policies, and largest policy that comes with a thing
 * @param messageBytes largest message payload
 * @param waitingEvents events that wait for one slow reader before its connection is closed
 */
public record DittoLimits(int thingBytes, int policyBytes, int messageBytes, int waitingEvents) {
    /** As Ditto: 100 kB for things and policies, 250 kB for messages; 5,000 events. */
    public static DittoLimits defaults() {
        return new DittoLimits(100 * 1024, 100 * 1024, 250 * 1024, 5_000);
    }

    /**
     * Sets on a server what the Ditto API needs: request lines of 16 kB (filters), headers of 32 kB, WebSocket messages
     * of the largest command.
     *
     * @return the same options
     */
    public HttpServerOptions applyTo(HttpServerOptions options) {
        int largest = Math.max(messageBytes, Math.max(thingBytes, policyBytes)) + 32 * 1024;
        return options.setMaxInitialLineLength(16 * 1024)
                .setMaxHeaderSize(32 * 1024)
                .setMaxWebSocketFrameSize(largest)
                .setMaxWebSocketMessageSize(largest);
    }
}
