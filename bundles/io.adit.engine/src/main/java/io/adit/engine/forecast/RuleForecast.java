package io.adit.engine.forecast;

import io.adit.engine.ChannelId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the levels of a rule will be reached, as foreseen at the end of a step.
 *
 * @param ruleId of the rule
 * @param channel that it is shown at
 * @param unit UCUM code of the limits
 * @param levels from the mildest to the most severe
 * @param band how far the value will have gone by some times up to the horizon
 * @param advice when to do planned work, where the asset has costs; null without them and when the most severe level is reached
 */
public record RuleForecast(
        String ruleId,
        ChannelId channel,
        String unit,
        List<LevelForecast> levels,
        List<ForecastPoint> band,
        @Nullable MaintenanceAdvice advice) {
    public RuleForecast {
        levels = List.copyOf(levels);
        band = List.copyOf(band);
    }
}
