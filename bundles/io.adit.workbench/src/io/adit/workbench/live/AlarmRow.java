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
 * @param handling what people have made of it
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
        List<String> actions,
        Handling handling) {

    /** Where an alarm is in its life, in the words of ISA-18.2. */
    public enum State {
        /** Active, nobody has acknowledged it. */
        UNACKNOWLEDGED(Messages.active),
        /** Active and acknowledged. */
        ACKNOWLEDGED(Messages.activeAcknowledged),
        /** Over, but nobody has acknowledged it. */
        RETURNED(Messages.overNotAcknowledged),
        /** Over or milder, but held until someone resets it. */
        LATCHED(Messages.latchedToBeReset),
        /** Acknowledged, and somebody has to confirm that it was dealt with. */
        UNCONFIRMED(Messages.acknowledgedToBeConfirmed),
        /** Somebody keeps it from being announced for a time. */
        SHELVED(Messages.shelved),
        /** Active, and by design not announced. */
        SUPPRESSED(Messages.suppressed),
        /** Somebody took it out of service. */
        OUT_OF_SERVICE(Messages.outOfService),
        /** Nothing to do. */
        NORMAL(Messages.normal);

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        static State of(Handling now, boolean active) {
            return switch (now.silent()) {
                case SHELVED -> SHELVED;
                case OUT_OF_SERVICE -> OUT_OF_SERVICE;
                case SUPPRESSED -> active ? SUPPRESSED : NORMAL;
                case NONE -> announced(now, active);
            };
        }

        private static State announced(Handling now, boolean active) {
            if (now.latched()) {
                return LATCHED;
            }
            if (now.raised() && now.acknowledged() && !now.confirmed()) {
                return UNCONFIRMED;
            }
            if (active) {
                return now.acknowledged() ? ACKNOWLEDGED : UNACKNOWLEDGED;
            }
            return now.raised() && !now.acknowledged() ? RETURNED : NORMAL;
        }
    }

    /** True where nobody is told of it. */
    public boolean isSilent() {
        return state == State.SHELVED || state == State.SUPPRESSED || state == State.OUT_OF_SERVICE;
    }

    /** True while someone should look at it, or should know that it is not announced. */
    public boolean isOpen() {
        return state != State.NORMAL;
    }
}
