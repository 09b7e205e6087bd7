package io.adit.engine.internal.decode;

import io.adit.engine.programme.TimeFormat;
import org.jspecify.annotations.Nullable;

/** What the decoder found at one pointer in the present payload: a number, or a time in one format. Reused from message to message. */
final class Slot {
    /** Largest time that is taken, 9999-12-31T23:59:59Z. */
    private static final double MAX_MICROS = 253_402_300_799e6;

    final @Nullable TimeFormat format;
    private boolean present;
    private double number;
    private long micros;

    Slot(@Nullable TimeFormat format) {
        this.format = format;
    }

    void clear() {
        present = false;
        number = Double.NaN;
        micros = Long.MIN_VALUE;
    }

    /** True where the payload has anything at the pointer. */
    boolean present() {
        return present;
    }

    /** The number; NaN where there is none, or none that is finite. */
    double number() {
        return number;
    }

    /** The time in microseconds since the epoch; {@link Long#MIN_VALUE} where there is none that can be read. */
    long micros() {
        return micros;
    }

    /** The payload has a number here; of a repeated key the last one counts. */
    void takeNumber(double value) {
        clear();
        present = true;
        if (format != TimeFormat.ISO8601 && Double.isFinite(value)) {
            number = value;
            if (format != null) {
                takeEpoch(value, format == TimeFormat.EPOCH_SECONDS ? 1e6 : 1e3);
            }
        }
    }

    /** The payload has a text here. */
    void takeText(char[] text, int offset, int length) {
        clear();
        present = true;
        if (format == TimeFormat.ISO8601) {
            micros = IsoTime.parse(text, offset, length);
        }
    }

    /** The payload has something else here. */
    void takeOther() {
        clear();
        present = true;
    }

    private void takeEpoch(double value, double microsPerUnit) {
        double time = value * microsPerUnit;
        if (time > 0 && time <= MAX_MICROS) {
            micros = Math.round(time); // below 2^53 for any time before the year 2255: exact to a microsecond
        }
    }
}
