package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.Sample;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.steps.StepCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes the clean samples of a group of channels in a range of time again: those that devices feed from their raw samples, derived ones from the
 * clean samples of their inputs, as these are computed in the same run or else as they are kept. It begins with an engine that knows nothing, some way
 * before the range, see {@link RunSpan}; with the first raw sample where a channel does not take the times that devices send. So the result follows from what is kept and the programme alone, and is the same each time. Used by one thread.
 */
final class GroupRun {
    private final RunSources sources;
    private final ChannelGroup group;
    private final RunSpan span;
    private final DeviceClocks clocks;
    private final @Nullable StepCalls calls;
    private final Map<ChannelId, ChannelTally> tallies = new LinkedHashMap<>();
    private final Map<ChannelId, List<ChannelTally>> fedBy = new HashMap<>();

    /** Takes new samples of a channel, some at a time; the list is used again. */
    interface NewSamples {
        void take(ChannelId channel, List<Sample> samples);
    }

    /**
     * A run that has not begun.
     *
     * @param steps how Python steps are called, where the request wants that
     * @throws IllegalStateException where it can't be computed
     */
    GroupRun(RunSources sources, ChannelGroup group, RecomputeRequest request, StepCalls steps) {
        this.sources = sources;
        this.group = group;
        calls = request.runSteps() ? steps : null;
        clocks = new DeviceClocks(request.programme(), group, sources);
        span = RunSpan.of(request, group, sources.history(), sources.through());
        for (ChannelSettings channel : group.computed()) {
            ChannelTally tally = new ChannelTally(sources.history(), channel, span.fromMicros(), endOf(channel.id()));
            tallies.put(channel.id(), tally);
            if (channel.derivation() != null) {
                channel.sources()
                        .forEach(source -> fedBy.computeIfAbsent(source, id -> new ArrayList<>())
                                .add(tally));
            }
            if (!request.runSteps() && channel.derivation() instanceof PythonStepSettings) {
                checkInputs(channel);
            }
        }
    }

    private void checkInputs(ChannelSettings step) {
        for (ChannelId source : step.sources()) {
            if (tallies.containsKey(source)) {
                throw new IllegalStateException("The step of " + step.id() + " had its results from " + source
                        + " as it was, which is computed again too; let steps run again, or leave one of them out.");
            }
        }
    }

    /** The channels that it computes. */
    Set<ChannelId> channels() {
        return tallies.keySet();
    }

    /** First time of measurement that is not replaced any more. */
    long endOf(ChannelId channel) {
        return span.endOf(channel);
    }

    /** Sequence of the last message that is taken into account. */
    long through() {
        return sources.through();
    }

    /**
     * Computes and compares.
     *
     * @param samples takes the new samples
     * @param reached told the time of each input
     * @param goesOn asked before each input; false ends the run, and what it returns is of no use then
     * @throws IllegalStateException where it can't be computed
     */
    List<ChannelDifference> run(NewSamples samples, LongConsumer reached, BooleanSupplier goesOn) {
        AlarmEvents now = new AlarmEvents(span.fromMicros(), span.toMicros(), sample -> computed(sample, samples));
        long last = compute(now, reached, goesOn);
        tallies.values().forEach(tally -> tally.hand(samples));
        AlarmEvents earlier = new AlarmEvents(span.fromMicros(), span.toMicros(), this::kept);
        replay(earlier, last, goesOn);
        return tallies.values().stream()
                .map(tally -> difference(tally, earlier, now))
                .toList();
    }

    private ChannelDifference difference(ChannelTally tally, AlarmEvents earlier, AlarmEvents now) {
        Set<String> rules = group.programme().rules().stream()
                .filter(rule -> rule.channel().equals(tally.channel()))
                .map(LevelRuleSettings::ruleId)
                .collect(Collectors.toSet());
        List<String> left = group.rulesNotCompared().stream()
                .filter(rule -> rule.channel().equals(tally.channel()))
                .map(LevelRuleSettings::ruleId)
                .toList();
        return tally.difference(earlier.without(now, rules), now.without(earlier, rules), left);
    }

    private void computed(Sample sample, NewSamples samples) {
        ChannelTally own = tallies.get(sample.channel());
        if (own != null) {
            own.is(sample, samples);
        }
        fedBy.getOrDefault(sample.channel(), List.of()).forEach(tally -> tally.feed(sample));
    }

    private void kept(Sample sample) {
        ChannelTally own = tallies.get(sample.channel());
        if (own != null) {
            own.was(sample);
        }
    }

    /** @return the engine's time at the end */
    private long compute(AlarmEvents out, LongConsumer reached, BooleanSupplier goesOn) {
        Engine engine = Engine.start(group.programme());
        InputMerge inputs = sources.toCompute(group, span, calls == null);
        RunSteps steps = new RunSteps(engine, group, calls, out);
        long last = span.toMicros();
        for (RunInput input = inputs.next(); input != null && goesOn.getAsBoolean(); input = inputs.next()) {
            switch (input) {
                case RunInput.Kept kept -> take(engine, kept, out);
                case RunInput.Computed computed -> steps.take(computed.kept());
            }
            steps.ran(input);
            last = Math.max(last, input.arrivalMicros());
            reached.accept(input.timeMicros());
        }
        engine.advance(last, out);
        steps.end();
        return last;
    }

    private void take(Engine engine, RunInput.Kept input, AlarmEvents out) {
        Sample sample = input.sample();
        ChannelTally own = tallies.get(sample.channel());
        if (own != null) {
            clocks.upTo(input.sequence(), engine);
            own.read(input, engine.acceptRaw(sample, input.arrivalMicros(), out));
        } else {
            engine.acceptClean(sample, input.arrivalMicros(), out);
            fedBy.getOrDefault(sample.channel(), List.of()).forEach(tally -> tally.arrived(input));
        }
    }

    /** What the alarms did: rules over the clean samples that there are. */
    private void replay(AlarmEvents out, long until, BooleanSupplier goesOn) {
        Engine engine = Engine.start(group.replaying());
        InputMerge inputs = sources.clean(group.replaying().channels(), span);
        for (RunInput input = inputs.next(); input != null && goesOn.getAsBoolean(); input = inputs.next()) {
            if (input instanceof RunInput.Kept kept) {
                engine.acceptClean(kept.sample(), kept.arrivalMicros(), out);
            }
        }
        engine.advance(until, out);
    }
}
