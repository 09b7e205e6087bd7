package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.expression.Frame;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What expressions are computed from, step by step of an {@link Aligner}, and how good it is. An input that is BAD, too old or without a sample is
 * not usable: its value is NaN.
 */
public final class AlignedInputs {
    private final Aligner aligner;
    private final long[] maxAges;
    private final Frame frame;
    private final Reason[] faults;

    /**
     * Inputs that have seen nothing.
     *
     * @param maxAges of each input: how far its time may be from that of the step, microseconds
     */
    public AlignedInputs(Aligner aligner, long[] maxAges) {
        this.aligner = aligner;
        this.maxAges = maxAges.clone();
        frame = new Frame(maxAges.length);
        faults = new Reason[maxAges.length];
    }

    void offer(int input, Sample sample, long now) {
        aligner.offer(input, sample, now);
    }

    /** Goes on to the next step; false where there is none yet. */
    boolean step(long now) {
        if (!aligner.step(now)) {
            return false;
        }
        frame.timeMicros = aligner.time();
        for (int i = 0; i < maxAges.length; i++) {
            Sample sample = aligner.held(i);
            faults[i] = fault(sample, i);
            frame.values[i] = sample == null || faults[i] != Reason.NONE ? Double.NaN : sample.value();
        }
        return true;
    }

    private Reason fault(@Nullable Sample sample, int input) {
        if (sample == null) {
            return Reason.INCOMPLETE;
        }
        if (sample.quality() == Quality.BAD) {
            return sample.reason();
        }
        return Math.abs(aligner.time() - sample.timeMicros()) > maxAges[input] ? Reason.STALE : Reason.NONE;
    }

    /** The values of the step; tells after a computation what that used. */
    Frame frame() {
        return frame;
    }

    /** Time of the step. */
    long time() {
        return aligner.time();
    }

    /** Sequence of the message that triggered it. */
    long sequence() {
        return aligner.sequence();
    }

    private boolean isUsed(int input) {
        return (frame.used & 1L << input) != 0;
    }

    /** Why what was computed is not GOOD though it has a value; {@link Reason#NONE} where it is. */
    Reason doubt() {
        for (int i = 0; i < maxAges.length; i++) {
            Sample sample = aligner.held(i);
            if (isUsed(i) && sample != null && sample.quality() == Quality.UNCERTAIN) {
                return sample.reason();
            }
        }
        return frame.incomplete ? Reason.INCOMPLETE : Reason.NONE;
    }

    /** Why what was computed has no value. */
    Reason cause() {
        for (int i = 0; i < maxAges.length; i++) {
            if (isUsed(i) && faults[i] != Reason.NONE) {
                return faults[i];
            }
        }
        return frame.incomplete ? Reason.INCOMPLETE : Reason.NOT_A_NUMBER;
    }

    /** Engine time at which {@link #step} may go on without further samples. */
    long due() {
        return aligner.due();
    }

    void write(DataOutput out) throws IOException {
        aligner.write(out);
    }

    void read(DataInputStream in) throws IOException {
        aligner.read(in);
    }
}
