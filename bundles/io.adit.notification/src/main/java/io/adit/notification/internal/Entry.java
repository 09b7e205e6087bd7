package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.Delivery;
import io.adit.notification.Delivery.Progress;
import io.adit.notification.Delivery.State;
import io.adit.notification.Notice;
import java.time.Instant;
import java.util.List;

/** What the ledger holds, as records of a journal; applied in their order they give its state. */
sealed interface Entry {
    /**
     * An alarm changed.
     *
     * @param begins ids of the routes that begin with it
     * @param deliveries who is told that it is over
     */
    record Noticed(Notice notice, List<String> begins, List<Delivery> deliveries) implements Entry {}

    /**
     * A step of a route was taken.
     *
     * @param chase key of the chase
     * @param deliveries who is told
     * @param quiet contacts that were left out, as they were told of the same a short while ago
     */
    record Stepped(String chase, int step, List<Delivery> deliveries, List<String> quiet) implements Entry {}

    /** Someone tries whether a contact is reached. */
    record Tested(Delivery delivery) implements Entry {}

    /** An attempt was made. */
    record Attempted(List<String> deliveries, State state, Instant at, Instant next, String fault) implements Entry {}

    /** The whole state; what came before it is of no more use. */
    record Snapshot(
            long position, int ordinal, List<ChaseState> chases, List<QuietState> quiet, List<Progress> deliveries)
            implements Entry {}

    /** See {@link Chase}. */
    record ChaseState(Notice raised, String routeId, List<Contact> told, int nextStep, boolean acknowledged) {}

    /**
     * When a contact was told of something last.
     *
     * @param key of route, rule, level and contact
     * @param untold changes since then that were kept quiet
     */
    record QuietState(String key, Instant toldAt, int untold) {}
}
