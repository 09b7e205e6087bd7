package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.Delivery;
import io.adit.notification.Delivery.Progress;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import io.adit.notification.NotificationSettings;
import io.adit.notification.Sender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which notices are taken, steps fall due and attempts are begun and settled. Its methods may be called by any thread. */
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int MOST_WAITING = 10_000;
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Dispatcher dispatcher;
    private final List<Sender> senders;
    private final Clock clock;
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "adit-notifications"));
    private volatile NotificationSettings settings = NotificationSettings.NONE;
    private volatile int waiting;
    private @Nullable ScheduledFuture<?> alarmClock;
    private @Nullable RuntimeException failure;

    /** Opens the outbox of a folder. */
    public Desk(Path folder, List<Sender> senders, Clock clock) {
        this.outbox = new Outbox(folder, clock);
        this.senders = List.copyOf(senders);
        this.dispatcher = new Dispatcher(senders);
        this.clock = clock;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        wake();
    }

    /** Contacts and routes from now on. */
    public void settings(NotificationSettings next) {
        settings = next;
        wake();
    }

    /** The contacts and routes that are in force. */
    public NotificationSettings settings() {
        return settings;
    }

    /** Takes a notice. */
    public void accept(Notice notice) {
        room.acquireUninterruptibly();
        run(() -> {
            try {
                take(notice);
            } finally {
                room.release();
            }
        });
    }

    private void take(Notice notice) {
        if (!outbox.ledger().knows(notice)) {
            Entry.Noticed noticed = Planner.noticed(settings, outbox.ledger(), notice, clock.instant());
            outbox.enter(noticed);
            boolean leftOut = noticed.begins().isEmpty() && !settings.routes().isEmpty();
            if (leftOut && notice.kind() == NoticeKind.RAISED) {
                LOG.warn("No route tells anybody of alarm {}: {}", notice.ruleId(), notice.text());
            }
        }
    }

    /** Lets notices in again that come after a position. */
    public void rewind(long lastPosition) {
        run(() -> outbox.ledger().rewind(lastPosition));
    }

    /** Position of the newest notice; -1 before the first. */
    public CompletableFuture<Long> lastPosition() {
        CompletableFuture<Long> position = new CompletableFuture<>();
        run(() -> position.complete(outbox.ledger().position()));
        return position;
    }

    /** Waits until all that was taken is durable. */
    public void flush() throws InterruptedException {
        CompletableFuture<@Nullable RuntimeException> done = new CompletableFuture<>();
        run(() -> done.complete(failure));
        RuntimeException failed;
        try {
            failed = done.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** Queues a test. */
    public CompletableFuture<String> test(String contactId, String by) {
        CompletableFuture<String> queued = new CompletableFuture<>();
        run(() -> {
            @Nullable Contact contact = settings.contact(contactId).orElse(null);
            if (contact == null) {
                queued.completeExceptionally(new IllegalArgumentException("There is no contact '" + contactId + "'."));
                return;
            }
            Instant now = clock.instant();
            Notice notice = test(contact, now, by);
            String id = "test-" + now + "-" + contactId;
            outbox.enter(List.of(new Entry.Tested(new Delivery(id, contact, "", notice, NoticeKind.RAISED, 0, now))));
            queued.complete(id);
        });
        return queued;
    }

    private static Notice test(Contact contact, Instant now, String by) {
        String text = "This is a test of how '" + contact.name() + "' is told about alarms; nothing is wrong.";
        return new Notice(
                0,
                0,
                NoticeKind.RAISED,
                "Test",
                ZoneOffset.UTC,
                "",
                "asked for by " + by,
                List.of(),
                "",
                "test",
                1,
                text,
                now,
                by,
                "",
                List.of());
    }

    /** Deliveries, the newest first. */
    public CompletableFuture<Delivery.Page> page(int limit) {
        CompletableFuture<Delivery.Page> page = new CompletableFuture<>();
        run(() -> {
            List<Progress> all = new ArrayList<>(outbox.ledger().settled);
            all.addAll(outbox.ledger().pending.values());
            Collections.reverse(all);
            page.complete(new Delivery.Page(
                    all.stream().limit(limit).toList(), outbox.ledger().pending.size()));
        });
        return page;
    }

    /** Deliveries that are pending, as of the last change. */
    public int waiting() {
        return waiting;
    }

    /** Looks what is due by now. */
    void wake() {
        run(() -> {});
    }

    private void run(Runnable task) {
        thread.execute(() -> {
            try {
                task.run();
                pursue();
            } catch (RuntimeException e) {
                failure = e;
                LOG.error("Notifications have failed; check the disk, restart the server.", e);
            }
        });
    }

    private void pursue() {
        Instant now = clock.instant();
        List<Entry.Stepped> due = Planner.due(settings, outbox.ledger(), now);
        while (!due.isEmpty()) {
            outbox.enter(due);
            due = Planner.due(settings, outbox.ledger(), now);
        }
        dispatcher.dispatch(outbox.ledger(), now, this::ended);
        waiting = outbox.ledger().pending.size();
        sleep(now);
    }

    private void ended(List<Delivery> deliveries, @Nullable Throwable fault) {
        try {
            run(() -> outbox.enter(dispatcher.ended(outbox.ledger(), deliveries, fault, clock.instant())));
        } catch (RejectedExecutionException e) {
            LOG.debug("An attempt ended while the server stopped; it is made again after the start.", e);
        }
    }

    private void sleep(Instant now) {
        if (alarmClock != null) {
            alarmClock.cancel(false);
        }
        Instant step = Planner.next(settings, outbox.ledger());
        Instant attempt = dispatcher.next(outbox.ledger());
        Instant next = step.isBefore(attempt) ? step : attempt;
        if (next.equals(Instant.MAX)) {
            return;
        }
        Instant latest = now.plus(LONGEST_SLEEP); // a clock that is put forward is noticed by then
        long millis = Math.max(
                1, Duration.between(now, next.isBefore(latest) ? next : latest).toMillis() + 1);
        alarmClock = thread.schedule(this::wake, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        senders.forEach(Sender::close);
        outbox.close();
    }
}
