package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule watches instead of the plain value of its channel. */
public sealed interface WatchSettings {
    /** The channels that it is computed from; none where it is the rule's own. */
    List<DerivationInput> inputs();

    /** UCUM code of what is compared with the limits. */
    String unit();

    /**
     * A formula, whose value is compared with the limits of the levels: a rate of change, a deviation from a reference or from neighbours.
     *
     * @param text for example {@code rate(s over 7 d)} or {@code a - median(b, c, d)}
     * @param unit UCUM code of its value and of the limits
     * @param waitSeconds how long a sample waits for those of the other inputs at its time, at least 0; null: not at all
     */
    record Value(
            String text,
            String unit,
            List<DerivationInput> inputs,
            @Nullable Double waitSeconds) implements WatchSettings {
        public Value {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A condition for each level: states of discrete channels, combinations, votes, counts. The value is the number of the highest level whose
     * condition holds, counted from 1; a condition that can't be judged counts as it last could.
     *
     * @param conditions as many as levels, for example {@code atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm)}; limits and hystereses of the
     *     levels mean nothing
     * @param waitSeconds as for a value
     */
    record Conditions(
            List<String> conditions,
            List<DerivationInput> inputs,
            @Nullable Double waitSeconds) implements WatchSettings {
        public Conditions {
            conditions = List.copyOf(conditions);
            inputs = List.copyOf(inputs);
        }

        @Override
        public String unit() {
            return "1";
        }
    }

    /**
     * How unusual the rule's channel or a group of channels behaves, by what was learnt of it: a score from 0 (usual) to 1, which an alarm begins
     * above {@value #LIMIT}. The rule has one level, whose limit and hysteresis mean nothing.
     */
    record Detector(DetectorSettings settings) implements WatchSettings {
        /** The greatest score of what is no event. */
        public static final double LIMIT = 0.49;

        @Override
        public List<DerivationInput> inputs() {
            return settings.inputs();
        }

        @Override
        public String unit() {
            return "1";
        }
    }

    /**
     * How many days from now on another rule is likely to reach one of its levels, as it foresees it; its horizon where that is not likely within it, 0 where
     * the level is reached. Trouble lies below the limits. While nothing is foreseen the last value holds.
     *
     * @param ruleId whose levels; it has to foresee them, over the same channel
     * @param level name of the level; empty: its most severe one
     */
    record Forecast(String ruleId, String level) implements WatchSettings {
        @Override
        public List<DerivationInput> inputs() {
            return List.of();
        }

        @Override
        public String unit() {
            return "d";
        }
    }

    /** The time since the last usable sample of the rule's channel came; limits are in seconds. It runs from the first sample on. */
    record Silence() implements WatchSettings {
        @Override
        public List<DerivationInput> inputs() {
            return List.of();
        }

        @Override
        public String unit() {
            return "s";
        }
    }
}
