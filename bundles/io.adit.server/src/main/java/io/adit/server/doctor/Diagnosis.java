package io.adit.server.doctor;

/**
 * One thing that was looked at.
 *
 * @param part what it is, in a few words
 * @param found what is so
 * @param advice what to do; empty where there is nothing to do
 */
public record Diagnosis(String part, State state, String found, String advice) {
    /** How bad it is. */
    public enum State {
        /** As it should be. */
        OK,
        /** Works, but somebody should know it. */
        NOTE,
        /** Does not work, or will not for long. */
        WRONG
    }

    /** As it should be. */
    public static Diagnosis ok(String part, String found) {
        return new Diagnosis(part, State.OK, found, "");
    }

    /** Works, but somebody should know it. */
    public static Diagnosis note(String part, String found, String advice) {
        return new Diagnosis(part, State.NOTE, found, advice);
    }

    /** Does not work, or will not for long. */
    public static Diagnosis wrong(String part, String found, String advice) {
        return new Diagnosis(part, State.WRONG, found, advice);
    }
}
