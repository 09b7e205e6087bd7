package io.adit.publish.desired;

import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.Guard;
import io.adit.model.Hours;
import io.adit.model.SilenceWatch;
import io.adit.model.ValueWatch;
import io.adit.model.Watch;
import java.util.List;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How the programme says what a rule watches and when it is in force. {@code RuleReader} reads it back. */
final class WatchThings {
    private WatchThings() {}

    static JsonObject of(Ids ids, Watch watch) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        switch (watch) {
            case ValueWatch value -> {
                json.set("kind", "value")
                        .set("expression", value.getExpression())
                        .set("unit", value.getUnit());
                addInputs(ids, value.getInputs(), value.getWaitSeconds(), json);
            }
            case ConditionWatch conditions -> {
                json.set("kind", "conditions");
                addInputs(ids, conditions.getInputs(), conditions.getWaitSeconds(), json);
            }
            case SilenceWatch silence -> json.set("kind", "silence");
            default -> throw new IllegalArgumentException(watch + " is no known watch.");
        }
        return json.build();
    }

    private static void addInputs(
            Ids ids, List<DerivationInput> inputs, @Nullable Double waitSeconds, JsonObjectBuilder json) {
        json.set("inputs", DerivationThings.inputs(ids, inputs));
        Json.setNumber(json, "waitSeconds", waitSeconds);
    }

    static JsonObject of(Ids ids, Guard guard) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setText(json, "when", guard.getWhen());
        json.set("inputs", DerivationThings.inputs(ids, guard.getInputs()));
        if (!guard.getHours().isEmpty()) {
            json.set(
                    "calendar",
                    JsonObject.newBuilder()
                            .set("zone", ids.model().getTimeZone())
                            .set("outside", guard.isOutside())
                            .set(
                                    "hours",
                                    guard.getHours().stream()
                                            .map(WatchThings::hours)
                                            .collect(JsonCollectors.valuesToArray()))
                            .build());
        }
        return json.set(
                        "inhibitors",
                        guard.getInhibitors().stream()
                                .map(ProgrammeThings::condition)
                                .collect(JsonCollectors.valuesToArray()))
                .build();
    }

    private static JsonObject hours(Hours hours) {
        return JsonObject.newBuilder()
                .set(
                        "days",
                        hours.getDays().stream()
                                .map(day -> JsonFactory.newValue(day.getLiteral()))
                                .collect(JsonCollectors.valuesToArray()))
                .set("from", hours.getFrom())
                .set("to", hours.getTo())
                .build();
    }
}
