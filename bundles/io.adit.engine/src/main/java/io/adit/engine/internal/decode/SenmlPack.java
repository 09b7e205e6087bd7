package io.adit.engine.internal.decode;

/**
 * Base values of a pack, and with them the resolved form of each of its records in turn (RFC 8428, 4.6): names put together, base values and
 * times added, times up to 2^28 s taken as relative to now.
 */
final class SenmlPack {
    private static final int HIGHEST_VERSION = 10;
    /** Below it a time is relative to now (RFC 8428, 4.5.3). */
    private static final double RELATIVE = 1L << 28;
    /** 9999-12-31T23:59:59Z. */
    private static final double LATEST = 253_402_300_799.0;

    private final long arrival;
    private String baseName = "";
    private String baseUnit = "";
    private double baseTime;
    private double baseValue;
    private double baseSum;
    private double version = Double.NaN;

    /** @param arrival now, microseconds since the epoch */
    SenmlPack(long arrival) {
        this.arrival = arrival;
    }

    static MalformedPayload malformed(String what) {
        return new MalformedPayload("The payload is not SenML: " + what + ".");
    }

    /** Takes over the base values of a record, which hold from it on. */
    void take(SenmlRecord entry) throws MalformedPayload {
        baseName = entry.text(SenmlRecord.BN, baseName);
        baseUnit = entry.text(SenmlRecord.BU, baseUnit);
        baseTime = entry.has(SenmlRecord.BT) ? entry.number(SenmlRecord.BT) : baseTime;
        baseValue = entry.has(SenmlRecord.BV) ? entry.number(SenmlRecord.BV) : baseValue;
        baseSum = entry.has(SenmlRecord.BS) ? entry.number(SenmlRecord.BS) : baseSum;
        if (entry.has(SenmlRecord.BVER)) {
            checkVersion(entry.number(SenmlRecord.BVER));
        }
        if (name(entry).isEmpty() && (entry.hasValue() || entry.has(SenmlRecord.S))) {
            throw malformed("a record has no name");
        }
    }

    private void checkVersion(double next) throws MalformedPayload {
        if (next < 1 || next > HIGHEST_VERSION || next != Math.rint(next)) {
            throw malformed("its version is " + next + ", known are 1 to " + HIGHEST_VERSION);
        }
        if (next != version && !Double.isNaN(version)) {
            throw malformed("it has records of two versions");
        }
        version = next;
    }

    String name(SenmlRecord entry) {
        return baseName.concat(entry.text(SenmlRecord.N, ""));
    }

    /** The unit; empty where none is given. */
    String unit(SenmlRecord entry) {
        return entry.text(SenmlRecord.U, baseUnit);
    }

    /** The value with its base; NaN where it is no number. */
    double value(SenmlRecord entry) {
        return entry.has(SenmlRecord.V) ? finite(entry.number(SenmlRecord.V) + baseValue) : Double.NaN;
    }

    double sum(SenmlRecord entry) {
        return finite(entry.number(SenmlRecord.S) + baseSum);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** Microseconds since the epoch; {@link Long#MIN_VALUE} for a time that can't be: before 1970 or after 9999. */
    long time(SenmlRecord entry) {
        double seconds = entry.number(SenmlRecord.T) + baseTime;
        if (seconds < RELATIVE) {
            double micros = seconds * 1e6;
            boolean inRange = micros > -arrival;
            return inRange ? arrival + Math.round(micros) : Long.MIN_VALUE;
        }
        return seconds <= LATEST ? Math.round(seconds * 1e6) : Long.MIN_VALUE;
    }
}
