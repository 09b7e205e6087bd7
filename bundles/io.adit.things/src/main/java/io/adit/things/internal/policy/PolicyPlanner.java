package io.adit.things.internal.policy;

import io.adit.things.PolicyJsonCommand.Verb;
import io.adit.things.PolicyPath;
import java.time.Instant;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What requests on places in an existing policy make of it. */
final class PolicyPlanner {
    private PolicyPlanner() {}

    /**
     * What a request would do.
     *
     * @param after the policy then
     * @param value the place then; null when it is removed
     * @param created whether the place is made by it, which makes the answer a 201
     */
    record Plan(JsonObject after, @Nullable JsonValue value, boolean created) {}

    /**
     * The plan of a request that modifies or deletes.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when what it is about is missing or malformed
     */
    static Plan plan(PolicyRequest request, JsonObject policy, Instant now) {
        requireContainer(request, policy);
        PolicyPath path = request.path();
        JsonPointer pointer = path.pointer();
        JsonValue before = policy.getValue(pointer).orElse(null);
        JsonValue wanted = request.value();
        if (request.verb() == Verb.DELETE || wanted == null) {
            return removed(request, policy, pointer, before);
        }
        JsonValue value = PolicyJson.of(request.id(), path, wanted, now);
        if (path.part() == PolicyPath.Part.POLICY) {
            return new Plan(value.asObject(), value, false);
        }
        boolean nothing =
                path.part() == PolicyPath.Part.REFERENCES && value.asArray().isEmpty();
        JsonObject after = nothing ? policy.remove(pointer) : policy.setValue(pointer, value);
        return new Plan(after, value, before == null && !nothing && createable(path));
    }

    private static boolean createable(PolicyPath path) {
        return switch (path.part()) {
            case ENTRY, SUBJECT, RESOURCE, IMPORT, REFERENCES -> true;
            default -> false;
        };
    }

    private static Plan removed(
            PolicyRequest request, JsonObject policy, JsonPointer pointer, @Nullable JsonValue before) {
        return switch (request.path().part()) {
            case IMPORTS -> new Plan(policy.setValue(pointer, JsonObject.empty()), null, false);
            case REFERENCES, ALLOWED_ADDITIONS -> new Plan(policy.remove(pointer), null, false);
            default -> {
                if (before == null) {
                    throw PolicyErrors.notAccessible(request);
                }
                yield new Plan(policy.remove(pointer), null, false);
            }
        };
    }

    /** Throws when the entry or import that a place is in is missing. */
    static void requireContainer(PolicyRequest request, JsonObject policy) {
        PolicyPath path = request.path();
        switch (path.part()) {
            case POLICY, ENTRIES, ENTRY, IMPORTS, IMPORT -> {
                // lie in no entry and no import
            }
            case IMPORT_ENTRIES, TRANSITIVE_IMPORTS -> {
                if (policy.getValue(pointer("imports", path.key())).isEmpty()) {
                    throw PolicyErrors.noImport(request);
                }
            }
            default -> {
                if (policy.getValue(pointer("entries", path.label())).isEmpty()) {
                    throw PolicyErrors.noEntry(request);
                }
            }
        }
    }

    /** The value at a place of a policy; throws when there is none. */
    static JsonValue read(PolicyRequest request, JsonObject policy) {
        requireContainer(request, policy);
        PolicyPath path = request.path();
        JsonValue value = policy.getValue(path.pointer()).orElse(null);
        return switch (path.part()) {
            case REFERENCES, ALLOWED_ADDITIONS, IMPORT_ENTRIES, TRANSITIVE_IMPORTS ->
                value == null ? JsonArray.empty() : value;
            default -> {
                if (value == null) {
                    throw PolicyErrors.notAccessible(request);
                }
                yield value;
            }
        };
    }

    private static JsonPointer pointer(String member, String key) {
        return JsonPointer.of("/" + member).addLeaf(JsonKey.of(key));
    }
}
