package io.adit.server.backtest;

import io.adit.engine.programme.LevelRuleSettings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long alarms are held by their latches in a back-test, where somebody resets each the same time after its condition has gone. While it is
 * held it stays at its most severe level, and a condition that comes back goes on with it. Immutable.
 */
final class Latches {
    /** Nothing is held. */
    static final Latches NONE = new Latches(Map.of());

    private final Map<String, Long> heldMicros;

    private Latches(Map<String, Long> heldMicros) {
        this.heldMicros = Map.copyOf(heldMicros);
    }

    /**
     * The latches of rules.
     *
     * @param resetAfterMicros when somebody resets, after the condition has gone; null: nothing is held
     */
    static Latches of(Collection<LevelRuleSettings> rules, @Nullable Long resetAfterMicros) {
        Map<String, Long> held = new HashMap<>();
        if (resetAfterMicros != null) {
            rules.stream().filter(LevelRuleSettings::latch).forEach(rule -> held.put(rule.ruleId(), resetAfterMicros));
        }
        return new Latches(held);
    }

    /** These, and rules that latch as another one does. */
    Latches alike(String ruleId, Collection<LevelRuleSettings> others) {
        Long micros = heldMicros.get(ruleId);
        if (micros == null) {
            return this;
        }
        Map<String, Long> held = new HashMap<>(heldMicros);
        others.forEach(rule -> held.put(rule.ruleId(), micros));
        return new Latches(held);
    }

    /** Whether the alarm of a rule is held. */
    boolean has(String ruleId) {
        return heldMicros.containsKey(ruleId);
    }

    /** How long it is held after its condition has gone, in microseconds; 0 where it is not. */
    long heldMicros(String ruleId) {
        return heldMicros.getOrDefault(ruleId, 0L);
    }
}
