package io.adit.publish.desired;

import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.Guard;
import io.adit.model.Hours;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.SilenceWatch;
import io.adit.model.ValueWatch;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How the programme says what a rule watches and when it is in force. {@code RuleReader} reads it back. */
final class WatchThings {
    private WatchThings() {}

    /** What the rule watches, in a word; null where it is simply the value of its channel. */
    static @Nullable String kind(Rule rule) {
        return switch (rule instanceof LevelRule level ? level.getWatch() : null) {
            case null -> null;
            case ValueWatch value -> "value";
            case ConditionWatch conditions -> "conditions";
            case SilenceWatch silence -> "silence";
            case DetectorWatch detector -> "detector";
            case ForecastWatch forecast -> "forecast";
            default -> throw new IllegalArgumentException(rule + " has no known watch.");
        };
    }

    /** Unit of what the rule watches. */
    static String unit(Rule rule) {
        return switch (rule instanceof LevelRule level ? level.getWatch() : null) {
            case null -> rule.getChannel().getUnit();
            case ValueWatch value -> value.getUnit();
            case SilenceWatch silence -> "s";
            case ForecastWatch forecast -> "d";
            default -> "1";
        };
    }

    static JsonObject of(Ids ids, LevelRule rule) {
        JsonObjectBuilder json = JsonObject.newBuilder().set("kind", kind(rule));
        if (rule.getWatch() instanceof ValueWatch value) {
            json.set("expression", value.getExpression()).set("unit", value.getUnit());
            addInputs(ids, value.getInputs(), value.getWaitSeconds(), json);
        } else if (rule.getWatch() instanceof ConditionWatch conditions) {
            addInputs(ids, conditions.getInputs(), conditions.getWaitSeconds(), json);
        } else if (rule.getWatch() instanceof DetectorWatch detector) {
            addDetector(ids, detector, json);
        } else if (rule.getWatch() instanceof ForecastWatch forecast) {
            json.set("rule", ids.rules().named(forecast).getId());
            Json.setText(json, "level", forecast.getLevel());
        }
        return json.build();
    }

    private static void addDetector(Ids ids, DetectorWatch detector, JsonObjectBuilder json) {
        json.set("sensitivity", detector.getSensitivity().getLiteral());
        json.set("inputs", DerivationThings.inputs(ids, detector.getInputs()));
        Json.setNumber(json, "intervalSeconds", detector.getIntervalSeconds());
        Json.setNumber(json, "learnSeconds", detector.getLearnSeconds());
        if (detector.getMode() != null) {
            json.set("mode", CleaningJson.reference(ids, detector.getMode()).build());
        }
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
                            .set("holidays", holidays(ids.model()))
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
                                .map(condition -> ProgrammeThings.condition(ids, condition))
                                .collect(JsonCollectors.valuesToArray()))
                .build();
    }

    /** The holidays of a facility, as the engine and notification read them. */
    static JsonArray holidays(Facility facility) {
        return facility.getHolidays().stream()
                .map(holiday -> JsonFactory.newValue(holiday.getDate()))
                .collect(JsonCollectors.valuesToArray());
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
