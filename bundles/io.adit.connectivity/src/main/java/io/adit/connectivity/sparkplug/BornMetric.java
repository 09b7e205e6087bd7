package io.adit.connectivity.sparkplug;

import io.adit.connectivity.sparkplug.Metric.MetricValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A metric as a birth named it.
 *
 * @param record its name in SenML
 * @param isLong whether the birth had its value in the field for 64 bits
 */
record BornMetric(String name, String record, @Nullable Long alias, int datatype, boolean isLong) {
    private static final int INT8 = 1;
    private static final int INT16 = 2;
    private static final int INT32 = 3;
    private static final int INT64 = 4;
    private static final int UINT8 = 5;
    private static final int UINT16 = 6;
    private static final int UINT32 = 7;
    private static final int UINT64 = 8;
    private static final int FLOAT = 9;
    private static final int DOUBLE = 10;
    private static final int BOOLEAN = 11;
    private static final int STRING = 12;
    private static final int DATE_TIME = 13;
    private static final int TEXT = 14;
    private static final int UUID = 15;

    static BornMetric of(Metric metric, String name, String record) {
        boolean isLong = metric.value() instanceof MetricValue.Whole whole && whole.isLong();
        return new BornMetric(name, record, metric.alias(), metric.datatype(), isLong);
    }

    /**
     * The metric of a command that sets it.
     *
     * @param value of JSON: a number, a boolean or a text
     * @return null where the metric's type has no such value
     */
    @Nullable
    PayloadWriter setTo(@Nullable Object value, long timestampMillis) {
        PayloadWriter metric = new PayloadWriter();
        if (alias == null) {
            metric.text(1, name);
        } else {
            metric.varint(2, alias);
        }
        metric.varint(3, timestampMillis);
        boolean known = switch (datatype) {
            case FLOAT, DOUBLE -> value instanceof Number number && putReal(metric, number);
            case BOOLEAN -> value instanceof Boolean truth && putTruth(metric, truth);
            case STRING, TEXT, UUID -> value instanceof String text && putText(metric, text);
            default -> value instanceof Number number && putWhole(metric, number);
        };
        return known ? metric : null;
    }

    private boolean putReal(PayloadWriter metric, Number number) {
        double value = number.doubleValue();
        boolean fits = datatype == FLOAT ? Float.isFinite((float) value) : Double.isFinite(value);
        if (fits && datatype == FLOAT) {
            metric.real(12, (float) value);
        } else if (fits) {
            metric.real(13, value);
        }
        return fits;
    }

    private static boolean putTruth(PayloadWriter metric, boolean truth) {
        metric.varint(14, truth ? 1 : 0);
        return true;
    }

    private static boolean putText(PayloadWriter metric, String text) {
        metric.text(15, text);
        return true;
    }

    private boolean putWhole(PayloadWriter metric, Number number) {
        BigDecimal decimal = new BigDecimal(number.toString());
        if (decimal.stripTrailingZeros().scale() > 0 || decimal.precision() - decimal.scale() > 20) {
            return false;
        }
        BigInteger value = decimal.toBigInteger();
        int bits = bits();
        BigInteger least = isSigned() ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger most = BigInteger.ONE.shiftLeft(isSigned() ? bits - 1 : bits);
        if (bits == 0 || value.compareTo(least) < 0 || value.compareTo(most) >= 0) {
            return false;
        }
        if (bits == Long.SIZE || isLong) {
            metric.varint(11, value.longValue());
        } else {
            metric.varint(10, value.longValue() & 0xffff_ffffL);
        }
        return true;
    }

    private boolean isSigned() {
        return datatype >= INT8 && datatype <= INT64;
    }

    /** Size of an integer; 0 where the type is none. */
    private int bits() {
        return switch (datatype) {
            case INT8, UINT8 -> Byte.SIZE;
            case INT16, UINT16 -> Short.SIZE;
            case INT32, UINT32 -> Integer.SIZE;
            case INT64, UINT64, DATE_TIME -> Long.SIZE;
            default -> 0;
        };
    }
}
