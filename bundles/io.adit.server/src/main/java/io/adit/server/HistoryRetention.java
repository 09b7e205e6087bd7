package io.adit.server;

import io.adit.history.Retention;
import io.adit.history.RocksHistory;
import io.adit.history.Trimmed;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes each hour what history need not keep any more, and logs how much that was. Another time than an hour may be set by the system property {@value
 * #EVERY}, as an ISO 8601 duration.
 */
final class HistoryRetention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryRetention.class);
    private static final String EVERY = "adit.retention.every";
    private static final long LATEST_FIRST_MILLIS = 300_000;

    private final RocksHistory history;
    private final Retention retention;
    private final Clock clock;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-history-retention"));

    HistoryRetention(RocksHistory history, Retention retention, Clock clock) {
        this.history = history;
        this.retention = retention;
        this.clock = clock;
        if (!retention.equals(Retention.FOR_EVER)) {
            long every = Duration.parse(System.getProperty(EVERY, "PT1H")).toMillis();
            hourly.scheduleWithFixedDelay(
                    this::trim, Math.min(LATEST_FIRST_MILLIS, every), every, TimeUnit.MILLISECONDS);
        }
    }

    private void trim() {
        try {
            Trimmed trimmed = history.trim(retention, clock.instant());
            if (trimmed.isAny()) {
                LOG.info(
                        "Removed {} raw, {} clean and {} replaced samples that are not kept any longer.",
                        trimmed.raw(),
                        trimmed.clean(),
                        trimmed.superseded());
            }
        } catch (RuntimeException e) { // thrown on, it would end the timer for good
            LOG.error("Old samples could not be removed from history; it is tried again in an hour.", e);
        }
    }

    /** Waits for the step that runs. */
    @Override
    public void close() {
        hourly.shutdownNow();
        try {
            hourly.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
