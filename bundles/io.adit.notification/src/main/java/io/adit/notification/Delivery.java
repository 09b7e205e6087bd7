package io.adit.notification;

import java.time.Instant;
import java.util.List;

/**
 * Something that one contact is to be told.
 *
 * @param id unique, and the same at each attempt: receivers can tell a repetition by it
 * @param contact as it was when this was queued
 * @param routeId by which it is told; empty for a test
 * @param notice what it is about
 * @param kind what the contact is told: that something was raised or is over
 * @param untold earlier changes of the same alarm and level that were kept quiet
 * @param queuedAt when it was queued
 */
public record Delivery(
        String id, Contact contact, String routeId, Notice notice, NoticeKind kind, int untold, Instant queuedAt) {

    /**
     * What became of a delivery.
     *
     * @param delivery which
     * @param attempts so far
     * @param state whether it is still to be done
     * @param lastAttempt when it was tried last, or queued where it was not
     * @param nextAttempt when it is tried next; {@link Instant#MAX} where it is settled
     * @param fault why the last attempt failed; empty where it didn't
     */
    public record Progress(
            Delivery delivery, int attempts, State state, Instant lastAttempt, Instant nextAttempt, String fault) {}

    /** Where a delivery stands. */
    public enum State {
        /** To be tried, or tried again. */
        PENDING,
        /** The receiver has taken it. */
        DELIVERED,
        /** Given up: it was refused for good, or failed for too long. */
        GIVEN_UP
    }

    /** A page of deliveries, the newest first. */
    public record Page(List<Progress> items, int pending) {}
}
