package io.adit.connectivity;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

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

    /**
     * Tells why nothing can be read from the payload of a message that was taken over: kept as it came, it gives no value. Null where it
     * gives one, and where nobody expects that it does. Costs as much as reading it.
     */
    default @Nullable String fault(DeviceMessage message) {
        return null;
    }

    /** Whether what {@link #accept} gave says already that there is no room, so that nothing may go before that message. */
    static boolean isRefused(CompletionStage<Void> taken) {
        CompletableFuture<Void> future = taken.toCompletableFuture();
        return future.isCompletedExceptionally() && future.exceptionNow() instanceof OverloadedException;
    }

    /** There is no room for the message now; the sender should wait and try again. */
    final class OverloadedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param message what is full */
        public OverloadedException(String message) {
            super(message);
        }
    }
}
