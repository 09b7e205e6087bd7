package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.forecast.LevelForecast;
import io.adit.engine.forecast.LevelOutlook;
import io.adit.engine.forecast.MaintenanceAdvice;
import io.adit.engine.forecast.MaintenanceCosts;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.forecast.TimeToLevel;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ForecastSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of one rule at work: learns from the GOOD values that the rule watches, and tells what it foresees whenever a step has ended.
 *
 * <p>When no GOOD value has come for three steps, and for three times as long as between the last two, what was foreseen is taken back: nobody should go by
 * an outlook of which nothing is known any more.
 */
final class Foresight {
    private static final double DAY_SECONDS = 86_400;
    private static final int PATIENCE = 3;
    private static final long NEVER_HEARD = Long.MIN_VALUE;

    private final LevelRuleSettings rule;
    private final ForecastSettings settings;
    private final String unit;
    private final TimeToLevel ahead;
    private final List<WatchedRule> watchers = new ArrayList<>();
    private long heardAt = NEVER_HEARD;
    private long pause;
    private boolean told;

    Foresight(LevelRuleSettings rule, ForecastSettings settings, String unit) {
        this.rule = rule;
        this.settings = settings;
        this.unit = unit;
        ahead = new TimeToLevel(rule.direction(), settings.horizonDays() * DAY_SECONDS);
    }

    /** What the state depends on: with another one it means nothing. */
    String signature() {
        return rule.direction() + " " + unit + " " + settings.horizonDays();
    }

    /** Has a rule watch what is foreseen. */
    void watchBy(WatchedRule watcher) {
        watchers.add(watcher);
    }

    void accept(Sample sample, long now, EngineOutput out) {
        if (sample.quality() != Quality.GOOD) {
            return;
        }
        pause = heardAt == NEVER_HEARD ? 0 : Math.max(0, now - heardAt);
        heardAt = now;
        if (ahead.accept(sample.timeMicros(), sample.value())) {
            told = true;
            if (out.wantsForecasts() || !watchers.isEmpty()) {
                tell(sample, now, out);
            }
        }
    }

    private void tell(Sample newest, long now, EngineOutput out) {
        RuleForecast forecast = forecast(newest.value());
        if (forecast == null) {
            return;
        }
        if (out.wantsForecasts()) {
            out.forecast(forecast);
        }
        watchers.forEach(watcher -> watcher.foresee(forecast, newest.sequence(), now, out));
    }

    private @Nullable RuleForecast forecast(double newest) {
        List<LevelForecast> levels = new ArrayList<>();
        for (LevelSettings level : rule.levels()) {
            LevelOutlook outlook = ahead.outlook(level.limit());
            if (outlook == null) {
                return null;
            }
            boolean beyond = rule.direction() == Direction.ABOVE ? newest > level.limit() : newest < level.limit();
            levels.add(new LevelForecast(
                    level.name(), level.limit(), beyond, outlook, ForecastText.of(level, beyond, outlook, unit)));
        }
        LevelForecast failure = levels.getLast();
        MaintenanceCosts costs = settings.costs();
        MaintenanceAdvice advice =
                costs == null || failure.beyond() ? null : MaintenanceAdvice.of(failure.outlook(), costs);
        return new RuleForecast(rule.ruleId(), rule.channel(), unit, levels, ahead.band(), advice);
    }

    /** Engine time at which {@link #fire} has something to do. */
    long due() {
        return told ? heardAt + PATIENCE * Math.max(ahead.stepMicros(), pause) : TimerQueue.NEVER;
    }

    /** Takes back what was foreseen, where it is time for that. */
    void fire(long now, EngineOutput out) {
        if (due() <= now) {
            told = false;
            out.unforeseen(rule.channel(), rule.ruleId());
        }
    }

    void write(DataOutput out) throws IOException {
        ahead.write(out);
        out.writeLong(heardAt);
        out.writeLong(pause);
        out.writeBoolean(told);
    }

    /** A state of an earlier version ends before the times. */
    void read(DataInputStream in) throws IOException {
        ahead.read(in);
        if (in.available() > 0) {
            heardAt = in.readLong();
            pause = in.readLong();
            told = in.readBoolean();
        }
    }
}
