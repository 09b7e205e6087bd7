package io.adit.streams;

import org.jspecify.annotations.Nullable;

/** Kafka could not do what is needed; the message is a sentence for people. */
public final class StreamsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence for whoever runs it */
    public StreamsException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
