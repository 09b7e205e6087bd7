package io.adit.engine.internal;

import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an alarm says to people. */
final class AlarmText {
    private AlarmText() {}

    /**
     * For example "Motor current P1 21.7 A is above alert limit 20 A".
     *
     * @param holds false where the value is back within the limit
     */
    static String of(
            LevelRuleSettings rule, ChannelSettings channel, LevelSettings level, double value, boolean holds) {
        String beyond = rule.direction() == Direction.ABOVE ? "above" : "below";
        return channel.name() + " " + rounded(value, channel.decimals()) + " " + channel.unit() + " is "
                + (holds ? beyond : "back within") + " " + level.name() + " limit " + plain(level.limit()) + " "
                + channel.unit();
    }

    static String rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
