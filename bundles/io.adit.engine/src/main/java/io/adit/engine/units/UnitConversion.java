package io.adit.engine.units;

/**
 * From one unit to another: {@code y = factor * x / divisor + offset}. Error of {@link #apply}: at most 3 ulp of the larger term.
 *
 * @param factor never 0
 * @param divisor 1 or more; kept apart so that 26 mA become 0.026 A and not 0.026000000000000002 A
 * @param offset not 0 only between temperatures with different zero points
 */
public record UnitConversion(double factor, double divisor, double offset) {
    /** Changes nothing. */
    public static final UnitConversion IDENTITY = new UnitConversion(1, 1, 0);

    /** The value in the target unit. */
    public double apply(double value) {
        return factor * value / divisor + offset;
    }
}
