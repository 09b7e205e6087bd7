package io.adit.ifc.ids;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as IDS compares them. */
final class Numbers {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");
    private static final Pattern REAL = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");

    private Numbers() {}

    static boolean isReal(String text) {
        return REAL.matcher(text).matches();
    }

    /* In decimals as they are written, since the edge of the tolerance still counts. */
    static boolean equal(String wanted, double number, boolean integer) {
        if (!(integer ? INTEGER : REAL).matcher(wanted).matches()) {
            return false;
        }
        double asked = Double.parseDouble(wanted);
        if (!Double.isFinite(asked) || !Double.isFinite(number)) {
            return false;
        }
        BigDecimal value = BigDecimal.valueOf(asked);
        BigDecimal tolerance = value.abs().multiply(TOLERANCE).add(TOLERANCE);
        return BigDecimal.valueOf(number).subtract(value).abs().compareTo(tolerance) <= 0;
    }

    /** A bound is meant as it stands, without a tolerance. */
    static boolean within(Constraint.Bound bound, double number) {
        double distance = bound.above() ? number - bound.bound() : bound.bound() - number;
        return bound.inclusive() ? distance >= 0 : distance > 0;
    }
}
