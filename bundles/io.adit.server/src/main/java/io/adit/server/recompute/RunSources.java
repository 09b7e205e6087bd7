package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import io.adit.server.ingest.ArrivalTimes;
import io.adit.server.ingest.ComputedResults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a run finds what its engine is given.
 *
 * @param results of Python steps; null where none are kept
 * @param through sequence of the last message or record that is taken into account
 */
record RunSources(
        HistoryReader history,
        ArrivalTimes arrivals,
        @Nullable ComputedResults results,
        long through) {
    private static final int RESULTS_AT_ONCE = 64;
    private static final long ANY_TIME = 1L << 60;

    /**
     * What the channels of a group are computed from.
     *
     * @param keptResults whether steps take the results that they had; else there are none
     * @throws IllegalStateException where such results are not there any more
     */
    InputMerge toCompute(ChannelGroup group, RunSpan span, boolean keptResults) {
        List<InputMerge.Source> sources = new ArrayList<>();
        int piece = InputMerge.piece(group.given().size() + group.computed().size());
        group.given().forEach(channel -> sources.add(kept(Series.CLEAN, channel.id(), span, piece)));
        for (ChannelSettings channel : group.computed()) {
            if (channel.derivation() == null) {
                sources.add(
                        channel.cleaning().clock().policy() == ClockPolicy.DEVICE
                                ? kept(Series.RAW, channel.id(), span, piece)
                                : whole(channel.id(), piece));
            } else if (keptResults && channel.derivation() instanceof PythonStepSettings) {
                sources.add(results(channel.id(), span, piece));
            }
        }
        return new InputMerge(sources);
    }

    /** The clean samples of channels as they are kept. */
    InputMerge clean(List<ChannelSettings> channels, RunSpan span) {
        int piece = InputMerge.piece(channels.size());
        return new InputMerge(channels.stream()
                .map(channel -> kept(Series.CLEAN, channel.id(), span, piece))
                .toList());
    }

    /** All raw samples of channels, the first to the last. */
    InputMerge raw(Collection<ChannelId> channels) {
        int piece = InputMerge.piece(channels.size());
        return new InputMerge(
                channels.stream().map(channel -> whole(channel, piece)).toList());
    }

    /** Where samples have other times than their raw ones, these don't say which are needed. */
    private InputMerge.Source whole(ChannelId channel, int piece) {
        ArrivalOrder order = new ArrivalOrder(history, Series.RAW, channel, through);
        return InputMerge.kept(order.read(-ANY_TIME, ANY_TIME, piece), arrivals);
    }

    private InputMerge.Source kept(Series series, ChannelId channel, RunSpan span, int piece) {
        return InputMerge.kept(span.read(new ArrivalOrder(history, series, channel, through), piece), arrivals);
    }

    private InputMerge.Source results(ChannelId channel, RunSpan span, int piece) {
        Sample first = span.read(new ArrivalOrder(history, Series.CLEAN, channel, through), piece)
                .next();
        List<Sample> inside = history.query(Series.CLEAN, channel, span.fromMicros(), span.toMicros(), 1);
        if (first == null) {
            return () -> null;
        }
        ComputedResults made = Objects.requireNonNull(results);
        if (!inside.isEmpty() && inside.get(0).sequence() < made.firstSequence()) {
            throw new IllegalStateException(
                    "What the step of " + channel
                            + " made at the beginning of the range is not kept any more; choose a later range, or let it run again.");
        }
        return new Results(made, channel, first.sequence());
    }

    /** The results of a step, read some at a time. */
    private final class Results implements InputMerge.Source {
        private final ComputedResults made;
        private final ChannelId channel;
        private long next;
        private Iterator<ComputedResults.Kept> some =
                List.<ComputedResults.Kept>of().iterator();

        Results(ComputedResults made, ChannelId channel, long first) {
            this.made = made;
            this.channel = channel;
            next = first;
        }

        @Override
        public @Nullable RunInput next() {
            if (!some.hasNext() && next <= through) {
                List<ComputedResults.Kept> read = made.read(channel, next, through, RESULTS_AT_ONCE);
                next = read.size() < RESULTS_AT_ONCE
                        ? Long.MAX_VALUE
                        : read.get(read.size() - 1).sequence() + 1;
                some = read.iterator();
            }
            return some.hasNext() ? new RunInput.Computed(some.next()) : null;
        }
    }
}
