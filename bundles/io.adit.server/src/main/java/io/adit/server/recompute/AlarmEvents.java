package io.adit.server.recompute;

import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.server.recompute.ChannelDifference.AlarmEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps what alarms do in a range of time, both ends included, and passes samples on. */
class AlarmEvents extends KeptOutput {
    static final int MOST = 10_000;
    private final long fromMicros;
    private final long toMicros;
    private final Consumer<Sample> samples;
    private final List<AlarmEvent> events = new ArrayList<>();

    AlarmEvents(long fromMicros, long toMicros, Consumer<Sample> samples) {
        this.fromMicros = fromMicros;
        this.toMicros = toMicros;
        this.samples = samples;
    }

    /** Those of the given rules that the other one has not. */
    List<AlarmEvent> without(AlarmEvents other, Set<String> rules) {
        Set<AlarmEvent> known = new HashSet<>(other.events);
        return events.stream()
                .filter(event -> rules.contains(event.ruleId()) && !known.contains(event))
                .toList();
    }

    @Override
    public void alarm(AlarmChanged changed) {
        long time = changed.status().timeMicros();
        if (time >= fromMicros && time <= toMicros && events.size() < MOST) {
            String what = changed.cause() + " " + changed.status().level();
            events.add(new AlarmEvent(changed.ruleId(), what, time));
        }
    }

    @Override
    public void clean(Sample sample) {
        samples.accept(sample);
    }
}
