package io.adit.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A sender that keeps what it gets, and can be down or refuse a contact. Thread-safe. */
public final class Receiver implements Sender {
    private final List<Delivery> got = new ArrayList<>();
    private final int most;
    private boolean down;
    private String refused = "none";

    /** @param most see {@link Sender#most} */
    public Receiver(int most) {
        this.most = most;
    }

    /** Whether it fails from now on. */
    public synchronized void down(boolean isDown) {
        down = isDown;
    }

    /** Refuses deliveries about a rule from now on. */
    public synchronized void refuse(String rule) {
        refused = rule;
    }

    /** What came, as contact, event and position. */
    public synchronized List<String> got() {
        return got.stream()
                .map(each -> each.contact().id() + " " + each.kind() + " "
                        + each.notice().position())
                .toList();
    }

    /** The deliveries that came. */
    public synchronized List<Delivery> deliveries() {
        return List.copyOf(got);
    }

    @Override
    public ContactKind kind() {
        return ContactKind.MAIL;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public synchronized CompletionStage<Void> send(List<Delivery> deliveries) {
        if (down) {
            return CompletableFuture.failedFuture(new IllegalStateException("down"));
        }
        if (deliveries.stream().anyMatch(each -> each.notice().ruleId().equals(refused))) {
            return CompletableFuture.failedFuture(new RefusedException("no such mailbox"));
        }
        got.addAll(deliveries);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
