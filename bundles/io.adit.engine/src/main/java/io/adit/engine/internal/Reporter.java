package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.SampleState;
import io.adit.engine.programme.ReportSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Decides which clean samples update the twin. Intervals are in engine time (arrival), so that a burst of late samples updates
 * it once and not a thousand times. A change that the least interval holds back follows when the interval is over.
 */
final class Reporter {
    private final double deadband;
    private final long minMicros;
    private final long maxMicros;
    private @Nullable Sample reported;
    private @Nullable Sample held;
    /** What the twin showed when the last sample came; for {@link #describe} only. */
    private @Nullable Sample before;

    private long reportedAt;

    Reporter(ReportSettings settings) {
        deadband = settings.deadband() == null ? 0 : settings.deadband();
        minMicros = Micros.of(settings.minIntervalSeconds(), 0);
        maxMicros = Micros.of(settings.maxIntervalSeconds(), Long.MAX_VALUE);
    }

    /** Takes the newest sample. @return true where it goes into the twin at once */
    boolean offer(Sample sample, long now, EngineOutput out) {
        Sample last = reported;
        before = last;
        if (last == null
                || last.quality() != sample.quality()
                || last.reason() != sample.reason()
                || now - reportedAt >= maxMicros) {
            emit(sample, now, out);
        } else if (Math.abs(sample.value() - last.value()) >= deadband) {
            if (now - reportedAt >= minMicros) {
                emit(sample, now, out);
            } else {
                held = sample;
            }
        } else {
            held = null; // back within the deadband of what the twin shows
        }
        return reported == sample;
    }

    /** What {@link #offer} decided last, for people. */
    String describe(boolean reports) {
        Sample last = before;
        String shown = last == null
                ? "nothing"
                : Numbers.exact(last.value()) + " " + last.quality() + " of " + Numbers.time(last.timeMicros());
        String decision = reports
                ? "Goes into the twin"
                : held == null ? "Not shown in the twin" : "Waits for the least interval before it goes into the twin";
        return decision + ": the twin showed " + shown + "; deadband " + Numbers.exact(deadband) + ", least interval "
                + Numbers.seconds(minMicros) + ", longest " + Numbers.seconds(maxMicros) + ".";
    }

    private void emit(Sample sample, long now, EngineOutput out) {
        reported = sample;
        reportedAt = now;
        held = null;
        out.report(sample);
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        return held == null ? TimerQueue.NEVER : reportedAt + minMicros;
    }

    void fire(long now, EngineOutput out) {
        Sample sample = held;
        if (sample != null && due() <= now) {
            emit(sample, now, out);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(reportedAt);
        SampleState.write(reported, out);
        SampleState.write(held, out);
    }

    void read(ChannelId channel, DataInput in) throws IOException {
        reportedAt = in.readLong();
        reported = SampleState.read(channel, in);
        held = SampleState.read(channel, in);
    }
}
