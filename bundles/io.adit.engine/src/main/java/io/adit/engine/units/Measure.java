package io.adit.engine.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import javax.measure.Dimension;
import javax.measure.Unit;

/**
 * What a number is measured in, as far as arithmetic is concerned: a dimension, the size of the unit in coherent SI units and its zero point.
 * Immutable. Angles are plain numbers, as in the SI.
 */
public final class Measure {
    /** Of plain numbers. */
    public static final Measure ONE = new Measure("1", new int[7], BigDecimal.ONE, BigDecimal.ZERO);

    private static final String BASE = "[L] [M] [T] [I] [Θ] [N] [J]";
    private static final String[] NAMES = BASE.split(" ");
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int LARGEST_EXPONENT = 99;

    private final String text;
    private final int[] exponents;
    private final BigDecimal factor;
    private final BigDecimal offset;

    private Measure(String text, int[] exponents, BigDecimal factor, BigDecimal offset) {
        this.text = text;
        this.exponents = exponents;
        this.factor = factor;
        this.offset = offset;
    }

    /**
     * The measure of a unit.
     *
     * @param code UCUM code; empty stands for {@code 1}
     * @throws UnitException when it is unknown or logarithmic
     */
    public static Measure of(String code) {
        Unit<?> unit = Ucum.parse(code);
        BigDecimal[] line = Ucum.toSystem(unit, code);
        return new Measure(code.isEmpty() ? "1" : code, exponents(unit.getDimension()), line[0], line[1]);
    }

    private static int[] exponents(Dimension dimension) {
        int[] result = new int[NAMES.length];
        Map<? extends Dimension, Integer> base = dimension.getBaseDimensions();
        (base == null ? Map.of(dimension, 1) : base).forEach((each, power) -> {
            int index = Arrays.asList(NAMES).indexOf(each.toString());
            if (index < 0) {
                throw new IllegalStateException("Dimension " + each + " is no base dimension of the SI.");
            }
            result[index] += power;
        });
        return result;
    }

    /** True where the zero of the unit is not that of the quantity, as with Cel: only differences of such values can be scaled. */
    public boolean hasOwnZero() {
        return offset.signum() != 0;
    }

    /** True for plain numbers, whatever their scale: 1, %, deg, um/m. */
    public boolean isNumber() {
        return Arrays.stream(exponents).allMatch(each -> each == 0);
    }

    /** True where values of both measure the same kind of quantity and so can be converted. */
    public boolean isLike(Measure other) {
        return Arrays.equals(exponents, other.exponents);
    }

    /** True where not even a conversion is needed. */
    public boolean isSame(Measure other) {
        return isLike(other) && factor.compareTo(other.factor) == 0 && offset.compareTo(other.offset) == 0;
    }

    /** That of differences between values: K for Cel. */
    public Measure ofDifferences() {
        return hasOwnZero()
                ? new Measure("Cel".equals(text) ? "K" : "difference of " + text, exponents, factor, BigDecimal.ZERO)
                : this;
    }

    /** That of the product of two values. */
    public Measure times(Measure other) {
        String product = isOne() ? other.text : other.isOne() ? text : text + "." + bracketed(other.text);
        return combine(other, 1, product, factor.multiply(other.factor, PRECISION));
    }

    /** That of the quotient of two values. */
    public Measure per(Measure other) {
        String quotient = other.isOne() ? text : (isOne() ? "1" : text) + "/" + bracketed(other.text);
        return combine(other, -1, quotient, factor.divide(other.factor, PRECISION));
    }

    private boolean isOne() {
        return isNumber() && factor.compareTo(BigDecimal.ONE) == 0;
    }

    private static String bracketed(String text) {
        return text.contains("/") || text.contains(".") ? "(" + text + ")" : text;
    }

    private Measure combine(Measure other, int sign, String name, BigDecimal size) {
        int[] sum = new int[exponents.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = exponents[i] + sign * other.exponents[i];
        }
        return new Measure(name, sum, size, BigDecimal.ZERO);
    }

    /**
     * That of a power.
     *
     * @throws UnitException where a fraction of a dimension would come out or the power is beyond 99
     */
    public Measure power(double power) {
        int[] result = new int[exponents.length];
        for (int i = 0; i < result.length; i++) {
            double exact = exponents[i] * power;
            if (exact != Math.rint(exact) || Math.abs(exact) > LARGEST_EXPONENT) {
                throw new UnitException(
                        "unit.power",
                        "The power " + power + " of '" + text + "' is no unit: it has a fraction of a dimension.");
            }
            result[i] = (int) exact;
        }
        boolean whole = power == Math.rint(power) && Math.abs(power) <= LARGEST_EXPONENT;
        BigDecimal size = whole
                ? factor.pow((int) power, PRECISION)
                : power == 0.5 ? factor.sqrt(PRECISION) : BigDecimal.valueOf(Math.pow(factor.doubleValue(), power));
        return new Measure("(" + text + ")^" + power, result, size, BigDecimal.ZERO);
    }

    /** From this one to another of the same kind; only where {@link #isLike} holds. */
    public UnitConversion to(Measure other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException(text + " does not convert to " + other.text);
        }
        if (isSame(other)) {
            return UnitConversion.IDENTITY;
        }
        BigDecimal shift = offset.subtract(other.offset).divide(other.factor, PRECISION);
        return Ucum.of(factor.divide(other.factor, PRECISION), shift.doubleValue());
    }

    /** As people read it: a UCUM code where it is one. */
    @Override
    public String toString() {
        return text;
    }
}
