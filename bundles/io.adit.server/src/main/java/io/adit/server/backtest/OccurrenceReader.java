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
    private final Consumer<Occurrence> found;
    private final Map<String, Open> open = new HashMap<>();

    private record Open(ChannelId channel, long start, double value, List<Phase> phases) {}

    /** @param found is told each one when it ends, and at the end those that have not */
    OccurrenceReader(Stretch stretch, Consumer<Occurrence> found) {
        this.stretch = stretch;
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
        if (!status.active()) {
            if (begun != null) {
                end(change.ruleId(), begun, time);
                open.remove(change.ruleId());
            }
            return;
        }
        if (begun == null) {
            begun = new Open(change.channel(), time, status.value(), new ArrayList<>());
            open.put(change.ruleId(), begun);
        }
        List<Phase> phases = begun.phases;
        if (phases.isEmpty() || !phases.get(phases.size() - 1).level().equals(status.level())) {
            phases.add(new Phase(status.level(), status.severity(), time));
        }
    }

    /** Tells those that have not ended. */
    void finish() {
        open.forEach((rule, begun) -> end(rule, begun, Occurrence.OPEN));
        open.clear();
    }

    private void end(String rule, Open begun, long end) {
        if (end > stretch.fromMicros()) {
            found.accept(new Occurrence(rule, begun.channel, begun.start, end, begun.phases, begun.value));
        }
    }
}
