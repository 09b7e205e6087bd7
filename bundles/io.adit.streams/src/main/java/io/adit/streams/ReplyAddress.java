package io.adit.streams;

/**
 * Where the answer to a message to an inbox goes.
 *
 * @param thingId whose inbox it came to
 * @param featureId the feature of it whose inbox it was; empty where it was the thing's
 * @param subject of the message
 * @param correlationId by which Ditto knows which message is answered; empty where nobody waits
 */
record ReplyAddress(String thingId, String featureId, String subject, String correlationId) {
    /** The inbox of the thing itself. */
    ReplyAddress(String thingId, String subject, String correlationId) {
        this(thingId, "", subject, correlationId);
    }
}
