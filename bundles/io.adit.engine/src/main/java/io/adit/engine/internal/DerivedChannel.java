package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.AwaitedStep;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.DerivedOutput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.step.StepResult;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A derivation with the channel that it feeds. */
final class DerivedChannel extends FlowNode {
    final ChannelPipeline pipeline;
    final DerivationSettings settings;
    private final Derivation derivation;
    private final Sink sink = new Sink();
    private final DerivationText text;

    DerivedChannel(ChannelPipeline pipeline, DerivationSettings settings, DerivedFlow flow, Derivation derivation) {
        super(flow.next(), flow);
        this.pipeline = pipeline;
        this.settings = settings;
        this.derivation = derivation;
        this.text = new DerivationText(settings);
    }

    @Override
    void accept(int input, Sample sample, long now, EngineOutput out) {
        awake();
        if (pipeline.trace.on()) {
            text.saw(input, sample);
        }
        derivation.accept(input, sample, now, sink.at(now, out));
    }

    @Override
    void settle(long now, EngineOutput out) {
        derivation.settle(now, sink.at(now, out));
    }

    @Override
    void arm(Timers timers) {
        timers.arm(pipeline);
    }

    long due() {
        return derivation.due();
    }

    long memoryMicros() {
        return derivation.memoryMicros();
    }

    void fire(long now, EngineOutput out) {
        if (derivation.due() <= now) {
            derivation.fire(now, sink.at(now, out));
        }
    }

    void computed(StepResult result, long sequence, long now, EngineOutput out) {
        AwaitedStep step = step();
        if (step != null) {
            step.take(result, sequence, sink.at(now, out));
        }
    }

    void giveUpRows(long now, EngineOutput out) {
        AwaitedStep step = step();
        if (step != null) {
            step.giveUp(sink.at(now, out));
        }
    }

    /** The derivation, where its values come from outside; else null. */
    @Nullable
    AwaitedStep step() {
        return derivation instanceof AwaitedStep step ? step : null;
    }

    /** For a step only its inputs: what waits goes on under another script or other limits. */
    @Override
    String terms() {
        AwaitedStep step = step();
        return step != null ? "step " + step.signature() : pipeline.settings.unit() + settings;
    }

    @Override
    void write(DataOutput out) throws IOException {
        derivation.write(out);
    }

    @Override
    void read(DataInputStream in) throws IOException {
        derivation.read(in);
    }

    /** Gives what the derivation puts out to the channel, at the time and output of the present call. */
    private final class Sink implements DerivedOutput {
        private long now;
        private @Nullable EngineOutput out;

        DerivedOutput at(long time, EngineOutput output) {
            now = time;
            out = output;
            return this;
        }

        @Override
        public void put(long timeMicros, double value, Quality quality, Reason reason, long sequence) {
            pipeline.trace.begin();
            if (pipeline.trace.on()) {
                pipeline.trace.info("derivation", text.describe());
            }
            pipeline.acceptDerived(
                    new Sample(pipeline.settings.id(), timeMicros, value, quality, reason, sequence),
                    now,
                    Objects.requireNonNull(out));
        }
    }
}
