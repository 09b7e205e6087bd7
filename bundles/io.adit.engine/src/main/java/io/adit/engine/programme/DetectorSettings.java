package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a detector watches a channel or a group of channels. It judges, and learns from, means over intervals of GOOD samples; others count as
 * missing.
 *
 * @param group the channels that belong together; empty: the channel of the rule alone
 * @param mode discrete channel with the operating mode, for each of whose values what is usual is learnt; null: one mode
 * @param sensitivity how rare something has to be
 * @param intervalSeconds length of the intervals, 1 to 86400
 * @param learnSeconds how long a group is learnt in each mode before it is judged, 100 to 10000 intervals; a single channel is judged from its
 *     first 200 intervals on, and learns on
 */
public record DetectorSettings(
        List<DerivationInput> group,
        @Nullable ChannelId mode,
        Sensitivity sensitivity,
        double intervalSeconds,
        double learnSeconds) {
    /** The length of the intervals where none is told. */
    public static final double DEFAULT_INTERVAL_SECONDS = 60;

    /** How long a group is learnt where it is not told. */
    public static final double DEFAULT_LEARN_SECONDS = 86_400;

    /** The longest length of the intervals. */
    public static final double LONGEST_INTERVAL_SECONDS = 86_400;

    /** The fewest intervals that a group is learnt from. */
    public static final int FEWEST_LEARNT = 100;

    /** The most intervals that a group is learnt from. */
    public static final int MOST_LEARNT = 10_000;

    public DetectorSettings {
        group = List.copyOf(group);
    }

    /** A detector with the usual settings. */
    public DetectorSettings(List<DerivationInput> group, @Nullable ChannelId mode) {
        this(group, mode, Sensitivity.MEDIUM, DEFAULT_INTERVAL_SECONDS, DEFAULT_LEARN_SECONDS);
    }

    /** The group and the mode, which comes last. */
    public List<DerivationInput> inputs() {
        return mode == null
                ? group
                : Stream.concat(group.stream(), Stream.of(new DerivationInput("mode", mode)))
                        .toList();
    }

    /** How many intervals a group is learnt from. */
    public int learntIntervals() {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(learnSeconds / intervalSeconds));
    }
}
