package io.adit.history;

/**
 * How many samples were removed.
 *
 * @param superseded clean ones that had been replaced by a revision
 */
public record Trimmed(long raw, long clean, long superseded) {
    /** Whether anything was. */
    public boolean isAny() {
        return raw + clean + superseded > 0;
    }
}
