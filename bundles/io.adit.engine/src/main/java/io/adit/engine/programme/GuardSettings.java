package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a rule is in force. While it is not, its condition counts as gone: nothing is raised, and what is active ends after its delay (or is held by
 * its latch).
 *
 * @param calendar times at which it is in force; null: always
 * @param when condition over the inputs under which it is, for example {@code mode = 1}; empty: always. One that can't be judged, also as an
 *     input is not in the programme, counts as holding: doubt is no reason to keep silent
 * @param inputs of that condition
 * @param inhibitors alarms that keep it out of force while they are active; one of a rule that does not run, or of a level that it does not
 *     have, keeps nothing
 */
public record GuardSettings(
        @Nullable CalendarSettings calendar,
        String when,
        List<DerivationInput> inputs,
        List<InhibitorSettings> inhibitors) {
    public GuardSettings {
        inputs = List.copyOf(inputs);
        inhibitors = List.copyOf(inhibitors);
    }
}
