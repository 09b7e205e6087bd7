package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.server.backtest.Occurrence.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Puts the changes of alarms together to occurrences; those that have no part in the stretch are left out. Used by one thread. */
final class OccurrenceReader {
    private final Stretch stretch;
    private final Latches latches;
    private final Consumer<Occurrence> found;
    private final Map<String, Open> open = new HashMap<>();

    private static final class Open {
        final ChannelId channel;
        final long start;
        final double value;
        final List<Phase> phases = new ArrayList<>();
        /** When its latch lets it go, {@link Occurrence#OPEN} while its condition holds. */
        long end = Occurrence.OPEN;

        Open(AlarmChanged change) {
            channel = change.channel();
            start = change.status().timeMicros();
            value = change.status().value();
        }

        void show(AlarmStatus status, boolean held) {
            Phase last = phases.isEmpty() ? null : phases.get(phases.size() - 1);
            boolean other = last == null
                    || (held
                            ? status.severity() > last.severity()
                            : !last.level().equals(status.level()));
            if (other) {
                phases.add(new Phase(status.level(), status.severity(), status.timeMicros()));
            }
        }
    }

    /**
     * @param latches hold alarms beyond the changes that are told
     * @param found is told each one when it ends, and at the end those that have not
     */
    OccurrenceReader(Stretch stretch, Latches latches, Consumer<Occurrence> found) {
        this.stretch = stretch;
        this.latches = latches;
        this.found = found;
    }

    /** Takes the next change; those of one rule come in the order of time. */
    void accept(AlarmChanged change) {
        AlarmStatus status = change.status();
        long time = status.timeMicros();
        if (time >= stretch.toMicros()) {
            return;
        }
        Open begun = open.get(change.ruleId());
        if (begun != null && begun.end <= time) {
            end(change.ruleId(), begun);
            begun = null;
        }
        if (status.active()) {
            begun = begun == null ? new Open(change) : begun;
            begun.end = Occurrence.OPEN;
            begun.show(status, latches.has(change.ruleId()));
            open.put(change.ruleId(), begun);
        } else if (begun != null && begun.end == Occurrence.OPEN) {
            begun.end = time + latches.heldMicros(change.ruleId());
            if (begun.end == time) {
                end(change.ruleId(), begun);
            }
        }
    }

    /** Tells those that have not ended. */
    void finish() {
        Map.copyOf(open).forEach(this::end);
    }

    private void end(String rule, Open begun) {
        open.remove(rule);
        if (begun.end > stretch.fromMicros()) {
            long end = begun.end < stretch.toMicros() ? begun.end : Occurrence.OPEN;
            found.accept(new Occurrence(rule, begun.channel, begun.start, end, begun.phases, begun.value));
        }
    }
}
