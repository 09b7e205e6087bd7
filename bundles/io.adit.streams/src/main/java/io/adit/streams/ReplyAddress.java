package io.adit.streams;

/**
 * Where the answer to a message about an alarm goes.
 *
 * @param thingId whose inbox it came to
 * @param subject of the message
 * @param correlationId by which Ditto knows which message is answered; empty where nobody waits
 */
record ReplyAddress(String thingId, String subject, String correlationId) {}
