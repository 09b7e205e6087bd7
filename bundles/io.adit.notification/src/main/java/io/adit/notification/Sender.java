package io.adit.notification;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Reaches contacts of one kind. Implementations are thread-safe and never block. */
public interface Sender extends AutoCloseable {
    /** Which contacts it reaches. */
    ContactKind kind();

    /** Most deliveries to one contact that may go out as one. */
    default int most() {
        return 1;
    }

    /**
     * Sends deliveries to one contact.
     *
     * @param deliveries at least one, at most {@link #most}, all to the same contact, the oldest first
     * @return completes when the receiver has taken all of them; fails with {@link RefusedException} where it never will, and with anything
     *     else where it should be tried again
     */
    CompletionStage<Void> send(List<Delivery> deliveries);

    @Override
    void close();
}
