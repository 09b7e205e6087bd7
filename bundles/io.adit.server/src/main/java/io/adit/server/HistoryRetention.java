package io.adit.server;

import io.adit.history.HistoryException;
import io.adit.history.Retention;
import io.adit.history.RocksHistory;
import io.adit.history.Trimmed;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes each hour what history need not keep any more, and logs how much that was. */
final class HistoryRetention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryRetention.class);
    private static final long FIRST_MINUTES = 5;
    private static final long MINUTES = 60;

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
            hourly.scheduleWithFixedDelay(this::trim, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
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
        } catch (HistoryException e) {
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
