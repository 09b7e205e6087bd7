package io.adit.publish.plan;

import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.plan.Change.Action;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Publisher.Steps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Compares policies and things with what a Ditto holds. */
final class DittoPlanner {
    /** Written by the engine, never by publishing. */
    private static final Set<String> ENGINE_MEMBERS = Set.of("status", "dataQuality", "forecast", "anomaly");
    /** Defaults that a Ditto adds to policies when it gives them back. */
    private static final Set<String> POLICY_DEFAULTS = Set.of("imports", "importable");

    private final DittoApi ditto;

    DittoPlanner(DittoApi ditto) {
        this.ditto = ditto;
    }

    void planPolicy(String id, JsonObject desired, Steps steps) {
        Optional<JsonObject> actual = ditto.policy(id);
        if (actual.isEmpty()) {
            steps.add(new Change(Action.CREATE, Target.POLICY, id, List.of()), () -> ditto.putPolicy(id, desired));
            return;
        }
        List<String> differences = new JsonDifference(actual.get(), desired, POLICY_DEFAULTS).lines();
        if (differences.isEmpty()) {
            steps.keep();
        } else {
            steps.add(new Change(Action.UPDATE, Target.POLICY, id, differences), () -> ditto.putPolicy(id, desired));
        }
    }

    void planThings(DesiredState desired, Steps steps) {
        Map<String, JsonObject> present = new LinkedHashMap<>();
        ditto.search("eq(attributes/facility,\"" + desired.facilityThing() + "\")")
                .forEach(thing -> present.put(text(thing, "thingId"), thing));
        List<String> others = desired.things().keySet().stream()
                .filter(id -> !present.containsKey(id))
                .toList();
        present.putAll(ditto.things(others));
        desired.things().forEach((id, thing) -> planThing(id, thing, present, steps));
        present.keySet().removeAll(desired.things().keySet());
        present.forEach((id, thing) ->
                steps.add(new Change(Action.DELETE, target(thing), id, List.of()), () -> ditto.deleteThing(id)));
    }

    private void planThing(String id, JsonObject desired, Map<String, JsonObject> present, Steps steps) {
        JsonObject actual = present.get(id);
        if (actual == null) {
            steps.add(new Change(Action.CREATE, target(desired), id, List.of()), () -> ditto.putThing(id, desired));
            return;
        }
        JsonDifference difference = new JsonDifference(actual, desired, ENGINE_MEMBERS);
        if (difference.lines().isEmpty()) {
            steps.keep();
            return;
        }
        steps.add(
                new Change(Action.UPDATE, target(desired), id, difference.lines()),
                () -> ditto.mergeThing(id, difference.patch()));
    }

    private static Target target(JsonObject thing) {
        String type = thing.getValue("attributes/type").map(JsonValue::asString).orElse("");
        return switch (type) {
            case "facility" -> Target.FACILITY;
            case "channel-settings" -> Target.PROGRAMME;
            case "rule" -> Target.RULE;
            case "interlock" -> Target.INTERLOCK;
            case "thing-model" -> Target.THING_MODEL;
            default -> Target.ASSET;
        };
    }

    private static String text(JsonObject thing, String member) {
        return thing.getValue(member).map(JsonValue::asString).orElse("");
    }
}
