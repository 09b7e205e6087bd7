package io.adit.ifc.writeback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the values of a channel were over a time, step by step, as {@code IfcPerformanceHistory} says it. Immutable.
 *
 * @param subject whose
 * @param unit UCUM code of the values; "1" or empty: none
 * @param step length of a step, at least a millisecond
 * @param points in the order of time, each at the begin of a step; steps without values are left out
 */
public record ChannelHistory(Subject subject, String unit, Duration step, List<Point> points) {
    /**
     * Takes the points over.
     *
     * @throws IllegalArgumentException where there are none, or a step is no length of time
     */
    public ChannelHistory {
        points = List.copyOf(points);
        if (points.isEmpty() || step.toMillis() <= 0) {
            throw new IllegalArgumentException(subject.name + " has no values to write, or steps of no length.");
        }
    }

    /**
     * What was measured.
     *
     * @param globalIds of the elements that it can be said of; the first one counts that the file has
     * @param id of the channel
     * @param name of the channel, for people
     */
    public record Subject(List<String> globalIds, String id, String name) {
        /** Takes the ids over. */
        public Subject {
            globalIds = List.copyOf(globalIds);
        }
    }

    /**
     * A step.
     *
     * @param begin when it begins
     * @param value mean of its values; finite
     * @param reliable whether all of its samples can be relied upon
     */
    public record Point(Instant begin, double value, boolean reliable) {
        /** @throws IllegalArgumentException where the value is none */
        public Point {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(value + " is no value.");
            }
        }
    }

    /** True where no step is left out, so that times need not be written. */
    boolean isRegular() {
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i - 1).begin.plus(step).equals(points.get(i).begin)) {
                return false;
            }
        }
        return points.size() > 1;
    }
}
