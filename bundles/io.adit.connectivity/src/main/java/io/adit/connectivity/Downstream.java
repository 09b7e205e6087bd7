package io.adit.connectivity;

import java.util.concurrent.CompletionStage;

/** Where device messages go. Thread-safe. */
@FunctionalInterface
public interface Downstream {
    /**
     * Takes a message over.
     *
     * @return completes when the message is durable: only then may the device get its acknowledgement; completes
     *     exceptionally with {@link OverloadedException} when there is no room, and then the message was not taken
     */
    CompletionStage<Void> accept(DeviceMessage message);

    /** There is no room for the message now; the sender should wait and try again. */
    final class OverloadedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param message what is full */
        public OverloadedException(String message) {
            super(message);
        }
    }
}
