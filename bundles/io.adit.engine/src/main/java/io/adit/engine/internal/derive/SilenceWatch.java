package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How long the last usable sample of a channel is ago, in seconds of engine time: 0 when one comes, and a microsecond more than each limit when that is
 * passed. BAD samples and gaps don't end a silence. It begins when the rule begins to run: a sensor that never says anything is silent, too.
 */
public final class SilenceWatch implements Derivation {
    private static final double MICROS_PER_SECOND = 1e6;

    private final long[] limits;
    private boolean running;
    private long since;
    private long sequence;
    private int passed;

    /** @param limitsMicros at which it matters, rising */
    public SilenceWatch(long[] limitsMicros) {
        limits = Arrays.stream(limitsMicros).map(each -> each + 1).toArray();
    }

    /** True once a silence is timed. */
    public boolean isRunning() {
        return running;
    }

    /** Begins a silence where none is timed, and says how long it is by the limits of now. */
    public void begin(long now, DerivedOutput out) {
        if (!running) {
            running = true;
            since = now;
        }
        passed = 0;
        while (passed < limits.length && since + limits[passed] <= now) {
            passed++;
        }
        double seconds = passed == 0 ? 0 : limits[passed - 1] / MICROS_PER_SECOND;
        out.put(now, seconds, Quality.GOOD, Reason.NONE, sequence);
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() != Quality.BAD) {
            running = true;
            since = now;
            sequence = sample.sequence();
            passed = 0;
            out.put(now, 0, Quality.GOOD, Reason.NONE, sequence);
        }
    }

    @Override
    public long due() {
        return running && passed < limits.length ? since + limits[passed] : NEVER;
    }

    @Override
    public void fire(long now, DerivedOutput out) {
        while (due() <= now) {
            out.put(due(), limits[passed] / MICROS_PER_SECOND, Quality.GOOD, Reason.NONE, sequence);
            passed++;
        }
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(running);
        out.writeLong(since);
        out.writeLong(sequence);
        out.writeInt(passed);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        running = in.readBoolean();
        since = in.readLong();
        sequence = in.readLong();
        passed = in.readInt();
    }
}
