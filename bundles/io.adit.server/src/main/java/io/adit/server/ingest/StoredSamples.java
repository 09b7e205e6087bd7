package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.history.HistoryReader;
import io.adit.history.Revision;
import io.adit.history.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Single samples in a history. Thread-safe. */
public final class StoredSamples {
    /** How far from the asked time a sample is looked for, in microseconds; the first step that has one counts. */
    private static final long[] REACH = {
        0,
        TimeUnit.MILLISECONDS.toMicros(100),
        TimeUnit.SECONDS.toMicros(5),
        TimeUnit.MINUTES.toMicros(5),
        TimeUnit.HOURS.toMicros(1),
        TimeUnit.DAYS.toMicros(1)
    };

    private static final int MOST_CANDIDATES = 100_000;

    private final HistoryReader history;

    /** @param history is asked anew each time */
    public StoredSamples(HistoryReader history) {
        this.history = history;
    }

    /** The clean sample of a channel whose time is nearest; empty where there is none within a day. */
    public Optional<Sample> nearest(ChannelId channel, long timeMicros) {
        for (long reach : REACH) {
            List<Sample> near =
                    history.query(Series.CLEAN, channel, timeMicros - reach, timeMicros + reach + 1, MOST_CANDIDATES);
            Optional<Sample> nearest =
                    near.stream().min(Comparator.comparingLong(sample -> Math.abs(sample.timeMicros() - timeMicros)));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** The reading that a clean sample was made of; null where it was made of none, or has another time. */
    public @Nullable Sample raw(Sample clean) {
        return history
                .query(Series.RAW, clean.channel(), clean.timeMicros(), clean.timeMicros() + 1, MOST_CANDIDATES)
                .stream()
                .filter(sample -> sample.sequence() == clean.sequence())
                .findFirst()
                .orElse(null);
    }

    /** The newest revision that a clean sample may come from. */
    public Optional<Revision> revision(Sample clean) {
        return history.revisions(clean.channel()).stream()
                .filter(each -> each.plan().fromMicros() <= clean.timeMicros()
                        && clean.timeMicros() < each.plan().toMicros()
                        && clean.sequence() <= each.plan().throughSequence())
                .reduce((earlier, later) -> later);
    }
}
