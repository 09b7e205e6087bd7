package io.adit.server.backtest;

import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.WatchSettings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits to try for one level of a rule: all at once, in one pass. What is tried is the rule with that level alone, so the alarms of a limit are
 * those that reach the level, as a milder or more severe one does not come between.
 *
 * @param ruleId which rule
 * @param level name of its level
 * @param low smallest limit, in the unit of what the rule watches
 * @param high largest limit
 * @param steps how many limits, evenly spread; {@value #FEWEST} to {@value #MOST}
 * @param atMostPerMonth false alarms in a month for which a limit is looked for; null: none is
 * @param listing true: the first alarms of each limit are told too, not only their number
 */
public record Sweep(
        String ruleId,
        String level,
        double low,
        double high,
        int steps,
        @Nullable Double atMostPerMonth,
        boolean listing) {
    /** Fewest limits. */
    public static final int FEWEST = 2;

    /** Most limits. */
    public static final int MOST = 201;

    private static final MathContext DIGITS = new MathContext(12);

    /** @throws IllegalArgumentException where the limits make no sense */
    public Sweep {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("The limits to try have to rise from a number to a larger one.");
        }
        if (steps < FEWEST || steps > MOST) {
            throw new IllegalArgumentException("A sweep has " + FEWEST + " to " + MOST + " steps, not " + steps + ".");
        }
        if (atMostPerMonth != null && !(atMostPerMonth >= 0)) {
            throw new IllegalArgumentException("The most alarms in a month are a number of at least 0.");
        }
    }

    /** The limits, rising. */
    public List<Double> limits() {
        BigDecimal first = BigDecimal.valueOf(low);
        BigDecimal width = BigDecimal.valueOf(high).subtract(first);
        List<Double> limits = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            BigDecimal share = width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(steps - 1L), DIGITS);
            limits.add(first.add(share).round(DIGITS).doubleValue());
        }
        return limits;
    }

    /**
     * The level that is tried.
     *
     * @throws BacktestException where the rule has no such level, or the level has no limit
     */
    LevelSettings levelOf(LevelRuleSettings rule) {
        if (rule.watch() instanceof WatchSettings.Conditions || rule.watch() instanceof WatchSettings.Detector) {
            throw new BacktestException("Rule " + ruleId + " has no limits; there is nothing to try.");
        }
        return rule.levels().stream()
                .filter(each -> each.name().equals(level))
                .findFirst()
                .orElseThrow(() -> new BacktestException("Rule " + ruleId + " has no level " + level + "; it has "
                        + String.join(
                                ", ",
                                rule.levels().stream().map(LevelSettings::name).toList())
                        + "."));
    }

    /** The rule with the one level at another limit, under another id. */
    LevelRuleSettings variant(LevelRuleSettings rule, String id, double limit) {
        LevelSettings found = levelOf(rule);
        return new LevelRuleSettings(
                id,
                rule.name(),
                rule.channel(),
                rule.direction(),
                false,
                true,
                List.of(new LevelSettings(
                        found.name(),
                        found.severity(),
                        limit,
                        found.hysteresis(),
                        found.delayOnSeconds(),
                        found.delayOffSeconds())),
                rule.watch(),
                rule.guard(),
                rule.handling(),
                null);
    }

    /** Whether trouble lies above the limits of a rule. */
    static boolean isAbove(LevelRuleSettings rule) {
        return rule.direction() == Direction.ABOVE;
    }
}
