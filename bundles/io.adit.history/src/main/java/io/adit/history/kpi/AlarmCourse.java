package io.adit.history.kpi;

import io.adit.history.kpi.AlarmKpis.Chattering;
import io.adit.history.kpi.AlarmKpis.Stale;
import io.adit.history.kpi.AlarmKpis.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one alarm did in a stretch of time. */
final class AlarmCourse {
    private final AlarmId alarm;
    private final Stretch stretch;
    private final List<AlarmMove> moves;
    private final long[] announced;
    private final List<Long> acknowledgedAfter = new ArrayList<>();
    private boolean pending;

    /** @param moves at least one, in their order */
    AlarmCourse(List<AlarmMove> moves, Stretch stretch) {
        this.alarm = moves.getLast().alarm();
        this.stretch = stretch;
        this.moves = moves;
        announced = moves.stream()
                .filter(move -> move.announcesIn(stretch))
                .mapToLong(AlarmMove::timeMicros)
                .sorted()
                .toArray();
        await();
    }

    AlarmId alarm() {
        return alarm;
    }

    /** Number of its announcements. */
    int count() {
        return announced.length;
    }

    /** How long its announcements waited for an acknowledgement, in microseconds. */
    List<Long> acknowledgedAfter() {
        return acknowledgedAfter;
    }

    /** True where it still waits for one at the end. */
    boolean isPending() {
        return pending;
    }

    private void await() {
        long asks = 0;
        for (AlarmMove move : moves) {
            if (move.timeMicros() >= stretch.toMicros()) {
                continue;
            }
            if (move.announcesIn(stretch) && !pending) {
                pending = true;
                asks = move.timeMicros();
            } else if (pending && move.acknowledged()) {
                pending = false;
                acknowledgedAfter.add(Math.max(0, move.timeMicros() - asks));
            } else if (pending && move.silenced()) {
                pending = false;
            }
        }
    }

    /** Its activations of more than a day that were active in the stretch. */
    List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (Activation each : activations()) {
            boolean overlaps = each.since < stretch.toMicros() && each.end > stretch.fromMicros();
            long length = Math.min(each.end, stretch.toMicros()) - each.since;
            if (overlaps && length > AlarmKpis.DAY_MICROS) {
                standing.add(new Standing(alarm, each.since, length, each.end >= stretch.toMicros()));
            }
        }
        return standing;
    }

    private record Activation(long since, long end) {}

    /** One that is not over by the last move has no end. Of one that ended before the first move nothing is known. */
    private List<Activation> activations() {
        List<Activation> activations = new ArrayList<>();
        long open = Long.MIN_VALUE;
        for (AlarmMove move : moves) {
            if (move.active()) {
                open = move.sinceMicros();
            } else if (move.ends() && move.sinceMicros() != 0) {
                activations.add(new Activation(move.sinceMicros(), move.timeMicros()));
                open = Long.MIN_VALUE;
            }
        }
        if (open != Long.MIN_VALUE) {
            activations.add(new Activation(open, Long.MAX_VALUE));
        }
        return activations;
    }

    /** Null where somebody looks after it, or it is not active at the end. */
    @Nullable
    Stale stale() {
        long end = stretch.toMicros();
        Activation standing = null;
        for (Activation each : activations()) {
            standing = each.since < end && each.end >= end ? each : standing;
        }
        if (standing == null || end - standing.since <= AlarmKpis.DAY_MICROS) {
            return null;
        }
        Long last = null;
        for (AlarmMove move : moves) {
            last = move.timeMicros() < end && (last == null || move.timeMicros() > last)
                    ? Long.valueOf(move.timeMicros())
                    : last;
        }
        return last != null && end - last <= AlarmKpis.DAY_MICROS ? null : new Stale(alarm, standing.since, last);
    }

    /** Null where it does not chatter. */
    @Nullable
    Chattering chattering() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < announced.length; last++) {
            while (announced[last] - announced[first] >= AlarmKpis.MINUTE_MICROS) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most < AlarmKpis.CHATTER ? null : new Chattering(alarm, most, announced.length);
    }
}
