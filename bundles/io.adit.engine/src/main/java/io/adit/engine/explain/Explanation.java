package io.adit.engine.explain;

import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one clean sample came to be.
 *
 * @param raw the reading that it came from; null for one without, such as a gap
 * @param clean the sample as the engine gives it
 * @param steps what the engine did, in order
 * @param reported true where it went into the twin at once
 * @param alarms what it changed at once in alarms
 */
public record Explanation(
        @Nullable Sample raw, Sample clean, List<Step> steps, boolean reported, List<AlarmChanged> alarms) {
    public Explanation {
        steps = List.copyOf(steps);
        alarms = List.copyOf(alarms);
    }
}
