package io.adit.connectivity.sparkplug;

import org.jspecify.annotations.Nullable;

/**
 * One metric of a payload.
 *
 * @param name null where only the alias names it
 * @param alias null where it has none
 * @param timestamp milliseconds since the epoch; null where it has none
 * @param datatype Sparkplug's number of the type; 0 where the payload does not say
 * @param known false where the value is null or its quality is not good
 * @param value null where there is none, or of a type that is no number
 */
record Metric(
        @Nullable String name,
        @Nullable Long alias,
        @Nullable Long timestamp,
        int datatype,
        boolean known,
        @Nullable MetricValue value) {

    private static final int INT8 = 1;
    private static final int INT16 = 2;
    private static final int INT32 = 3;
    private static final int UINT64 = 8;
    private static final int DATE_TIME = 13;
    private static final String QUALITY = "Quality";
    private static final long GOOD = 192;

    /** A value as the wire has it. */
    sealed interface MetricValue {
        /** An integer, whose sign the type decides. */
        record Whole(long bits, boolean isLong) implements MetricValue {}

        /** A floating point number. */
        record Real(double value) implements MetricValue {}

        /** A truth. */
        record Truth(boolean value) implements MetricValue {}

        /** A text, bytes, a table or anything else that is no number. */
        record Other() implements MetricValue {}
    }

    static Metric read(ProtoReader in) throws MalformedSparkplugException {
        String name = null;
        Long alias = null;
        Long timestamp = null;
        int datatype = 0;
        boolean known = true;
        MetricValue value = null;
        while (in.next()) {
            if (in.is(1, ProtoReader.BYTES)) {
                name = in.text();
            } else if (in.is(2, ProtoReader.VARINT)) {
                alias = in.varint();
            } else if (in.is(3, ProtoReader.VARINT)) {
                timestamp = in.varint();
            } else if (in.is(4, ProtoReader.VARINT)) {
                datatype = (int) in.varint();
            } else if (in.is(7, ProtoReader.VARINT)) {
                known &= in.varint() == 0;
            } else if (in.is(9, ProtoReader.BYTES)) {
                known &= isGood(in.message());
            } else if (in.field() >= 10 && in.field() <= 19) {
                value = value(in);
            } else {
                in.skip();
            }
        }
        return new Metric(name, alias, timestamp, datatype, known, value);
    }

    private static MetricValue value(ProtoReader in) throws MalformedSparkplugException {
        if (in.is(10, ProtoReader.VARINT)) {
            return new MetricValue.Whole(in.varint(), false);
        }
        if (in.is(11, ProtoReader.VARINT)) {
            return new MetricValue.Whole(in.varint(), true);
        }
        if (in.is(12, ProtoReader.FIXED32)) {
            return new MetricValue.Real(Float.intBitsToFloat((int) in.fixed(4)));
        }
        if (in.is(13, ProtoReader.FIXED64)) {
            return new MetricValue.Real(Double.longBitsToDouble(in.fixed(8)));
        }
        if (in.is(14, ProtoReader.VARINT)) {
            return new MetricValue.Truth(in.varint() != 0);
        }
        in.skip();
        return new MetricValue.Other();
    }

    /** False where a property set has a Quality other than good (Sparkplug 3.0, 6.4.9: 192). */
    private static boolean isGood(ProtoReader in) throws MalformedSparkplugException {
        int key = 0;
        int at = -1;
        int value = 0;
        boolean good = true;
        while (in.next()) {
            if (in.is(1, ProtoReader.BYTES)) {
                at = QUALITY.equals(in.text()) ? key : at;
                key++;
            } else if (in.is(2, ProtoReader.BYTES)) {
                boolean goodValue = isGoodValue(in.message());
                good &= value != at || goodValue;
                value++;
            } else {
                in.skip();
            }
        }
        return good;
    }

    private static boolean isGoodValue(ProtoReader in) throws MalformedSparkplugException {
        boolean good = true;
        while (in.next()) {
            if (in.is(3, ProtoReader.VARINT) || in.is(4, ProtoReader.VARINT)) {
                good = in.varint() == GOOD;
            } else {
                in.skip();
            }
        }
        return good;
    }

    /** The number of an integer as its type reads it: 32-bit values come as unsigned, so negative ones have to be found by type. */
    static double number(MetricValue.Whole whole, int datatype) {
        return switch (datatype) {
            case INT8 -> (byte) whole.bits;
            case INT16 -> (short) whole.bits;
            case INT32 -> (int) whole.bits;
            case UINT64, DATE_TIME -> whole.bits >= 0 ? whole.bits : ((whole.bits >>> 1) | (whole.bits & 1)) * 2.0;
            default -> whole.isLong ? whole.bits : whole.bits & 0xffff_ffffL;
        };
    }
}
