package io.adit.engine.explain;

/**
 * One thing that the engine did with a sample.
 *
 * @param name which step: {@code binding}, {@code reading}, {@code derivation}, {@code calibration}, {@code conversion}, a check such as {@code spike}, or {@code
 *     report}
 * @param verdict what it means for the quality
 * @param text what was compared with what, with the numbers; a sentence for people
 */
public record Step(String name, Verdict verdict, String text) {
    /** What a step says of a sample. */
    public enum Verdict {
        /** It judges nothing. */
        INFO,
        /** No objection. */
        PASSED,
        /** To be used with care. */
        UNCERTAIN,
        /** Not to be used; ends the checks. */
        BAD
    }
}
