package io.adit.engine.internal.derive;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.GapFilling;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Passes usable samples on and fills gaps between them, all UNCERTAIN FILLED. A gap is filled when its end has come, never ahead of it: no made-up value
 * is ever the newest, so no rule acts on one alone.
 *
 * <p>A gap is more than one and a half steps between two samples. It gets a sample at each whole step after its beginning that is at least half a
 * step before its end.
 */
public final class GapFill implements Derivation {
    private final ChannelId input;
    private final UnitConversion conversion;
    private final GapFilling filling;
    private final long stepMicros;
    private final long maxGapMicros;
    private @Nullable Sample last;

    /**
     * A gap filling that has seen nothing.
     *
     * @param input whose samples
     * @param conversion from its unit to that of the derived channel
     * @param maxGapMicros longest gap that is filled
     */
    public GapFill(ChannelId input, UnitConversion conversion, GapFilling filling, long stepMicros, long maxGapMicros) {
        this.input = input;
        this.conversion = conversion;
        this.filling = filling;
        this.stepMicros = stepMicros;
        this.maxGapMicros = maxGapMicros;
    }

    @Override
    public void accept(int index, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        Sample before = last;
        if (before != null && sample.timeMicros() - before.timeMicros() <= maxGapMicros) {
            fill(before, sample, out);
        }
        out.put(
                sample.timeMicros(),
                conversion.apply(sample.value()),
                sample.quality(),
                sample.reason(),
                sample.sequence());
        last = sample;
    }

    private void fill(Sample before, Sample after, DerivedOutput out) {
        long gap = after.timeMicros() - before.timeMicros();
        for (long at = stepMicros; 2 * (gap - at) >= stepMicros && 2 * gap > 3 * stepMicros; at += stepMicros) {
            double value = switch (filling) {
                case HOLD -> before.value();
                case LINEAR -> before.value() + (after.value() - before.value()) * ((double) at / gap);
            };
            out.put(
                    before.timeMicros() + at,
                    conversion.apply(value),
                    Quality.UNCERTAIN,
                    Reason.FILLED,
                    after.sequence());
        }
    }

    @Override
    public long memoryMicros() {
        return maxGapMicros;
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
