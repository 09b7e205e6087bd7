package io.adit.engine.internal.decode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.adit.engine.programme.TimeFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the decoder found at one pointer in the present payload: a number, or a time in one format. Reused from message to message. */
public final class Slot {
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
    public boolean present() {
        return present;
    }

    /** The number; NaN where there is none, or none that is finite. */
    public double number() {
        return number;
    }

    /** The time in microseconds since the epoch; {@link Long#MIN_VALUE} where there is none that can be read. */
    public long micros() {
        return micros;
    }

    void take(JsonParser parser, JsonToken token) throws IOException {
        clear(); // of a repeated key the last one counts
        present = true;
        if (format == TimeFormat.ISO8601) {
            if (token == JsonToken.VALUE_STRING) {
                micros = IsoTime.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            }
            return;
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return;
        }
        double value = parser.getDoubleValue();
        if (Double.isFinite(value)) {
            number = value;
            if (format != null) {
                takeEpoch(value, format == TimeFormat.EPOCH_SECONDS ? 1e6 : 1e3);
            }
        }
    }

    private void takeEpoch(double value, double microsPerUnit) {
        double time = value * microsPerUnit;
        if (time > 0 && time <= MAX_MICROS) {
            micros = Math.round(time); // below 2^53 for any time before the year 2255: exact to a microsecond
        }
    }
}
