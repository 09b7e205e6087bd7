package io.adit.engine.internal.derive;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the value at whole steps since the epoch, on the straight line between the usable samples on both sides, unless those are too far apart. It is as
 * good as the worse of the two.
 */
public final class Interpolate implements Derivation {
    private final ChannelId input;
    private final UnitConversion conversion;
    private final long stepMicros;
    private final long maxGapMicros;
    private @Nullable Sample last;

    /**
     * An interpolation that has seen nothing.
     *
     * @param input whose samples
     * @param conversion from its unit to that of the derived channel
     * @param maxGapMicros most time between the samples on both sides
     */
    public Interpolate(ChannelId input, UnitConversion conversion, long stepMicros, long maxGapMicros) {
        this.input = input;
        this.conversion = conversion;
        this.stepMicros = stepMicros;
        this.maxGapMicros = maxGapMicros;
    }

    @Override
    public void accept(int index, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        Sample before = last;
        long time = sample.timeMicros();
        if (before != null && time - before.timeMicros() <= maxGapMicros) {
            long first = (Math.floorDiv(before.timeMicros(), stepMicros) + 1) * stepMicros;
            for (long at = first; at < time; at += stepMicros) {
                put(at, between(before, sample, at), before.reason() == Reason.NONE ? sample : before, sample, out);
            }
        }
        if (Math.floorMod(time, stepMicros) == 0) {
            put(time, sample.value(), sample, sample, out);
        }
        last = sample;
    }

    private static double between(Sample before, Sample after, long at) {
        double share = (double) (at - before.timeMicros()) / (after.timeMicros() - before.timeMicros());
        return before.value() + (after.value() - before.value()) * share;
    }

    private void put(long time, double value, Sample worse, Sample newest, DerivedOutput out) {
        out.put(time, conversion.apply(value), worse.quality(), worse.reason(), newest.sequence());
    }

    @Override
    public long memoryMicros() {
        return maxGapMicros + stepMicros;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        SampleState.write(last, out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        last = SampleState.read(input, in);
    }
}
