package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.check.RateCheck;
import io.adit.engine.internal.check.SeenTimes;
import io.adit.engine.internal.check.SpikeCheck;
import io.adit.engine.internal.check.StuckCheck;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.units.UnitConversion;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reading of one channel into its clean sample: calibration, conversion, checks.
 *
 * <p>Order of the checks; the first that says BAD ends them, an UNCERTAIN stays unless a later one says BAD:
 *
 * <ol>
 *   <li>no finite number: BAD NOT_A_NUMBER
 *   <li>a sample of the same time was seen: BAD DUPLICATE
 *   <li>time too far after arrival: BAD FUTURE
 *   <li>no calibration valid: BAD NO_CALIBRATION; outside of its table: BAD OUT_OF_RANGE
 *   <li>time unknown: UNCERTAIN CLOCK; time too long before arrival: UNCERTAIN LATE
 *   <li>outside of the range: BAD OUT_OF_RANGE
 *   <li>too fast: BAD RATE
 *   <li>far from its predecessors: BAD SPIKE
 *   <li>unchanged for too long: UNCERTAIN STUCK
 * </ol>
 *
 * A sample older than one seen before gets all checks but the last three, which compare with predecessors.
 */
final class Cleaner {
    /** How far ahead a clock may be where the settings do not say; see {@link CleaningSettings#futureSeconds}. */
    static final long DEFAULT_FUTURE_MICROS = 86_400_000_000L;

    private final Calibration[] calibrations;
    private final double rangeMin;
    private final double rangeMax;
    private final long futureMicros;
    private final long lateMicros;
    private final SeenTimes seen = new SeenTimes();
    private final RateCheck rate;
    private final SpikeCheck spike;
    private final StuckCheck stuck;
    private final Trace trace;
    private final CheckText text;
    private boolean newest;

    /**
     * @param calibrations the one that began last first
     * @param trace told of each step
     */
    Cleaner(ChannelSettings settings, List<Calibration> calibrations, Trace trace) {
        this.trace = trace;
        this.text = new CheckText(trace, settings.unit());
        this.calibrations = calibrations.toArray(new Calibration[0]);
        rangeMin = orElse(settings.rangeMin(), Double.NEGATIVE_INFINITY);
        rangeMax = orElse(settings.rangeMax(), Double.POSITIVE_INFINITY);
        CleaningSettings cleaning = settings.cleaning();
        futureMicros = Micros.of(cleaning.futureSeconds(), DEFAULT_FUTURE_MICROS);
        lateMicros = Micros.of(cleaning.lateSeconds(), Long.MAX_VALUE);
        rate = new RateCheck(orElse(cleaning.maxRatePerSecond(), Double.POSITIVE_INFINITY));
        Integer window = cleaning.spikeWindow();
        Double threshold = cleaning.spikeThreshold();
        double resolution = Math.pow(10, -settings.decimals());
        spike = window == null || threshold == null
                ? new SpikeCheck(0, 0, resolution)
                : new SpikeCheck(window, threshold, resolution);
        stuck = new StuckCheck(Micros.of(cleaning.stuckSeconds(), Long.MAX_VALUE));
    }

    private static double orElse(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    /**
     * The clean sample.
     *
     * @param raw as the decoder found it; BAD where it is no number, UNCERTAIN where its time is unknown
     * @param direct from the source unit to the channel's, used where the channel has no calibrations
     * @param arrival of the message, microseconds since the epoch
     */
    Sample clean(Sample raw, UnitConversion direct, long arrival) {
        long time = raw.timeMicros();
        newest = seen.isNewest(time);
        if (raw.quality() == Quality.BAD) {
            return raw;
        }
        Calibration calibration = calibrationAt(time);
        double value = calibration != null
                ? calibration.apply(raw.value())
                : calibrations.length > 0 ? Double.NaN : direct.apply(raw.value());
        if (trace.on()) {
            text.value(raw, calibration, calibrations.length > 0, direct, value);
        }
        if (text.duplicate(!newest && seen.contains(time), newest)) {
            return bad(raw, value, Reason.DUPLICATE);
        }
        if (text.future(time - arrival > futureMicros, time - arrival, futureMicros)) {
            return bad(raw, value, Reason.FUTURE);
        }
        seen.add(time);
        if (calibration == null && calibrations.length > 0) {
            return bad(raw, value, Reason.NO_CALIBRATION);
        }
        boolean outside = !(value >= rangeMin && value <= rangeMax) || Double.isInfinite(value);
        if (text.range(outside, value, rangeMin, rangeMax)) {
            return bad(raw, value, Reason.OUT_OF_RANGE);
        }
        return compare(raw, value, arrival);
    }

    private Sample compare(Sample raw, double value, long arrival) {
        long time = raw.timeMicros();
        Reason reason = raw.reason();
        boolean late = text.late(arrival - time > lateMicros, arrival - time, lateMicros);
        if (reason == Reason.NONE && late) {
            reason = Reason.LATE;
        }
        if (newest) {
            if (text.rate(!rate.passes(time, value), rate, time, value)) {
                return bad(raw, value, Reason.RATE);
            }
            if (text.spike(!spike.passes(value), spike, value)) {
                return bad(raw, value, Reason.SPIKE);
            }
            rate.accept(time, value);
            if (text.stuck(stuck.stuck(time, value), stuck, time) && reason == Reason.NONE) {
                reason = Reason.STUCK;
            }
        } else {
            text.older();
        }
        Quality quality = reason == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
        return new Sample(raw.channel(), time, value, quality, reason, raw.sequence());
    }

    /** Remembers a sample that was cleaned before as {@link #clean} did then. @return whether rules and twin saw it */
    boolean replay(Sample clean) {
        boolean later = seen.isNewest(clean.timeMicros());
        return switch (clean.reason()) {
            case MISSING -> true;
            case DUPLICATE -> false;
            case FUTURE, NOT_A_NUMBER, STALE, UNIT -> later;
            default -> {
                seen.add(clean.timeMicros());
                yield later;
            }
        };
    }

    /** True where the last sample is newer than all before it. */
    boolean lastWasNewest() {
        return newest;
    }

    private static Sample bad(Sample raw, double value, Reason reason) {
        double finite = Double.isFinite(value) ? value : Double.NaN;
        return new Sample(raw.channel(), raw.timeMicros(), finite, Quality.BAD, reason, raw.sequence());
    }

    private @Nullable Calibration calibrationAt(long time) {
        for (Calibration calibration : calibrations) {
            if (calibration.validAt(time)) {
                return calibration;
            }
        }
        return null;
    }

    void write(DataOutput out) throws IOException {
        seen.write(out);
        rate.write(out);
        spike.write(out);
        stuck.write(out);
    }

    void read(DataInput in) throws IOException {
        seen.read(in);
        rate.read(in);
        spike.read(in);
        stuck.read(in);
    }
}
