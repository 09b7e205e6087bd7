package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.History;
import io.adit.history.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The samples of a channel in the order in which the engine had them first, although history gives them in the order of time. Used by one thread.
 *
 * <p>Almost all samples come in the order of time. The others, such as those of a logger that was cut off, are found by going through the
 * range backwards: a sample is out of order where one with a later time has a lower sequence. These are kept in memory and merged by their
 * sequence into the rest, which is read in pieces.
 */
final class ArrivalOrder {
    private static final int PIECE = 20_000;
    private static final int WHOLE = 100_000_000;
    static final int MOST_OUT_OF_ORDER = 2_000_000;
    private static final long SHORTEST_MICROS = 1_000_000;
    private static final Comparator<Sample> BY_ARRIVAL = Comparator.comparingLong(Sample::sequence)
            .thenComparing(sample -> sample.reason() == Reason.MISSING)
            .thenComparingLong(Sample::timeMicros);

    private final History history;
    private final Series series;
    private final ChannelId channel;
    private final long through;

    /** @param through sequence of the last message whose samples are taken */
    ArrivalOrder(History history, Series series, ChannelId channel, long through) {
        this.history = history;
        this.series = series;
        this.channel = channel;
        this.through = through;
    }

    /** Takes the next sample. */
    interface Visitor {
        /** @return false to stop */
        boolean visit(Sample sample);
    }

    /**
     * Gives the samples of a range of time to a visitor.
     *
     * @throws IllegalStateException where too many are out of order
     */
    void read(long fromMicros, long toMicros, Visitor visitor) {
        List<Sample> strays = strays(fromMicros, toMicros);
        List<Sample> byTime = new ArrayList<>(strays); // as found: the latest first
        strays.sort(BY_ARRIVAL);
        int[] next = {0, byTime.size() - 1};
        Visitor merge = sample -> {
            if (next[1] >= 0 && byTime.get(next[1]).equals(sample)) {
                next[1]--;
                return true;
            }
            while (next[0] < strays.size() && BY_ARRIVAL.compare(strays.get(next[0]), sample) < 0) {
                if (!visitor.visit(strays.get(next[0]++))) {
                    return false;
                }
            }
            return visitor.visit(sample);
        };
        if (forward(fromMicros, toMicros, merge)) {
            while (next[0] < strays.size() && visitor.visit(strays.get(next[0]))) {
                next[0]++;
            }
        }
    }

    private boolean forward(long fromMicros, long toMicros, Visitor visitor) {
        long from = fromMicros;
        while (from < toMicros) {
            List<Sample> piece = history.query(series, channel, from, toMicros, PIECE);
            boolean whole = piece.size() < PIECE;
            // samples of the last instant may go on in the next piece, so that instant is read again there
            long end = whole ? toMicros : piece.get(piece.size() - 1).timeMicros();
            if (!whole && end == from) {
                piece = history.query(series, channel, from, from + 1, WHOLE);
                end = from + 1;
            }
            for (Sample sample : piece) {
                if (sample.timeMicros() < end && sample.sequence() <= through && !visitor.visit(sample)) {
                    return false;
                }
            }
            from = end;
        }
        return true;
    }

    private List<Sample> strays(long fromMicros, long toMicros) {
        List<Sample> strays = new ArrayList<>();
        Sample[] lowest = {null};
        backward(fromMicros, toMicros, sample -> {
            if (lowest[0] == null || BY_ARRIVAL.compare(sample, lowest[0]) < 0) {
                lowest[0] = sample;
            } else if (strays.size() == MOST_OUT_OF_ORDER) {
                throw new IllegalStateException("More than " + MOST_OUT_OF_ORDER
                        + " samples of the range arrived out of order; choose a shorter range.");
            } else {
                strays.add(sample);
            }
            return true;
        });
        return strays;
    }

    private void backward(long fromMicros, long toMicros, Visitor visitor) {
        long span = 3_600_000_000L;
        long to = toMicros;
        while (to > fromMicros) {
            long from = Math.max(fromMicros, to - span);
            List<Sample> piece = history.query(series, channel, from, to, PIECE);
            if (piece.size() == PIECE && span > SHORTEST_MICROS) {
                span /= 2;
                continue;
            }
            if (piece.size() == PIECE) {
                piece = history.query(series, channel, from, to, WHOLE);
            }
            for (int i = piece.size() - 1; i >= 0; i--) {
                if (piece.get(i).sequence() <= through) {
                    visitor.visit(piece.get(i));
                }
            }
            span = piece.size() < PIECE / 4 ? Math.min(2 * span, Long.MAX_VALUE / 4) : span;
            to = from;
        }
    }

    /** A time from which on so many samples lie before another time, but no earlier than a limit. */
    long before(long micros, int samples, long limit) {
        int left = samples;
        long span = SHORTEST_MICROS;
        long to = micros;
        while (to > limit) {
            long from = Math.max(limit, to - span);
            List<Sample> piece = history.query(series, channel, from, to, WHOLE);
            if (piece.size() >= left) {
                return piece.get(piece.size() - left).timeMicros();
            }
            left -= piece.size();
            to = from;
            span *= 2;
        }
        return limit;
    }
}
