package io.adit.publish.desired;

import io.adit.model.LevelRule;
import io.adit.model.MaintenanceCosts;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How the programme says what a rule foresees, and what work on its asset costs. {@code ForecastReader} reads it back. */
final class ForecastJson {
    private ForecastJson() {}

    static JsonObject of(LevelRule rule) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setNumber(json, "horizonDays", rule.getForecastDays());
        @Nullable MaintenanceCosts costs = Ids.assetOf(rule.getChannel()).getCosts();
        if (costs != null) {
            json.set("costs", of(costs));
        }
        return json.build();
    }

    private static JsonObject of(MaintenanceCosts costs) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setText(json, "currency", costs.getCurrency());
        Json.setNumber(json, "plannedWork", costs.getPlannedWork());
        Json.setNumber(json, "unplannedWork", costs.getUnplannedWork());
        Json.setNumber(json, "downtimePerHour", costs.getDowntimePerHour());
        Json.setNumber(json, "plannedHours", costs.getPlannedHours());
        Json.setNumber(json, "unplannedHours", costs.getUnplannedHours());
        Json.setNumber(json, "renewalDays", costs.getRenewalDays());
        return json.build();
    }
}
