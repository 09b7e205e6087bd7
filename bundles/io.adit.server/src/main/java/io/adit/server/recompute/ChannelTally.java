package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.history.HistoryReader;
import java.util.ArrayList;
import java.util.List;

/** What a run finds out about one of its channels. Used by one thread. */
final class ChannelTally {
    private static final int BATCH = 4096;

    final ChannelSettings settings;
    private final long fromMicros;
    private final long toMicros;
    private final Comparison comparison;
    private final List<Sample> batch = new ArrayList<>(BATCH);
    private long raw;
    private long before;
    private long unknownArrivals;
    private long unbound;

    ChannelTally(HistoryReader history, ChannelSettings settings, long fromMicros, long toMicros) {
        this.settings = settings;
        this.fromMicros = fromMicros;
        this.toMicros = toMicros;
        comparison = new Comparison(history, settings.id(), settings.derivation() != null);
    }

    ChannelId channel() {
        return settings.id();
    }

    private boolean isInside(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }

    private boolean isInside(Sample sample) {
        return isInside(sample.timeMicros());
    }

    /** A reading of its own. @param taken whether a binding took it */
    void read(RunInput.Kept reading, boolean taken) {
        boolean byDevice = settings.cleaning().clock().policy() == ClockPolicy.DEVICE;
        boolean inside = isInside(byDevice ? reading.timeMicros() : reading.arrivalMicros());
        raw += inside ? 1 : 0;
        unknownArrivals += reading.arrivalKnown() || !inside ? 0 : 1;
        unbound += taken || !inside ? 0 : 1;
    }

    /** A sample that it is made from. */
    void feed(Sample sample) {
        raw += isInside(sample) ? 1 : 0;
    }

    /** Something that its samples depend on came. */
    void arrived(RunInput.Kept input) {
        unknownArrivals += input.arrivalKnown() || !isInside(input.sample()) ? 0 : 1;
    }

    /** A sample that there was. */
    void was(Sample sample) {
        before += isInside(sample) ? 1 : 0;
    }

    /** A sample that is computed. */
    void is(Sample sample, GroupRun.NewSamples samples) {
        if (isInside(sample)) {
            comparison.accept(sample);
            batch.add(sample);
            if (batch.size() == BATCH) {
                hand(samples);
            }
        }
    }

    /** Hands on the last samples. */
    void hand(GroupRun.NewSamples samples) {
        samples.take(settings.id(), batch);
        batch.clear();
    }

    ChannelDifference difference(
            List<ChannelDifference.AlarmEvent> alarmsBefore,
            List<ChannelDifference.AlarmEvent> alarmsAfter,
            List<String> rulesNotCompared) {
        return new ChannelDifference(
                settings.id(),
                raw,
                before,
                comparison.after,
                comparison.changedValues,
                comparison.qualities(),
                comparison.after - comparison.matched,
                before - comparison.matched,
                comparison.largest(),
                alarmsBefore,
                alarmsAfter,
                rulesNotCompared,
                unknownArrivals,
                unbound);
    }
}
