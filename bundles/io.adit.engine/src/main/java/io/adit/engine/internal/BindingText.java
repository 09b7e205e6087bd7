package io.adit.engine.internal;

import io.adit.engine.Reason;
import io.adit.engine.internal.decode.Readings;
import io.adit.engine.programme.BindingSettings;
import org.jspecify.annotations.Nullable;

/** Which binding chose a reading and what it found, in words. */
final class BindingText {
    private BindingText() {}

    static void trace(Binding binding, Trace trace, Readings readings, int reading) {
        if (!trace.on()) {
            return;
        }
        BindingSettings settings = binding.settings();
        trace.info(
                "binding",
                "Field '" + settings.pointer() + "' of device '" + settings.deviceId() + "' of tenant '"
                        + settings.tenant() + "', format " + settings.payload().format() + ", bound "
                        + dates(settings.validFromMicros(), settings.validToMicros()) + ".");
        double value = readings.value(reading);
        Reason reason = readings.reason(reading);
        trace.reading(
                reason,
                !Double.isNaN(value),
                "The field gives " + Numbers.exact(value) + " " + unit(settings.sourceUnit()) + " at "
                        + Numbers.time(readings.time(reading)) + ", " + clock(settings, reason)
                        + (reason == Reason.NONE ? "." : "; " + reason + "."));
    }

    private static String clock(BindingSettings settings, Reason reason) {
        String pointer = settings.timePointer();
        if (pointer == null || pointer.isEmpty()) {
            return "the time of arrival or the payload's own";
        }
        return reason == Reason.CLOCK
                ? "the time of arrival, as '" + pointer + "' has no time"
                : "the time in '" + pointer + "'";
    }

    /** From when to when something is valid. */
    static String dates(@Nullable Long from, @Nullable Long to) {
        if (from == null && to == null) {
            return "at all times";
        }
        String begin = from == null ? "" : "from " + Numbers.time(from);
        String end = to == null ? "" : "until " + Numbers.time(to);
        return (begin + " " + end).strip();
    }

    static String unit(String code) {
        return code.isEmpty() ? "1" : code;
    }
}
