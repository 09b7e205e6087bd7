package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The newest GOOD value of a channel, for those that ask for it. */
final class NewestGood {
    private long time;
    private double value = Double.NaN;

    /** Takes the newest sample. */
    void see(Sample sample) {
        if (sample.quality() == Quality.GOOD) {
            time = sample.timeMicros();
            value = sample.value();
        }
    }

    /** In the unit of the channel; NaN before the first. */
    double value() {
        return value;
    }

    /** When it was measured. */
    long time() {
        return time;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(time);
        out.writeDouble(value);
    }

    void read(DataInput in) throws IOException {
        time = in.readLong();
        value = in.readDouble();
    }
}
