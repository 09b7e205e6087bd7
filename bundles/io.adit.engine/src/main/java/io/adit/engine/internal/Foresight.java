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
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The forecast of one rule at work: learns from the GOOD values that the rule watches, and tells what it foresees whenever a step has ended. */
final class Foresight {
    private static final double DAY_SECONDS = 86_400;

    private final LevelRuleSettings rule;
    private final ForecastSettings settings;
    private final String unit;
    private final TimeToLevel ahead;

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

    void accept(Sample sample, EngineOutput out) {
        boolean ended = sample.quality() == Quality.GOOD && ahead.accept(sample.timeMicros(), sample.value());
        if (ended && out.wantsForecasts()) {
            tell(sample.value(), out);
        }
    }

    private void tell(double newest, EngineOutput out) {
        List<LevelForecast> levels = new ArrayList<>();
        for (LevelSettings level : rule.levels()) {
            LevelOutlook outlook = ahead.outlook(level.limit());
            if (outlook == null) {
                return;
            }
            boolean beyond = rule.direction() == Direction.ABOVE ? newest > level.limit() : newest < level.limit();
            levels.add(new LevelForecast(
                    level.name(), level.limit(), beyond, outlook, ForecastText.of(level, beyond, outlook, unit)));
        }
        LevelForecast failure = levels.getLast();
        MaintenanceCosts costs = settings.costs();
        MaintenanceAdvice advice =
                costs == null || failure.beyond() ? null : MaintenanceAdvice.of(failure.outlook(), costs);
        out.forecast(new RuleForecast(rule.ruleId(), rule.channel(), unit, levels, advice));
    }

    void write(DataOutput out) throws IOException {
        ahead.write(out);
    }

    void read(DataInput in) throws IOException {
        ahead.read(in);
    }
}
