package io.adit.engine.programme;

/**
 * What people can do about the alarm of a rule.
 *
 * @param confirm true: an acknowledged alarm has to be confirmed too, once it has been dealt with
 * @param maxShelveMinutes longest shelving, 0 to {@value #MOST_MINUTES}; 0: it can't be shelved
 */
public record HandlingSettings(boolean confirm, int maxShelveMinutes) {
    /** Thirty days. */
    public static final int MOST_MINUTES = 43_200;
    /** One step of acknowledgement, shelving for a shift of eight hours. */
    public static final HandlingSettings DEFAULT = new HandlingSettings(false, 480);
}
