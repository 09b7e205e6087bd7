package io.adit.engine.programme;

/** How rare something has to be for a detector to announce it. */
public enum Sensitivity {
    /** Ten times as rare as {@link #MEDIUM}: fewer alarms, and later ones. */
    LOW(1),
    /** Such a value was to be expected a tenth of a time in all the history; in a group, evidence that noise gives once in 30 days. */
    MEDIUM(0),
    /** A third as rare as {@link #MEDIUM}. */
    HIGH(-0.5);

    private final double decades;

    Sensitivity(double decades) {
        this.decades = decades;
    }

    /** Decimal logarithm of how much rarer than for {@link #MEDIUM} something has to be. */
    public double decades() {
        return decades;
    }
}
