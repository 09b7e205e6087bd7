package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Exponentially weighted mean: each sample pulls it by dt / (T + dt) of the difference, with dt the time since the last one and T the time constant
 * (the low pass of first order by backward Euler, so uneven sampling does no harm). It comes with the sample, behind by about T. After a gap that is too
 * long it begins anew.
 */
public final class ExponentialMean implements Derivation {
    /** After so many time constants what came before is less than a double can tell. */
    private static final long FADED = 40;

    private final UnitConversion conversion;
    private final long constantMicros;
    private final long maxGapMicros;
    private boolean started;
    private long time;
    private double mean;

    /**
     * A mean that has seen nothing.
     *
     * @param conversion from the unit of the input to that of the derived channel
     * @param maxGapMicros longest time between two samples
     */
    public ExponentialMean(UnitConversion conversion, long constantMicros, long maxGapMicros) {
        this.conversion = conversion;
        this.constantMicros = constantMicros;
        this.maxGapMicros = maxGapMicros;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        double step = sample.timeMicros() - time;
        mean = started && step <= maxGapMicros
                ? mean + (sample.value() - mean) * (step / (constantMicros + step))
                : sample.value();
        started = true;
        time = sample.timeMicros();
        out.put(time, conversion.apply(mean), sample.quality(), sample.reason(), sample.sequence());
    }

    @Override
    public long memoryMicros() {
        return FADED * constantMicros;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(started);
        out.writeLong(time);
        out.writeDouble(mean);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        started = in.readBoolean();
        time = in.readLong();
        mean = in.readDouble();
    }
}
