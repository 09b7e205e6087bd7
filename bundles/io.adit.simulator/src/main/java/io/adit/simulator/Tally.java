package io.adit.simulator;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what was published and acknowledged, and writes down each acknowledged message. Thread-safe. */
final class Tally {
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Writer acknowledgedLog;

    /** @param acknowledgedLog gets a line "device id, tab, number" for each acknowledged message */
    Tally(Writer acknowledgedLog) {
        this.acknowledgedLog = acknowledgedLog;
    }

    void published() {
        published.incrementAndGet();
    }

    void failed() {
        failed.incrementAndGet();
    }

    void acknowledged(String deviceId, long number) {
        acknowledged.incrementAndGet();
        synchronized (acknowledgedLog) {
            try {
                acknowledgedLog.write(deviceId + "\t" + number + "\n");
                acknowledgedLog.flush();
            } catch (IOException e) {
                failed.incrementAndGet();
            }
        }
    }

    /** One line of JSON. */
    String toJson() {
        return "{\"published\":%d,\"acknowledged\":%d,\"failed\":%d}"
                .formatted(published.get(), acknowledged.get(), failed.get());
    }
}
