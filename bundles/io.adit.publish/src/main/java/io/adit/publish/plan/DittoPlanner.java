package io.adit.publish.plan;

import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Steps.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        Subject policy = new Subject(Target.POLICY, id, POLICY_DEFAULTS);
        ditto.policy(id)
                .ifPresentOrElse(
                        actual -> steps.update(policy, actual, desired, difference -> ditto.putPolicy(id, desired)),
                        () -> steps.create(policy, desired, () -> ditto.putPolicy(id, desired)));
    }

    /** A search only tells which things there are: its index may lag behind what stands in them, and would show changes that are done. */
    void planThings(DesiredState desired, Steps steps) {
        Set<String> asked = new LinkedHashSet<>(desired.things().keySet());
        asked.addAll(ditto.searchIds("eq(attributes/facility,\"" + desired.facilityThing() + "\")"));
        Map<String, JsonObject> present = ditto.things(List.copyOf(asked));
        desired.things().forEach((id, thing) -> planThing(id, thing, present, steps));
        present.keySet().removeAll(desired.things().keySet());
        present.forEach((id, thing) ->
                steps.delete(new Subject(target(thing), id, ENGINE_MEMBERS), thing, () -> ditto.deleteThing(id)));
    }

    private void planThing(String id, JsonObject desired, Map<String, JsonObject> present, Steps steps) {
        Subject thing = new Subject(target(desired), id, ENGINE_MEMBERS);
        JsonObject actual = present.get(id);
        if (actual == null) {
            steps.create(thing, desired, () -> ditto.putThing(id, desired));
        } else {
            steps.update(thing, actual, desired, difference -> ditto.mergeThing(id, difference.patch()));
        }
    }

    private static Target target(JsonObject thing) {
        String type = thing.getValue("attributes/type").map(JsonValue::asString).orElse("");
        return switch (type) {
            case "facility" -> Target.FACILITY;
            case "channel-settings" -> Target.PROGRAMME;
            case "rule" -> Target.RULE;
            case "interlock" -> Target.INTERLOCK;
            case "command" -> Target.COMMAND;
            case "thing-model" -> Target.THING_MODEL;
            default -> Target.ASSET;
        };
    }
}
