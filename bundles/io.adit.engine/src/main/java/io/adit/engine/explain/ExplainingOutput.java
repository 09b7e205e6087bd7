package io.adit.engine.explain;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output that waits for one sample in a re-run of the engine, and then knows how it came to be. Give it to {@code Engine.trace} too. Used by
 * one thread.
 */
public final class ExplainingOutput implements EngineOutput, Tracer {
    private final ChannelId channel;
    private final long timeMicros;
    private final long sequence;
    private final List<Step> steps = new ArrayList<>();
    private final List<AlarmChanged> alarms = new ArrayList<>();
    private @Nullable Sample raw;
    private @Nullable Sample found;
    private boolean reported;
    private boolean over;

    /**
     * @param timeMicros of the sample that is waited for
     * @param sequence of the sample that is waited for
     */
    public ExplainingOutput(ChannelId channel, long timeMicros, long sequence) {
        this.channel = channel;
        this.timeMicros = timeMicros;
        this.sequence = sequence;
    }

    /** True once the sample has come. */
    public boolean found() {
        return found != null;
    }

    /** What is known of the sample; empty where it has not come. */
    public Optional<Explanation> explanation() {
        return found == null ? Optional.empty() : Optional.of(new Explanation(raw, found, steps, reported, alarms));
    }

    @Override
    public void begin() {
        over = over || found != null;
        if (!over) {
            steps.clear();
            raw = null;
        }
    }

    @Override
    public void step(Step step) {
        if (!over) {
            steps.add(step);
        }
    }

    @Override
    public void raw(Sample sample) {
        if (!over && sample.channel().equals(channel)) {
            raw = sample;
        }
    }

    @Override
    public void clean(Sample sample) {
        boolean wanted = sample.timeMicros() == timeMicros && sample.sequence() == sequence;
        if (found == null && wanted && sample.channel().equals(channel)) {
            found = sample;
        }
    }

    @Override
    public void report(Sample sample) {
        reported |= !over && sample.equals(found);
    }

    @Override
    public void alarm(AlarmChanged changed) {
        if (found != null && !over && changed.channel().equals(channel)) {
            alarms.add(changed);
        }
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        // gives no sample, so it isn't the one that is waited for
    }
}
