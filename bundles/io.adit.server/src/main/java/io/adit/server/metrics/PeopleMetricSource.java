package io.adit.server.metrics;

import java.util.function.IntSupplier;

/** What goes out to people and their apps: subscriptions to twins, and notifications of alarms. */
public final class PeopleMetricSource implements MetricSource {
    private final IntSupplier subscriptions;
    private final IntSupplier notifications;

    /**
     * Tells of these.
     *
     * @param subscriptions to twins that there are now
     * @param notifications that are pending
     */
    public PeopleMetricSource(IntSupplier subscriptions, IntSupplier notifications) {
        this.subscriptions = subscriptions;
        this.notifications = notifications;
    }

    @Override
    public void tell(Scrape scrape) {
        scrape.gauge(
                "adit_twin_subscriptions",
                "Subscriptions to twins over server-sent events and WebSockets.",
                subscriptions.getAsInt());
        scrape.gauge(
                "adit_notifications_waiting", "Notifications that are not delivered yet.", notifications.getAsInt());
    }
}
