package io.adit.notification;

import io.adit.notification.internal.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Tells contacts about alarms by the routes of the settings, and goes on after a restart where it was.
 *
 * <p>A notice counts once {@link #flush} has returned: from then on no crash loses it, and taking it again changes nothing. What is to be sent is on the
 * disk before the first attempt, and what was sent is on the disk before the next; only a crash between a receiver's consent and its record makes
 * a delivery come twice, with the same id. Thread-safe.
 */
public final class Notifications implements AutoCloseable {
    private final Desk desk;

    private Notifications(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens or makes the outbox of a folder and goes on with what is pending in it.
     *
     * @param senders at most one of each kind; closed with this
     * @throws io.adit.journal.JournalException when the folder can't be used
     */
    public static Notifications open(Path folder, List<Sender> senders, Clock clock) {
        return new Notifications(new Desk(folder, senders, clock));
    }

    /** Contacts and routes from now on. A route that is gone tells nobody any more. */
    public void settings(NotificationSettings settings) {
        desk.settings(settings);
    }

    /** The contacts and routes that are in force. */
    public NotificationSettings settings() {
        return desk.settings();
    }

    /**
     * Takes a notice; one that was taken before is ignored. Returns before it is durable, but waits where thousands wait.
     *
     * @param notice with a position and ordinal behind those of the notices before it
     */
    public void accept(Notice notice) {
        desk.accept(notice);
    }

    /**
     * Tells where the source of notices stands, before the first notice: where it was set back, by a restored backup, its next notices are new ones.
     */
    public void startAfter(long lastPosition) {
        desk.rewind(lastPosition);
    }

    /** Position of the newest notice that was taken; -1 before the first. */
    public CompletableFuture<Long> lastPosition() {
        return desk.lastPosition();
    }

    /**
     * Waits until all notices that were taken are durable.
     *
     * @throws io.adit.journal.JournalException where one of them could not be written
     */
    public void flush() throws InterruptedException {
        desk.flush();
    }

    /**
     * Sends a test message to a contact, durably like any other.
     *
     * @param by who asks
     * @return completes with the id of the delivery, once it is queued; fails with {@link IllegalArgumentException} for an unknown contact
     */
    public CompletionStage<String> test(String contactId, String by) {
        return desk.test(contactId, by);
    }

    /** Deliveries, the newest first: all that are pending, and the last thousand that are settled. */
    public CompletableFuture<Delivery.Page> page(int limit) {
        return desk.page(limit);
    }

    /** Deliveries that are pending; some moments old. */
    public int waiting() {
        return desk.waiting();
    }

    /** Stops sending; what is pending goes on at the next start. */
    @Override
    public void close() {
        desk.close();
    }
}
