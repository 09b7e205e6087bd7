package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Series;
import io.adit.server.ingest.Arrivals;
import io.adit.server.recompute.ArrivalOrder;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The kept samples of several channels in the order in which they arrived, which is that of the messages' sequence; within a message channels
 * that correct others come first. A gap among clean samples comes when it was noticed. Used by one thread.
 */
final class Readings {
    /** Samples that are in memory at once, about, over all channels. */
    private static final int IN_MEMORY = 2_000_000;

    private static final int LARGEST_PIECE = 20_000;
    private static final int SMALLEST_PIECE = 500;

    private final Arrivals arrivals;
    private final PriorityQueue<Source> sources = new PriorityQueue<>();
    private @Nullable Source current;
    private long unknownArrivals;

    /** @param through sequence of the last message that is taken into account */
    Readings(BacktestData data, Map<ChannelId, Series> feeds, long through, long fromMicros, long toMicros) {
        arrivals = data.arrivals();
        int piece = Math.clamp(IN_MEMORY / Math.max(1, feeds.size()), SMALLEST_PIECE, LARGEST_PIECE);
        int rank = 0;
        for (Map.Entry<ChannelId, Series> feed : feeds.entrySet()) {
            ArrivalOrder order = new ArrivalOrder(data.history(), feed.getValue(), feed.getKey(), through);
            ArrivalOrder.Reading cursor = order.read(fromMicros, toMicros, piece);
            Sample first = cursor.next();
            if (first != null) {
                sources.add(new Source(feed.getValue(), rank++, cursor, first));
            }
        }
    }

    /** Goes to the next sample. @return false after the last one */
    boolean next() {
        Source last = current;
        if (last != null && last.advance()) {
            Source other = sources.peek();
            if (other == null || last.compareTo(other) < 0) {
                return true;
            }
            sources.add(last);
        }
        current = sources.poll();
        return current != null;
    }

    /** The sample; after {@link #next} was true. */
    Sample sample() {
        return source().sample;
    }

    /** The series that it is from. */
    Series series() {
        return source().series;
    }

    /** When it arrived; where that is not known any more, its time of measurement. */
    long arrivalMicros() {
        return source().arrival();
    }

    /** How many raw samples had no known time of arrival. */
    long unknownArrivals() {
        return unknownArrivals;
    }

    private Source source() {
        if (current == null) {
            throw new IllegalStateException("there is no sample");
        }
        return current;
    }

    /** The samples of one channel; stands at one of them. */
    private final class Source implements Comparable<Source> {
        private static final long NOT_ASKED = Long.MIN_VALUE;

        private final Series series;
        private final int rank;
        private final ArrivalOrder.Reading cursor;
        private Sample sample;
        private long arrival = NOT_ASKED;

        Source(Series series, int rank, ArrivalOrder.Reading cursor, Sample first) {
            this.series = series;
            this.rank = rank;
            this.cursor = cursor;
            sample = first;
        }

        boolean advance() {
            Sample next = cursor.next();
            if (next == null) {
                return false;
            }
            sample = next;
            arrival = NOT_ASKED;
            return true;
        }

        private boolean isGap() {
            return series == Series.CLEAN && sample.reason() == Reason.MISSING;
        }

        /** Asked only when it is needed: quick where the message is near the one asked before. */
        long arrival() {
            if (arrival == NOT_ASKED) {
                OptionalLong known = isGap() ? OptionalLong.empty() : arrivals.at(sample.sequence());
                if (known.isEmpty() && series == Series.RAW) {
                    unknownArrivals++;
                }
                arrival = known.orElse(sample.timeMicros());
            }
            return arrival;
        }

        @Override
        public int compareTo(Source other) {
            int order = isGap() || other.isGap() ? Long.compare(arrival(), other.arrival()) : 0;
            if (order == 0) {
                order = Long.compare(sample.sequence(), other.sample.sequence());
            }
            if (order == 0) {
                order = Long.compare(sample.timeMicros(), other.sample.timeMicros());
            }
            return order != 0 ? order : Integer.compare(rank, other.rank);
        }
    }
}
