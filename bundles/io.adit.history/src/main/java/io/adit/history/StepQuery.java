package io.adit.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * Where all steps begin at full hours, say, the rollups by the hour give all but the two ends of the range, and so on at these ends with minutes and
 * at last samples. Where steps begin anywhere but are long, the same is done inside of each, unless samples are so few that it's not worth it.
 *
 * A range of time shows the newest version that covers it, so the range is cut where versions begin and end. Rollups of a version hold what is to be
 * seen with it; where samples are needed, all versions give theirs, as far as no later one hides them.
 */
/** Sums a channel up in steps, from rollups as far as they serve. Used by one thread, once. */
final class StepQuery {
    /** Steps from this length on are each made of the longest rollups that fit. */
    private static final long LONG_STEP_MICROS = 3 * Resolution.HOUR.micros;

    private final ChannelView view;
    private final Steps steps;
    private final StepReader found;

    StepQuery(ChannelView view, Steps steps) {
        this.view = view;
        this.steps = steps;
        this.found = new StepReader(steps);
    }

    List<Bucket> run(long from, long to) {
        for (Layer layer : view.layers()) {
            for (Piece piece : layer.inMemory()) {
                found.read(piece, from, to);
            }
        }
        long inner = Math.min(to, Math.max(from, Resolution.clamp(from)));
        long innerEnd = Math.max(inner, Math.min(to, Resolution.clamp(to)));
        samples(from, inner);
        for (long at = inner; at < innerEnd; ) {
            long end = Math.min(innerEnd, change(at));
            read(top(at), at, end);
            at = end;
        }
        samples(innerEnd, to);
        return found.buckets();
    }

    /** The version that a time shows first; null where there is none. */
    private @Nullable Layer top(long time) {
        Layer top = null;
        for (Layer layer : view.layers()) {
            top = layer.covers(time) ? layer : top;
        }
        return top;
    }

    /** The next time at which a version begins or ends. */
    private long change(long time) {
        long next = Long.MAX_VALUE;
        for (Layer layer : view.layers()) {
            RevisionPlan plan = layer.plan();
            if (plan != null) {
                next = plan.fromMicros() > time ? Math.min(next, plan.fromMicros()) : next;
                next = plan.toMicros() > time ? Math.min(next, plan.toMicros()) : next;
            }
        }
        return next;
    }

    private void read(@Nullable Layer top, long from, long to) {
        Resolution fitting = null;
        for (Resolution resolution : Resolution.values()) {
            if (top != null && top.keeps(resolution) && steps.areMultiplesOf(resolution.micros, from, to)) {
                fitting = resolution;
            }
        }
        if (top == null) {
            samples(from, to);
        } else if (fitting != null && fitting != Resolution.MINUTE) {
            inside(top, fitting.ordinal(), from, to);
        } else if (length(from) >= LONG_STEP_MICROS && top.keeps(Resolution.MINUTE)) {
            for (long at = from; at < to; ) {
                long end = Math.min(to, steps.endOf(steps.startOf(at)));
                inside(top, Resolution.DAY.ordinal(), at, end);
                at = end;
            }
        } else {
            inside(top, fitting == null ? -1 : fitting.ordinal(), from, to);
        }
    }

    private long length(long time) {
        long start = steps.startOf(time);
        return steps.endOf(start) - start;
    }

    /** Reads a range in which no step begins but at multiples of a resolution, which is -1 for single samples. */
    private void inside(Layer top, int ordinal, long from, long to) {
        if (from >= to || ordinal < 0) {
            samples(from, to);
            return;
        }
        Resolution resolution = Resolution.values()[ordinal];
        long first = resolution.ceiling(from);
        long end = resolution.floor(to);
        if (first >= end || !top.keeps(resolution)) {
            inside(top, ordinal - 1, from, to);
            return;
        }
        inside(top, ordinal - 1, from, first);
        view.rollups(top, resolution, first, end, found);
        inside(top, ordinal - 1, end, to);
    }

    private void samples(long from, long to) {
        if (from < to) {
            found.read(view.storedPieces(from, to), from, to);
        }
    }
}
