package io.adit.engine.units;

import io.adit.engine.internal.Numbers;

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

    /** The formula with its numbers, for people. */
    public String formula(double value) {
        return formula(Numbers.exact(value));
    }

    /** The formula for a value that is itself a formula in brackets. */
    public String formula(String value) {
        String text = factor == 1 ? value : Numbers.exact(factor) + " * " + value;
        text = divisor == 1 ? text : text + " / " + Numbers.exact(divisor);
        return offset == 0 ? text : text + " + " + Numbers.exact(offset);
    }
}
