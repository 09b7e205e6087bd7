package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import java.util.Comparator;
import java.util.List;

/**
 * One time that an alarm was active.
 *
 * @param ruleId whose alarm
 * @param channel over which the rule runs
 * @param startMicros when it became active, microseconds since the epoch
 * @param endMicros when it was active no longer; {@link #OPEN} where it still was at the end of the stretch
 * @param phases its levels, one after the other; at least one
 * @param value of what the rule watches when it became active
 */
public record Occurrence(
        String ruleId, ChannelId channel, long startMicros, long endMicros, List<Phase> phases, double value) {
    /** Stands for no end. */
    public static final long OPEN = Long.MAX_VALUE;

    /**
     * A level that it was at.
     *
     * @param severity of the level, 1 to 1000
     * @param fromMicros since when
     */
    public record Phase(String level, int severity, long fromMicros) {}

    public Occurrence {
        phases = List.copyOf(phases);
    }

    /** Name of the most severe level that it was at. */
    public String highest() {
        return phases.stream()
                .max(Comparator.comparingInt(Phase::severity))
                .map(Phase::level)
                .orElseThrow();
    }

    /** How long it was active in a stretch, in microseconds. */
    public long microsIn(Stretch stretch) {
        return Math.max(0, Math.min(endMicros, stretch.toMicros()) - Math.max(startMicros, stretch.fromMicros()));
    }

    /** Whether it was active at the same time as another one. */
    boolean meets(Occurrence other) {
        return startMicros <= other.endMicros && other.startMicros <= endMicros;
    }

    /** Whether it is the same alarm with the same levels at the same times. */
    boolean isLike(Occurrence other) {
        return startMicros == other.startMicros && endMicros == other.endMicros && phases.equals(other.phases);
    }
}
