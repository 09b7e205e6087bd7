package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.Resampling;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Brings samples onto a grid of whole steps since the epoch. A step ends with its grid time, which belongs to it and is the time of its sample: so no
 * sample stands for a time before what it is made of. It comes with the first usable sample after the step; a step without any has none.
 */
public final class Resample implements Derivation {
    private final UnitConversion conversion;
    private final Resampling method;
    private final long stepMicros;
    private boolean started;
    private long end;
    private int count;
    private double figure;
    private Reason doubt = Reason.NONE;
    private long sequence;

    /**
     * A resampling that has seen nothing.
     *
     * @param conversion from the unit of the input to that of the derived channel
     * @param method any but INTERPOLATED
     */
    public Resample(UnitConversion conversion, Resampling method, long stepMicros) {
        this.conversion = conversion;
        this.method = method;
        this.stepMicros = stepMicros;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        long endOfThis = Math.multiplyExact(Math.ceilDiv(sample.timeMicros(), stepMicros), stepMicros);
        if (started && endOfThis > end) {
            double value = method == Resampling.MEAN ? figure / count : figure;
            Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
            out.put(end, conversion.apply(value), quality, doubt, sequence);
            count = 0;
        }
        if (count == 0) {
            doubt = Reason.NONE;
        }
        end = endOfThis;
        started = true;
        add(sample);
    }

    private void add(Sample sample) {
        double value = sample.value();
        figure = count == 0
                ? value
                : switch (method) {
                    case MEAN -> figure + value;
                    case MIN -> Math.min(figure, value);
                    case MAX -> Math.max(figure, value);
                    case LAST, INTERPOLATED -> value;
                };
        count++;
        doubt = doubt == Reason.NONE ? sample.reason() : doubt;
        sequence = sample.sequence();
    }

    @Override
    public long memoryMicros() {
        return 2 * stepMicros;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(started);
        out.writeLong(end);
        out.writeInt(count);
        out.writeDouble(figure);
        out.writeByte(doubt.ordinal());
        out.writeLong(sequence);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        started = in.readBoolean();
        end = in.readLong();
        count = in.readInt();
        figure = in.readDouble();
        doubt = Reason.values()[in.readByte()];
        sequence = in.readLong();
    }
}
