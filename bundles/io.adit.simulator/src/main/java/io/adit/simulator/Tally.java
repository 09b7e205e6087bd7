package io.adit.simulator;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts what was published and acknowledged, and writes down each acknowledged message. Thread-safe. */
final class Tally {
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();
    private final @Nullable Writer acknowledgedLog;

    /** @param acknowledgedLog gets a line "device id, tab, number" for each acknowledged message; null: nobody asks */
    Tally(@Nullable Writer acknowledgedLog) {
        this.acknowledgedLog = acknowledgedLog;
    }

    void published() {
        published.incrementAndGet();
    }

    void failed() {
        failed.incrementAndGet();
    }

    /** A reading that was due was not sent: no connection, or too much under way. */
    void unsent() {
        unsent.incrementAndGet();
    }

    void command() {
        commands.incrementAndGet();
    }

    void acknowledged(String deviceId, long number) {
        if (acknowledgedLog != null) {
            synchronized (acknowledgedLog) {
                try {
                    acknowledgedLog.write(deviceId + "\t" + number + "\n");
                    acknowledgedLog.flush();
                } catch (IOException e) {
                    failed.incrementAndGet();
                    return;
                }
            }
        }
        acknowledged.incrementAndGet();
    }

    Summary summary(int devices, java.util.Map<FaultKind, Long> faults) {
        // acknowledged first, so that a message that is acknowledged meanwhile never counts as not published
        long done = acknowledged.get();
        return new Summary(devices, published.get(), done, failed.get(), unsent.get(), commands.get(), faults);
    }
}
