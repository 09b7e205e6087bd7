package io.adit.engine.internal;

import io.adit.engine.Reason;
import io.adit.engine.internal.check.DriftCheck;
import io.adit.engine.internal.check.RateCheck;
import io.adit.engine.internal.check.SpikeCheck;
import io.adit.engine.internal.check.StuckCheck;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DriftSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The checks that compare a sample with those before it and with a twin sensor. */
final class SequenceChecks {
    private final RateCheck rate;
    private final SpikeCheck spike;
    private final StuckCheck stuck;
    private final @Nullable DriftCheck drift;
    private final @Nullable Companion twin;
    private final CheckText text;

    /**
     * @param twin the reference of the drift check, if there is one
     * @param text told of each check
     */
    SequenceChecks(ChannelSettings settings, @Nullable Companion twin, CheckText text) {
        this.text = text;
        CleaningSettings cleaning = settings.cleaning();
        Double fastest = cleaning.maxRatePerSecond();
        rate = new RateCheck(fastest == null ? Double.POSITIVE_INFINITY : fastest);
        Integer window = cleaning.spikeWindow();
        Double threshold = cleaning.spikeThreshold();
        double resolution = Math.pow(10, -settings.decimals());
        spike = window == null || threshold == null
                ? new SpikeCheck(0, 0, resolution)
                : new SpikeCheck(window, threshold, resolution);
        stuck = new StuckCheck(Micros.of(cleaning.stuckSeconds(), Long.MAX_VALUE));
        DriftSettings compared = cleaning.drift();
        drift = compared == null
                ? null
                : new DriftCheck(compared.tolerance(), Math.max(DriftCheck.PARTS, Micros.of(compared.seconds(), 0)));
        this.twin = twin;
    }

    /** RATE or SPIKE where the sample is bad, STUCK or DRIFT where it is uncertain, else NONE; times must rise from call to call. */
    Reason judge(long time, double value) {
        if (text.rate(!rate.passes(time, value), rate, time, value)) {
            return Reason.RATE;
        }
        if (text.spike(!spike.passes(value), spike, value)) {
            return Reason.SPIKE;
        }
        rate.accept(time, value);
        boolean standsStill = text.stuck(stuck.stuck(time, value), stuck, time);
        boolean drifts = drifts(time, value);
        if (standsStill) {
            return Reason.STUCK;
        }
        return drifts ? Reason.DRIFT : Reason.NONE;
    }

    private boolean drifts(long time, double value) {
        if (drift == null || twin == null) {
            return false;
        }
        return text.drift(drift.drifts(time, difference(twin, time, value)), drift, twin.id);
    }

    private static double difference(Companion twin, long time, double value) {
        return twin.isFresh(time) ? value - twin.value() : Double.NaN;
    }

    void write(DataOutput out) throws IOException {
        rate.write(out);
        spike.write(out);
        stuck.write(out);
    }

    void read(DataInput in) throws IOException {
        rate.read(in);
        spike.read(in);
        stuck.read(in);
    }

    /** Writes the state of the drift check, which earlier versions do not know. */
    void writeDrift(DataOutput out) throws IOException {
        out.writeBoolean(drift != null);
        if (drift != null) {
            drift.write(out);
        }
    }

    /** Reads what {@link #writeDrift} wrote. */
    void readDrift(DataInput in) throws IOException {
        if (in.readBoolean()) {
            DriftCheck saved = drift == null ? new DriftCheck(0, DriftCheck.PARTS) : drift;
            saved.read(in);
        }
    }
}
