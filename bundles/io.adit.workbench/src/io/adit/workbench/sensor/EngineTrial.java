package io.adit.workbench.sensor;

import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.explain.Step;
import io.adit.engine.explain.Tracer;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeException;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An engine that runs one channel over some messages, as the server would. Used by one thread. */
final class EngineTrial {
    private final ChannelSettings channel;
    private final Engine engine;

    /**
     * What came of messages.
     *
     * @param samples of the channel, in their order
     * @param steps what was done for the last of them
     * @param faults why messages gave none, a sentence each
     */
    record Result(List<Sample> samples, List<Step> steps, List<String> faults) {}

    /** @throws IllegalArgumentException with a sentence for people, where such a channel can't run */
    EngineTrial(ChannelSettings channel) {
        this.channel = channel;
        try {
            engine = Engine.start(new Programme(List.of(channel), List.of()));
        } catch (ProgrammeException e) {
            throw new IllegalArgumentException(
                    e.findings().stream().map(ProgrammeFinding::message).collect(Collectors.joining(" ")), e);
        }
    }

    /** Runs messages, in the order of their arrival. */
    Result run(List<RawMessage> messages) {
        Collector collector = new Collector();
        engine.trace(channel.id(), collector);
        messages.forEach(message -> engine.accept(message, collector));
        return new Result(collector.samples, collector.steps, collector.faults);
    }

    private final class Collector implements EngineOutput, Tracer {
        private final List<Sample> samples = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        @Override
        public void begin() {
            steps.clear();
        }

        @Override
        public void step(Step step) {
            steps.add(step);
        }

        @Override
        public void raw(Sample sample) {
            // The clean one tells more.
        }

        @Override
        public void clean(Sample sample) {
            if (sample.channel().equals(channel.id())) {
                samples.add(sample);
            }
        }

        @Override
        public void report(Sample sample) {
            // Nobody is told of a trial.
        }

        @Override
        public void alarm(AlarmChanged changed) {
            // No rules are run.
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            faults.add(reason);
        }
    }
}
