package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DriftSettings;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import java.util.HashMap;
import java.util.Map;

/**
 * Which samples a run reads and which it replaces. It begins {@value #WARM_UP} samples of each channel before the range, and before that as long as what is
 * computed looks back: the stuck check (at most {@value #LONGEST_STUCK_DAYS} days), the drift check, windows of derivations. Where derived channels are
 * computed it also ends that much after the range, as some of their samples come from later ones.
 *
 * @param fromMicros first time of measurement that is replaced
 * @param toMicros first that is not any more
 * @param memoryMicros how long what is computed looks back
 * @param derives whether derived channels are computed
 * @param ends where less of a channel is replaced, as the live engine has not yet made all of it
 */
record RunSpan(long fromMicros, long toMicros, long memoryMicros, boolean derives, Map<ChannelId, Long> ends) {
    static final int WARM_UP = 250;
    static final long LONGEST_STUCK_DAYS = 30;
    private static final long DAY_MICROS = 86_400_000_000L;
    private static final long LONGEST_WAY = 30 * DAY_MICROS;

    /** @param through sequence of the last message that is taken into account */
    static RunSpan of(RecomputeRequest request, ChannelGroup group, HistoryReader history, long through) {
        Engine engine = Engine.start(group.programme());
        Map<ChannelId, Long> memories = new HashMap<>();
        Map<ChannelId, Long> ends = new HashMap<>();
        long longest = 0;
        for (ChannelSettings channel : group.computed()) {
            long before = channel.sources().stream()
                    .mapToLong(source -> memories.getOrDefault(source, 0L))
                    .max()
                    .orElse(0);
            long memory = before + engine.memoryMicros(channel.id()) + ofChecks(channel.cleaning());
            memories.put(channel.id(), memory);
            longest = Math.max(longest, memory);
            if (channel.derivation() != null) {
                ends.put(channel.id(), made(request, channel.id(), history, through));
            }
        }
        return new RunSpan(request.fromMicros(), request.toMicros(), longest, !ends.isEmpty(), ends);
    }

    private static long ofChecks(CleaningSettings cleaning) {
        double stuck = cleaning.stuckSeconds() == null ? 0 : cleaning.stuckSeconds();
        DriftSettings drift = cleaning.drift();
        double seconds = Math.max(Math.min(stuck, LONGEST_STUCK_DAYS * 86_400.0), drift == null ? 0 : drift.seconds());
        return (long) (seconds * 1e6);
    }

    /*
     * A sample of a derived channel may come long after the message that it bears the number of, for example the middle of five. What the live engine makes
     * of these messages later must not be hidden by the new version, and its times rise: so that version ends with the newest sample there is.
     */
    private static long made(RecomputeRequest request, ChannelId channel, HistoryReader history, long through) {
        long to = request.toMicros();
        if (!history.query(Series.CLEAN, channel, to, Long.MAX_VALUE, 1).isEmpty()) {
            return to;
        }
        ArrivalOrder order = new ArrivalOrder(history, Series.CLEAN, channel, through);
        long newest = order.before(to, 1, request.fromMicros());
        return newest == request.fromMicros() ? to : newest + 1;
    }

    long endOf(ChannelId channel) {
        return ends.getOrDefault(channel, toMicros);
    }

    /** The samples of a channel that the run needs, in the order in which they came. @param piece how many are read at once */
    ArrivalOrder.Reading read(ArrivalOrder order, int piece) {
        long first = fromMicros - memoryMicros;
        long last = toMicros + memoryMicros;
        long end = derives ? order.after(last, WARM_UP, last + LONGEST_WAY) : toMicros;
        return order.read(order.before(first, WARM_UP, first - LONGEST_WAY), end, piece);
    }
}
