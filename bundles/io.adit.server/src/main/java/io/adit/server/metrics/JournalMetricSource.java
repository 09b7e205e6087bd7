package io.adit.server.metrics;

import io.adit.journal.ForceTimes;
import java.util.Map;
import java.util.TreeMap;

/** How long the disk takes to make batches of journals durable. */
public final class JournalMetricSource implements MetricSource {
    private static final double NANOS = 1e9;
    private final Map<String, ForceTimes> journals;

    /** @param journals by name */
    public JournalMetricSource(Map<String, ForceTimes> journals) {
        this.journals = new TreeMap<>(journals);
    }

    @Override
    public void tell(Scrape scrape) {
        journals.forEach((journal, times) -> {
            long[] bounds = ForceTimes.boundsNanos();
            double[] seconds = new double[bounds.length + 1];
            for (int i = 0; i < bounds.length; i++) {
                seconds[i] = bounds[i] / NANOS;
            }
            seconds[bounds.length] = Double.POSITIVE_INFINITY;
            scrape.histogram(
                    "adit_journal_fsync_seconds",
                    "Time to force a batch of records to the disk.",
                    seconds,
                    times.counts(),
                    times.sumNanos() / NANOS,
                    "journal",
                    journal);
        });
    }
}
