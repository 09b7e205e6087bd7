package io.adit.things.internal.policy;

import io.adit.things.PolicyViews;
import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import java.util.List;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.jspecify.annotations.Nullable;

/**
 * The view {@code resolved} of a policy: with what it imports, and with what its references take over. An imported entry is
 * shown only to who may read it where it comes from.
 */
final class ResolvedView {
    private final Enforcers enforcers;

    ResolvedView(Enforcers enforcers) {
        this.enforcers = enforcers;
    }

    /**
     * Whether a command wants this view.
     *
     * @throws PolicyViewInvalidException when it wants a view that there is not
     */
    static boolean isWanted(DittoHeaders headers) {
        String view = headers.get(PolicyViews.HEADER);
        if (view != null && !view.equals(PolicyViews.ORIGINAL) && !view.equals(PolicyViews.RESOLVED)) {
            throw new PolicyViewInvalidException(headers);
        }
        return PolicyViews.RESOLVED.equals(view);
    }

    /**
     * The policy as it counts.
     *
     * @throws org.eclipse.ditto.policies.model.PolicyImportInvalidException when its imports can't be resolved
     */
    JsonObject of(JsonObject policy, AuthorizationContext subjects) {
        PolicyModel model = PolicyModel.of(policy);
        JsonObject own = policy.getValue("entries").map(JsonValue::asObject).orElse(JsonObject.empty());
        JsonObjectBuilder entries = JsonObject.newBuilder();
        for (Entry entry : enforcers.preview(model).entries()) {
            JsonKey label = JsonKey.of(entry.label());
            JsonObject kept = own.getValue(label).map(JsonValue::asObject).orElse(null);
            if (kept != null || isReadable(entry.label(), model.imports(), subjects)) {
                entries.set(JsonField.newInstance(label, json(entry, kept)));
            }
        }
        return policy.setValue("entries", entries.build());
    }

    private boolean isReadable(String label, List<Import> imports, AuthorizationContext subjects) {
        boolean found = false;
        for (Import one : imports) {
            String start = PolicyResolution.importedLabel(one.policy(), "");
            if (!label.startsWith(start)) {
                continue;
            }
            found = true;
            Enforcer source = enforcers.ofPolicy(one.policy().toString());
            String path = "/entries/" + label.substring(start.length());
            if (source == null
                    || !source.hasPartialPermissions(PoliciesResourceType.policyResource(path), subjects, "READ")) {
                return false;
            }
        }
        return found;
    }

    private static JsonObject json(Entry entry, @Nullable JsonObject kept) {
        JsonObjectBuilder json = (kept == null ? JsonObject.empty() : kept)
                .toBuilder()
                        .set("subjects", entry.subjects().toJson())
                        .set("resources", entry.resources().toJson())
                        .set("importable", entry.importable().getName());
        return entry.namespaces().isEmpty()
                ? json.build()
                : json.set(
                                "namespaces",
                                entry.namespaces().stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()))
                        .build();
    }
}
