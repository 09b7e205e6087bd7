package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a channel in the order in which the engine had them first, although history gives them in the order of time. Used by one thread.
 *
 * <p>Almost all samples come in the order of time. The others, such as those of a logger that was cut off, are found by going through the
 * range backwards: a sample is out of order where one with a later time has a lower sequence. These are kept in memory and merged by their
 * sequence into the rest, which is read in pieces.
 */
public final class ArrivalOrder {
    private static final int PIECE = 20_000;
    private static final int WHOLE = 100_000_000;
    static final int MOST_OUT_OF_ORDER = 2_000_000;
    private static final long SHORTEST_MICROS = 1_000_000;
    private static final Comparator<Sample> BY_ARRIVAL = Comparator.comparingLong(Sample::sequence)
            .thenComparing(sample -> sample.reason() == Reason.MISSING)
            .thenComparingLong(Sample::timeMicros);

    private final HistoryReader history;
    private final Series series;
    private final ChannelId channel;
    private final long through;

    /** @param through sequence of the last message whose samples are taken */
    public ArrivalOrder(HistoryReader history, Series series, ChannelId channel, long through) {
        this.history = history;
        this.series = series;
        this.channel = channel;
        this.through = through;
    }

    /**
     * The samples of a range of time.
     *
     * @param piece how many samples are read at once and kept in memory, at least 2
     * @throws IllegalStateException where too many are out of order
     */
    public Reading read(long fromMicros, long toMicros, int piece) {
        return new Reading(strays(fromMicros, toMicros), new Forward(fromMicros, toMicros, piece));
    }

    /** Gives samples one after the other. */
    public final class Reading {
        private final List<Sample> strays;
        private final List<Sample> byTime;
        private final Forward forward;
        private int nextStray;
        private int latest;
        private @Nullable Sample ahead;

        private Reading(List<Sample> found, Forward forward) {
            byTime = new ArrayList<>(found); // as found: the latest first
            latest = byTime.size() - 1;
            strays = found;
            strays.sort(BY_ARRIVAL);
            this.forward = forward;
            ahead = inOrder();
        }

        private @Nullable Sample inOrder() {
            Sample sample = forward.next();
            while (sample != null && latest >= 0 && byTime.get(latest).equals(sample)) {
                latest--;
                sample = forward.next();
            }
            return sample;
        }

        /** The next sample; null after the last. */
        public @Nullable Sample next() {
            Sample next = ahead;
            if (nextStray < strays.size() && (next == null || BY_ARRIVAL.compare(strays.get(nextStray), next) < 0)) {
                return strays.get(nextStray++);
            }
            if (next != null) {
                ahead = inOrder();
            }
            return next;
        }
    }

    /** The samples in the order of time, read in pieces. */
    private final class Forward {
        private final long to;
        private final int most;
        private long from;
        private List<Sample> piece = List.of();
        private int at;

        Forward(long fromMicros, long toMicros, int most) {
            this.most = most;
            from = fromMicros;
            to = toMicros;
        }

        @Nullable
        Sample next() {
            while (at < piece.size() || from < to) {
                if (at == piece.size()) {
                    load();
                    continue;
                }
                Sample sample = piece.get(at++);
                if (sample.timeMicros() < from && sample.sequence() <= through) {
                    return sample;
                }
            }
            return null;
        }

        private void load() {
            piece = history.query(series, channel, from, to, most);
            at = 0;
            boolean whole = piece.size() < most;
            // samples of the last instant may go on in the next piece, so that instant is read again there
            long end = whole ? to : piece.get(piece.size() - 1).timeMicros();
            if (!whole && end == from) {
                piece = history.query(series, channel, from, from + 1, WHOLE);
                end = from + 1;
            }
            from = end;
        }
    }

    private List<Sample> strays(long fromMicros, long toMicros) {
        List<Sample> strays = new ArrayList<>();
        Sample lowest = null;
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
            lowest = collect(piece, lowest, strays);
            span = piece.size() < PIECE / 4 ? Math.min(2 * span, Long.MAX_VALUE / 4) : span;
            to = from;
        }
        return strays;
    }

    private @Nullable Sample collect(List<Sample> piece, @Nullable Sample lowestBefore, List<Sample> strays) {
        Sample lowest = lowestBefore;
        for (int i = piece.size() - 1; i >= 0; i--) {
            Sample sample = piece.get(i);
            if (sample.sequence() > through) {
                continue;
            }
            if (lowest == null || BY_ARRIVAL.compare(sample, lowest) < 0) {
                lowest = sample;
            } else if (strays.size() == MOST_OUT_OF_ORDER) {
                throw new IllegalStateException("More than " + MOST_OUT_OF_ORDER
                        + " samples of the range arrived out of order; choose a shorter range.");
            } else {
                strays.add(sample);
            }
        }
        return lowest;
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

    /** A time up to which so many samples lie after another time, but no later than a limit. */
    long after(long micros, int samples, long limit) {
        List<Sample> following = history.query(series, channel, micros, limit, samples);
        return following.size() < samples ? limit : following.get(samples - 1).timeMicros() + 1;
    }
}
