package io.adit.engine.internal;

import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.WatchSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an alarm says to people. */
final class AlarmText {
    private AlarmText() {}

    /** Unit of what a rule watches. */
    static String unit(LevelRuleSettings rule, ChannelSettings channel) {
        WatchSettings watch = rule.watch();
        return watch == null ? channel.unit() : watch.unit();
    }

    /**
     * For example "Motor current P1 21.7 A is above alert limit 20 A".
     *
     * @param holds false where the value is back within the limit
     * @param reason of a detector; empty where the rule has none
     */
    static String of(
            LevelRuleSettings rule,
            ChannelSettings channel,
            LevelSettings level,
            double value,
            boolean holds,
            String reason) {
        return switch (rule.watch()) {
            case null -> {
                String shown = channel.name() + " " + rounded(value, channel.decimals());
                yield compared(shown, rule, level, channel.unit(), holds);
            }
            case WatchSettings.Value watch ->
                compared(rule.name() + ": " + Numbers.rounded(value), rule, level, watch.unit(), holds);
            case WatchSettings.Conditions watch -> {
                String condition = watch.conditions().get(rule.levels().indexOf(level));
                yield rule.name() + ": " + condition + (holds ? " holds" : " no longer holds") + " (" + level.name()
                        + ")";
            }
            case WatchSettings.Detector watch ->
                rule.name() + ": " + (holds ? reason + " (score " + Numbers.rounded(value) + ")" : "as usual again");
            case WatchSettings.Forecast watch ->
                rule.name() + ": likely in " + Numbers.rounded(value) + " d, " + (holds ? "within" : "no longer within")
                        + " the " + plain(level.limit()) + " d of " + level.name();
            case WatchSettings.Silence watch ->
                channel.name()
                        + (holds
                                ? " has had no usable value for " + plain(level.limit()) + " s (" + level.name() + ")"
                                : " has values again");
        };
    }

    private static String compared(
            String shown, LevelRuleSettings rule, LevelSettings level, String unit, boolean holds) {
        String beyond = rule.direction() == Direction.ABOVE ? "above" : "below";
        return shown + " " + unit + " is " + (holds ? beyond : "back within") + " " + level.name() + " limit "
                + plain(level.limit()) + " " + unit;
    }

    /** What is said when an alarm ends because its rule is no longer in force. */
    static String resting(LevelRuleSettings rule) {
        return rule.name() + " is not in force now";
    }

    /** What an alarm says of which there is nothing else to say. */
    static String never(LevelRuleSettings rule) {
        return rule.name() + " was never raised";
    }

    static String rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
