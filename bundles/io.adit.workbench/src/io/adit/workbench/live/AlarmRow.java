package io.adit.workbench.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alarm as the twin last said. Immutable.
 *
 * @param id unique: thing id, '#', feature id
 * @param asset name of the asset
 * @param rule name of the rule
 * @param state where in its life it is
 * @param level name of the level that it reached
 * @param severity 1 (least) to 1000 (most)
 * @param since when it became active; null if never
 * @param message what happened, with value and unit
 * @param actions the action plan, one step each
 */
public record AlarmRow(
        String id,
        String asset,
        String rule,
        State state,
        String level,
        int severity,
        @Nullable Instant since,
        String message,
        List<String> actions) {

    /** Where an alarm is in its life, in the words of ISA-18.2. */
    public enum State {
        /** Active, nobody has acknowledged it. */
        UNACKNOWLEDGED("active"),
        /** Active and acknowledged. */
        ACKNOWLEDGED("active, acknowledged"),
        /** Over, but nobody has acknowledged it. */
        RETURNED("over, not acknowledged"),
        /** Over or milder, but held until someone resets it. */
        LATCHED("latched, to be reset"),
        /** Nothing to do. */
        NORMAL("normal");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        static State of(boolean active, boolean acknowledged, boolean latched, boolean everActive) {
            if (latched) {
                return LATCHED;
            }
            if (active) {
                return acknowledged ? ACKNOWLEDGED : UNACKNOWLEDGED;
            }
            return everActive && !acknowledged ? RETURNED : NORMAL;
        }
    }

    /** True while someone should look at it. */
    public boolean isOpen() {
        return state != State.NORMAL;
    }
}
