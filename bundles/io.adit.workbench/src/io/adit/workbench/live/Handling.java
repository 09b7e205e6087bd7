package io.adit.workbench.live;

/**
 * What people and guards have made of an alarm. Immutable.
 *
 * @param rule id of its rule
 * @param raised true where it was ever raised
 * @param acknowledged somebody has seen it
 * @param confirmed somebody has dealt with it, or nobody has to
 * @param latched only its latch holds it
 * @param silent why it is not announced
 * @param silence the same for people, with who and until when; empty where it is announced
 * @param mostShelveMinutes longest shelving; 0: it can't be shelved
 */
public record Handling(
        String rule,
        boolean raised,
        boolean acknowledged,
        boolean confirmed,
        boolean latched,
        Silence silent,
        String silence,
        int mostShelveMinutes) {

    /** Why an alarm is not announced. */
    public enum Silence {
        /** It is announced. */
        NONE,
        /** Somebody shelved it for a time. */
        SHELVED,
        /** Its rule is out of force by design. */
        SUPPRESSED,
        /** Somebody took it out of service. */
        OUT_OF_SERVICE
    }
}
