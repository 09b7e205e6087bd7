package io.adit.engine.internal.derive;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the samples of several inputs into one order of time. A step is a time at which at least one triggering input has a sample; every input is
 * held at its newest value until then. A step that is as old as one before it is left out, its values are held for the next.
 *
 * <p>A step waits until every input has a sample of its time or a later one, at most as long as told in engine time; so inputs that
 * are measured at the same moment and come one after the other make one step and not several with half of the news.
 */
public final class Aligner {
    private static final int LARGEST_QUEUE = 1024;

    private record Waiting(Sample sample, long heardAt) {}

    private final List<ArrayDeque<Waiting>> queues;
    private final @Nullable Sample[] held;
    private final List<ChannelId> channels;
    private final boolean[] triggers;
    private final long waitMicros;
    private long lastStep = Long.MIN_VALUE;
    private long stepTime;
    private long stepSequence;
    private boolean measured;

    /**
     * @param channels of the inputs
     * @param triggers which of them do
     * @param waitMicros longest wait for the others
     */
    public Aligner(List<ChannelId> channels, boolean[] triggers, long waitMicros) {
        this.channels = channels;
        this.triggers = triggers;
        this.waitMicros = waitMicros;
        held = new Sample[triggers.length];
        queues = Stream.generate(() -> new ArrayDeque<Waiting>())
                .limit(triggers.length)
                .toList();
    }

    void offer(int input, Sample sample, long now) {
        queues.get(input).add(new Waiting(sample, now));
    }

    /**
     * Goes on to the next step that need not wait any more.
     *
     * @return false where there is none
     */
    boolean step(long now) {
        for (int earliest = earliest(); earliest >= 0; earliest = earliest()) {
            long time = head(earliest);
            if (!isReady(time, now)) {
                return false;
            }
            if (take(time)) {
                return true;
            }
        }
        return false;
    }

    private int earliest() {
        int result = -1;
        for (int i = 0; i < triggers.length; i++) {
            if (!queues.get(i).isEmpty() && (result < 0 || head(i) < head(result))) {
                result = i;
            }
        }
        return result;
    }

    private long head(int input) {
        return queues.get(input).element().sample().timeMicros();
    }

    private boolean isReady(long time, long now) {
        boolean allThere = true;
        for (int i = 0; i < triggers.length; i++) {
            Waiting next = queues.get(i).peek();
            Sample last = held[i];
            if (next == null) {
                allThere &= last != null && last.timeMicros() >= time;
            } else if (next.sample().timeMicros() == time
                    && (next.heardAt() + waitMicros <= now || queues.get(i).size() > LARGEST_QUEUE)) {
                return true;
            }
        }
        return allThere;
    }

    /** Takes all heads of a time; true where that is a step. */
    private boolean take(long time) {
        boolean triggered = false;
        measured = false;
        for (int i = 0; i < triggers.length; i++) {
            if (!queues.get(i).isEmpty() && head(i) == time) {
                Sample sample = queues.get(i).remove().sample();
                held[i] = sample;
                if (triggers[i]) {
                    triggered = true;
                    measured |= sample.reason() != Reason.MISSING;
                    stepSequence = sample.sequence();
                }
            }
        }
        if (!triggered || time <= lastStep) {
            return false;
        }
        stepTime = time;
        if (measured) {
            lastStep = time; // a gap bears the time of its discovery, samples after it may be older
        }
        return true;
    }

    /** Whether an input that triggers was measured then; else there are only gaps. */
    boolean isMeasured() {
        return measured;
    }

    /** Time of the present step. */
    long time() {
        return stepTime;
    }

    /** Sequence of the message that triggered it. */
    long sequence() {
        return stepSequence;
    }

    /** What an input is held at; null before its first sample. */
    @Nullable
    Sample held(int input) {
        return held[input];
    }

    /** Engine time at which {@link #step} may go on without further samples. */
    long due() {
        int earliest = earliest();
        long due = Derivation.NEVER;
        for (int i = 0; earliest >= 0 && i < triggers.length; i++) {
            if (!queues.get(i).isEmpty() && head(i) == head(earliest)) {
                due = Math.min(due, queues.get(i).element().heardAt() + waitMicros);
            }
        }
        return due;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(lastStep);
        for (int i = 0; i < triggers.length; i++) {
            SampleState.write(held[i], out);
            out.writeInt(queues.get(i).size());
            for (Waiting each : queues.get(i)) {
                SampleState.write(each.sample(), out);
                out.writeLong(each.heardAt());
            }
        }
    }

    void read(DataInputStream in) throws IOException {
        lastStep = in.readLong();
        for (int i = 0; i < triggers.length; i++) {
            held[i] = SampleState.read(channels.get(i), in);
            for (int n = in.readInt(); n > 0; n--) {
                Sample sample = SampleState.read(channels.get(i), in);
                long heardAt = in.readLong();
                if (sample != null) {
                    queues.get(i).add(new Waiting(sample, heardAt));
                }
            }
        }
    }
}
