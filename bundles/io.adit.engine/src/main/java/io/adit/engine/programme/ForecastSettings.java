package io.adit.engine.programme;

import io.adit.engine.forecast.MaintenanceCosts;
import org.jspecify.annotations.Nullable;

/**
 * That the levels of a rule are foreseen.
 *
 * @param horizonDays how far ahead, 0.01 to 365
 * @param costs of work on the asset; the most severe level counts as the failure that planned work prevents. Null: no advice is given
 */
public record ForecastSettings(double horizonDays, @Nullable MaintenanceCosts costs) {
    /** The shortest horizon. */
    public static final double LEAST_DAYS = 0.01;

    /** The longest horizon. */
    public static final double MOST_DAYS = 365;
}
