package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.check.ClockSkew;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Gives the readings of one channel the time that its clock policy says. */
final class SampleTime {
    private static final long DEFAULT_TOLERANCE_MICROS = 10_000_000;

    private final ClockPolicy policy;
    private final long tolerance;
    private long applied;

    SampleTime(ClockSettings settings) {
        policy = settings.policy();
        tolerance = Micros.of(settings.toleranceSeconds(), DEFAULT_TOLERANCE_MICROS);
    }

    /**
     * The reading with its time.
     *
     * @param skew of the device's clock
     * @param arrival of the message, microseconds since the epoch
     */
    Sample of(Sample raw, ClockSkew skew, long arrival) {
        return switch (policy) {
            case DEVICE -> raw;
            case ARRIVAL -> at(arrival, raw, raw.reason() == Reason.CLOCK ? Reason.NONE : raw.reason());
            case CORRECTED -> raw.reason() == Reason.CLOCK ? raw : corrected(raw, skew);
        };
    }

    private Sample corrected(Sample raw, ClockSkew skew) {
        if (skew.isKnown() && Math.abs(skew.micros() - applied) > tolerance) {
            applied = Math.abs(skew.micros()) > tolerance ? skew.micros() : 0;
        }
        if (applied == 0) {
            return raw;
        }
        return at(raw.timeMicros() + applied, raw, raw.reason() == Reason.NONE ? Reason.CLOCK : raw.reason());
    }

    private static Sample at(long time, Sample raw, Reason reason) {
        Quality quality =
                raw.quality() == Quality.BAD ? Quality.BAD : reason == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
        return new Sample(raw.channel(), time, raw.value(), quality, reason, raw.sequence());
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(applied);
    }

    void read(DataInput in) throws IOException {
        applied = in.readLong();
    }
}
