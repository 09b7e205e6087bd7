package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.internal.derive.AwaitedStep;
import io.adit.engine.programme.Programme;
import io.adit.engine.step.StepResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a programme that are computed outside: their rows go out here, and their results come in. */
public final class StepPort {
    private final Map<ChannelId, DerivedChannel> steps;
    private final DerivedFlow flow;
    private final Timers timers;

    StepPort(Map<ChannelId, DerivedChannel> steps, DerivedFlow flow, Timers timers) {
        this.steps = steps;
        this.flow = flow;
        this.timers = timers;
    }

    /** The step that feeds a channel; null where none does. */
    public @Nullable AwaitedStep of(ChannelId channel) {
        DerivedChannel fed = steps.get(channel);
        return fed == null ? null : fed.step();
    }

    /** Takes the result of a step. */
    public void take(StepResult result, long sequence, long now, EngineOutput out) {
        DerivedChannel fed = steps.get(result.channel());
        if (fed != null) {
            fed.computed(result, sequence, now, out);
            timers.arm(fed.pipeline);
            flow.settle(now, out, timers);
        }
    }

    /** Lets rows pass that have no place in another programme. */
    public void giveUp(Programme next, long now, EngineOutput out) {
        if (steps.isEmpty()) {
            return;
        }
        Map<ChannelId, DerivedChannel> others = CompiledProgramme.of(next).steps;
        steps.forEach((channel, fed) -> {
            DerivedChannel other = others.get(channel);
            if (other == null || other.signature() != fed.signature()) {
                fed.giveUpRows(now, out);
                timers.arm(fed.pipeline);
            }
        });
        flow.settle(now, out, timers);
    }
}
