package io.adit.engine.internal;

import io.adit.engine.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The channels that a node of the flow hears, one for each of its inputs. */
final class RuleSources {
    private final FlowNode node;
    private final List<@Nullable ChannelPipeline> channels = new ArrayList<>();

    RuleSources(FlowNode node) {
        this.node = node;
    }

    /** Takes samples of an input. */
    interface Hearer {
        void hear(int input, Sample sample);
    }

    /** Lets the node hear the channel of its next input; null where there is none. */
    void add(@Nullable ChannelPipeline channel) {
        channels.add(channel);
        if (channel != null) {
            channel.add(new FlowNode.Tap(node, channels.size() - 1));
        }
    }

    /** Gives the newest samples of some inputs, the oldest first. */
    void newest(IntPredicate wanted, Hearer hearer) {
        IntStream.range(0, channels.size())
                .filter(input -> wanted.test(input) && newest(input) != null)
                .boxed()
                .sorted(Comparator.comparingLong(this::timeOf))
                .forEach(input -> give(input, hearer));
    }

    private void give(int input, Hearer hearer) {
        Sample sample = newest(input);
        if (sample != null) {
            hearer.hear(input, sample);
        }
    }

    private long timeOf(int input) {
        Sample sample = newest(input);
        return sample == null ? Long.MIN_VALUE : sample.timeMicros();
    }

    private @Nullable Sample newest(int input) {
        ChannelPipeline channel = channels.get(input);
        return channel == null ? null : channel.newest();
    }
}
