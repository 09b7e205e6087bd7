package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.units.UnitText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One condition of an interlock, ready to be judged. */
final class InterlockCondition {
    private final LevelRule rule;
    private final ChannelPipeline channel;
    private final int leastLevel;
    private final long maxAgeMicros;
    private final boolean acceptUncertain;

    /**
     * @param leastLevel index of the level from which on it holds
     * @param maxAgeMicros age beyond which the newest value is not usable
     * @param acceptUncertain whether an UNCERTAIN value is usable
     */
    private InterlockCondition(
            LevelRule rule, ChannelPipeline channel, int leastLevel, long maxAgeMicros, boolean acceptUncertain) {
        this.rule = rule;
        this.channel = channel;
        this.leastLevel = leastLevel;
        this.maxAgeMicros = maxAgeMicros;
        this.acceptUncertain = acceptUncertain;
    }

    /** What was made of settings: a condition, or the reason why there is none. */
    record Made(@Nullable InterlockCondition condition, String fault) {}

    static Made of(ConditionSettings settings, CompiledProgramme programme) {
        LevelRule rule = programme.rules.get(settings.ruleId());
        if (rule == null) {
            return new Made(null, "Its rule '" + settings.ruleId() + "' does not run.");
        }
        ChannelPipeline channel = Objects.requireNonNull(programme.channel(rule.settings.channel()));
        int level = settings.level().isEmpty() ? 0 : rule.indexOf(settings.level());
        if (level < 0) {
            return new Made(null, "Rule '" + settings.ruleId() + "' has no level '" + settings.level() + "'.");
        }
        Double period = channel.settings.periodSeconds();
        Double age = settings.maxAgeSeconds() != null
                ? settings.maxAgeSeconds()
                : period == null ? null : Double.valueOf(period * ChannelPipeline.MISSED_PERIODS);
        if (age == null || !(age > 0)) {
            return new Made(
                    null,
                    "It says not how old a value of " + channel.settings.name() + " may be, and that has no period.");
        }
        long maxAge = Micros.of(age, Long.MAX_VALUE);
        return new Made(new InterlockCondition(rule, channel, level, maxAge, settings.acceptUncertain()), "");
    }

    /** Why it counts as one that holds; null where it does not. */
    @Nullable
    String reason(long now) {
        AlarmStatus alarm = rule.alarm.status();
        Sample newest = channel.newest();
        if (alarm != null && alarm.active() && rule.indexOf(alarm.level()) >= leastLevel) {
            String value = newest == null || newest.quality() == Quality.BAD
                    ? text(alarm.value(), alarm.timeMicros())
                    : text(newest.value(), newest.timeMicros());
            return value
                    + ", and alarm '" + rule.settings.name() + "' is at level " + alarm.level() + " (limit "
                    + quantity(AlarmText.plain(alarm.limit()), alarm.unit()) + ")"
                    + (alarm.latched() ? ", held by its latch until somebody resets it." : ".");
        }
        WatchedRule watched = rule.source();
        String doubt = watched == null ? null : watched.doubt(now, maxAgeMicros, acceptUncertain);
        if (doubt != null) {
            return doubt;
        }
        if (newest == null) {
            return channel.settings.name() + " has no value yet.";
        }
        if (newest.quality() == Quality.BAD || (newest.quality() == Quality.UNCERTAIN && !acceptUncertain)) {
            return channel.settings.name() + " is " + newest.quality() + " (" + newest.reason() + ") at "
                    + time(newest.timeMicros()) + ".";
        }
        long age = now - Math.min(newest.timeMicros(), channel.newestArrival());
        return age <= maxAgeMicros
                ? null
                : text(newest.value(), newest.timeMicros()) + ": that is " + seconds(age) + " s old, and "
                        + seconds(maxAgeMicros) + " s are allowed.";
    }

    private String text(double value, long timeMicros) {
        return channel.settings.name() + " is "
                + quantity(AlarmText.rounded(value, channel.settings.decimals()), channel.settings.unit()) + " at "
                + time(timeMicros);
    }

    private static String quantity(String number, String unit) {
        return (number + " " + UnitText.of(unit)).stripTrailing();
    }

    private static String time(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }

    private static String seconds(long micros) {
        return AlarmText.plain(Math.round(micros / 1e5) / 10.0);
    }
}
