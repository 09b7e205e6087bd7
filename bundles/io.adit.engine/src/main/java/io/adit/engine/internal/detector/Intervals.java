package io.adit.engine.internal.detector;

import io.adit.engine.Sample;
import io.adit.engine.internal.derive.Derivation;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts samples into intervals of equal length. An interval is complete when every input has a sample in a later one, when samples of two later ones are
 * there, or when as much engine time as its length (with several inputs, twice that) has passed since its first sample came. What comes
 * for it afterwards is left out, as are intervals without a sample.
 */
final class Intervals {
    private static final int MOST_OPEN = 2;

    private final long lengthMicros;
    private final long waitMicros;
    private final ArrayDeque<Interval> open = new ArrayDeque<>();
    private final long[] newest;
    private long closed = Long.MIN_VALUE;
    private long mode = Modes.UNKNOWN;
    private long leftOutUntil = Long.MIN_VALUE;

    Intervals(long lengthMicros, int inputs) {
        this.lengthMicros = lengthMicros;
        waitMicros = inputs == 1 ? lengthMicros : 2 * lengthMicros;
        newest = new long[inputs];
        Arrays.fill(newest, Long.MIN_VALUE);
    }

    /** Takes a sample. Take complete intervals before the next one. */
    void offer(int input, Sample sample, long now) {
        long number = Math.floorDiv(sample.timeMicros(), lengthMicros);
        newest[input] = Math.max(newest[input], number);
        if (number <= closed) {
            return;
        }
        for (Interval each : open) {
            if (each.number == number) {
                each.add(input, sample);
                return;
            }
        }
        if (open.isEmpty() || number > open.getLast().number) {
            Interval begun = new Interval(number, now, newest.length, mode);
            if (number <= leftOutUntil) {
                begun.leaveOut(mode);
            }
            begun.add(input, sample);
            open.add(begun);
        }
    }

    /**
     * Takes the operating mode. The interval in which it changes and the next one are left out: a machine that starts or stops is in neither
     * mode.
     */
    void mode(long next, long timeMicros) {
        if (next == mode) {
            return;
        }
        boolean changes = mode != Modes.UNKNOWN;
        mode = next;
        long number = Math.floorDiv(timeMicros, lengthMicros);
        leftOutUntil = changes ? number + 1 : number;
        open.stream().filter(each -> each.number >= number).forEach(each -> each.leaveOut(next));
    }

    /** The next complete interval; null without one. */
    @Nullable
    Interval take(long now) {
        Interval first = open.peek();
        if (first == null || !(open.size() > MOST_OPEN || allBeyond(first.number) || now >= due())) {
            return null;
        }
        closed = first.number;
        return open.remove();
    }

    private boolean allBeyond(long number) {
        for (long each : newest) {
            if (each <= number) {
                return false;
            }
        }
        return true;
    }

    /** Engine time at which {@link #take} has one without further samples. */
    long due() {
        Interval first = open.peek();
        return first == null ? Derivation.NEVER : first.heardAt + waitMicros;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(closed);
        out.writeLong(mode);
        out.writeLong(leftOutUntil);
        for (long each : newest) {
            out.writeLong(each);
        }
        out.writeInt(open.size());
        for (Interval each : open) {
            each.write(out);
        }
    }

    void read(DataInput in) throws IOException {
        closed = in.readLong();
        mode = in.readLong();
        leftOutUntil = in.readLong();
        for (int i = 0; i < newest.length; i++) {
            newest[i] = in.readLong();
        }
        for (int n = in.readInt(); n > 0; n--) {
            open.add(Interval.read(in, newest.length));
        }
    }
}
