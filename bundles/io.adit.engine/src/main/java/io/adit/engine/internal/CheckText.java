package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.internal.check.DriftCheck;
import io.adit.engine.internal.check.RateCheck;
import io.adit.engine.internal.check.SpikeCheck;
import io.adit.engine.internal.check.StuckCheck;
import org.jspecify.annotations.Nullable;

/**
 * The cleaner's steps in words. Each method is given a check's verdict and passes it on as it is, so that nothing is judged here;
 * a sentence is made only while somebody listens.
 */
final class CheckText {
    private final Trace trace;
    private final String unit;

    CheckText(Trace trace, String unit) {
        this.trace = trace;
        this.unit = unit;
    }

    /** How the reading became a value; call only while {@link Trace#on}. */
    void value(Sample raw, @Nullable Calibration calibration, boolean calibrated, Intake intake, double value) {
        String result = " = " + Numbers.exact(value) + " " + unit;
        if (calibration != null) {
            String valid = calibration.fromMicros() == Long.MIN_VALUE && calibration.toMicros() == Long.MAX_VALUE
                    ? "at all times"
                    : BindingText.dates(
                            calibration.fromMicros() == Long.MIN_VALUE ? null : calibration.fromMicros(),
                            calibration.toMicros() == Long.MAX_VALUE ? null : calibration.toMicros());
            String formula = calibration.formula(raw.value(), intake.sensor());
            trace.check("calibration", !Double.isNaN(value), formula + result + ", valid " + valid + ".");
        } else if (calibrated) {
            trace.bad("calibration", "No calibration is valid at " + Numbers.time(raw.timeMicros()) + ".");
        } else {
            trace.info("conversion", intake.conversion().formula(raw.value()) + result + ".");
        }
    }

    boolean duplicate(boolean found, boolean newest) {
        if (trace.on()) {
            String text = newest ? "Later than all before it." : "Not later than all before it.";
            trace.check("duplicate", !found, found ? "A sample of this very time came before it." : text);
        }
        return found;
    }

    boolean future(boolean found, long ahead, long limit) {
        if (trace.on()) {
            String text = ahead > 0
                    ? Numbers.seconds(ahead) + " after its arrival"
                    : Numbers.seconds(-ahead) + " before its arrival";
            trace.check("future", !found, "Its time is " + text + "; at most " + Numbers.seconds(limit) + " after.");
        }
        return found;
    }

    boolean range(boolean found, double value, double min, double max) {
        if (trace.on()) {
            trace.check(
                    "range",
                    !found,
                    Numbers.exact(value) + " " + unit + "; possible from " + Numbers.exact(min) + " to "
                            + Numbers.exact(max) + ".");
        }
        return found;
    }

    boolean late(boolean found, long age, long limit) {
        if (trace.on()) {
            trace.doubt(
                    "late",
                    !found,
                    "Arrived after " + Numbers.seconds(age) + "; limit " + Numbers.seconds(limit) + ".");
        }
        return found;
    }

    boolean rate(boolean found, RateCheck check, long time, double value) {
        if (trace.on()) {
            trace.check("rate", !found, check.describe(time, value));
        }
        return found;
    }

    boolean spike(boolean found, SpikeCheck check, double value) {
        if (trace.on()) {
            trace.check("spike", !found, check.describe(value, !found));
        }
        return found;
    }

    boolean stuck(boolean found, StuckCheck check, long time) {
        if (trace.on()) {
            trace.doubt("stuck", !found, check.describe(time));
        }
        return found;
    }

    boolean expired(boolean found, long end) {
        if (trace.on() && found) {
            trace.doubt(
                    "calibration", false, "The last calibration ended at " + Numbers.time(end) + " and none follows.");
        }
        return found;
    }

    boolean uncorrected(boolean found, Calibration calibration, long time) {
        if (trace.on() && calibration.corrections().length > 0) {
            trace.doubt(
                    "correction",
                    !found,
                    found
                            ? "A channel that corrects it has no GOOD value of about " + Numbers.time(time) + "."
                            : "The channels that correct it have GOOD values of about the same time.");
        }
        return found;
    }

    boolean drift(boolean found, DriftCheck check, ChannelId twin) {
        if (trace.on()) {
            trace.doubt("drift", !found, "Beside " + twin + ": " + check.describe());
        }
        return found;
    }

    void older() {
        if (trace.on()) {
            trace.info("rate", "Rate, spike and stuck are not judged: a sample with a later time came before it.");
        }
    }
}
