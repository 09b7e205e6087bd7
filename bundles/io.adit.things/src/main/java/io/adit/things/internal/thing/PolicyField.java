package io.adit.things.internal.thing;

import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.policy.PolicyRules;
import io.adit.things.internal.store.Store;
import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;

/** The field {@code _policy} of things, which shows their policy to who selects it. Thread-safe. */
public final class PolicyField {
    private static final JsonKey NAME = JsonKey.of(Policy.INLINED_FIELD_NAME);

    private final Store store;
    private final Enforcers enforcers;

    /** Reads policies of a store. */
    public PolicyField(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    /** A thing as a subject sees it with what was selected of its policy, as far as the subject may read that. */
    public JsonObject added(JsonObject view, JsonFieldSelector fields, String policyId, DittoHeaders headers) {
        List<JsonPointer> wanted = fields.getPointers().stream()
                .filter(field -> field.getRoot().filter(NAME::equals).isPresent())
                .toList();
        if (wanted.isEmpty()) {
            return view;
        }
        JsonObject policy;
        try {
            policy = PolicyRules.readable(policyId, store, enforcers, headers);
        } catch (PolicyNotAccessibleException hidden) {
            return view;
        }
        JsonObject whole = view;
        for (JsonPointer field : wanted) {
            JsonValue part = field.getLevelCount() == 1
                    ? policy
                    : policy.getValue(field.getSubPointer(1).orElseThrow()).orElse(null);
            whole = part == null ? whole : whole.setValue(field, part);
        }
        return whole;
    }
}
