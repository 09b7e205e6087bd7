package io.adit.engine.internal.decode;

/** A payload is not what its format asks for; the message is one sentence for people. Carries no stack trace: bad payloads are everyday. */
public final class MalformedPayload extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 250;

    MalformedPayload(String message) {
        super(message.substring(0, Math.min(LONGEST, message.length())), null, false, false);
    }
}
