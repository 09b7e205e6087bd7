package io.adit.engine.internal.derive;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sample in a saved state, without its channel; null can be saved too. */
public final class SampleState {
    private SampleState() {}

    /** Writes it. */
    public static void write(@Nullable Sample sample, DataOutput out) throws IOException {
        out.writeBoolean(sample != null);
        if (sample != null) {
            out.writeLong(sample.timeMicros());
            out.writeDouble(sample.value());
            out.writeByte(sample.quality().ordinal());
            out.writeByte(sample.reason().ordinal());
            out.writeLong(sample.sequence());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static @Nullable Sample read(ChannelId channel, DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return new Sample(
                channel,
                in.readLong(),
                in.readDouble(),
                Quality.values()[in.readByte()],
                Reason.values()[in.readByte()],
                in.readLong());
    }
}
