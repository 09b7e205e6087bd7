package io.adit.publish.programme;

import io.adit.engine.forecast.MaintenanceCosts;
import io.adit.engine.programme.ForecastSettings;
import org.jspecify.annotations.Nullable;

/** Reads what a rule foresees. What it does not understand is an {@link IllegalArgumentException}. */
final class ForecastReader {
    private ForecastReader() {}

    static @Nullable ForecastSettings read(Fields fields) {
        return fields.isEmpty()
                ? null
                : new ForecastSettings(fields.number("horizonDays"), costs(fields.object("costs")));
    }

    private static @Nullable MaintenanceCosts costs(Fields fields) {
        return fields.isEmpty()
                ? null
                : new MaintenanceCosts(
                        fields.number("plannedWork"),
                        fields.number("unplannedWork"),
                        fields.number("downtimePerHour"),
                        fields.number("plannedHours"),
                        fields.number("unplannedHours"),
                        fields.number("renewalDays"),
                        fields.text("currency"));
    }
}
