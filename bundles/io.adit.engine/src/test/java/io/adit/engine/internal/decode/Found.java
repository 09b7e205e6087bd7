package io.adit.engine.internal.decode;

import io.adit.engine.Reason;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.util.ArrayList;
import java.util.List;

/** What a decoder found: one reading, as tests compare it. */
record Found(int binding, double value, long time, Reason reason) {
    static final long ARRIVAL = 1_800_000_000_000_000L;

    /** A good reading. */
    static Found of(int binding, double value, double seconds) {
        return new Found(binding, value, Math.round(seconds * 1e6), Reason.NONE);
    }

    /** A good reading of the time of arrival. */
    static Found now(int binding, double value) {
        return new Found(binding, value, ARRIVAL, Reason.NONE);
    }

    static BindingSettings binding(PayloadFormat format, String pointer, String unit) {
        return binding(PayloadSettings.of(format), pointer, null, TimeFormat.EPOCH_SECONDS, unit);
    }

    static BindingSettings binding(
            PayloadSettings payload, String pointer, String timePointer, TimeFormat timeFormat, String unit) {
        return new BindingSettings("t", "d", pointer, timePointer, timeFormat, unit, null, null, payload);
    }

    static List<Found> decode(Decoder decoder, byte[] payload) throws MalformedPayload {
        Readings readings = new Readings();
        decoder.decode(payload, ARRIVAL, readings);
        return all(readings);
    }

    static List<Found> all(Readings readings) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            found.add(new Found(readings.binding(i), readings.value(i), readings.time(i), readings.reason(i)));
        }
        return found;
    }
}
