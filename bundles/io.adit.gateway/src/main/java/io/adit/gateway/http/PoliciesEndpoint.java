package io.adit.gateway.http;

import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyIdNotExplicitlySettableException;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImports;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicy;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicyImports;

/** {@code /api/2/policies/{id}} and everything below. */
final class PoliciesEndpoint implements Endpoint {
    private static final Set<String> ALL = Set.of("GET", "PUT", "DELETE");
    private static final Set<String> READ_WRITE = Set.of("GET", "PUT");

    @Override
    public Reply on(WireRequest request) {
        if (request.segments().isEmpty()) {
            return new Reply.NoRoute();
        }
        PolicyId id = PolicyId.of(request.segments().getFirst());
        List<String> rest = request.segments().subList(1, request.segments().size());
        if (rest.isEmpty()) {
            return policy(id, request);
        }
        return switch (rest.getFirst()) {
            case "entries" -> PolicyEntries.on(id, rest.subList(1, rest.size()), request);
            case "imports" -> imports(id, rest, request);
            default -> new Reply.NoRoute();
        };
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for: all fields
    private static Reply policy(PolicyId id, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" -> {
                JsonFieldSelector fields = request.fields().orElse(null);
                yield new Reply.Execute(
                        fields == null ? RetrievePolicy.of(id, headers) : RetrievePolicy.of(id, headers, fields));
            }
            case "PUT" -> {
                JsonObject json = withId(JsonFactory.newObject(request.json()), id);
                yield new Reply.Execute(ModifyPolicy.of(id, PoliciesModelFactory.newPolicy(json), headers));
            }
            case "DELETE" -> new Reply.Execute(DeletePolicy.of(id, headers));
            default -> new Reply.WrongMethod(ALL);
        };
    }

    private static JsonObject withId(JsonObject json, PolicyId id) {
        boolean other = json.getValue("policyId")
                .filter(given -> !given.isString() || !given.asString().equals(id.toString()))
                .isPresent();
        if (other) {
            throw PolicyIdNotExplicitlySettableException.newBuilder().build();
        }
        return json.setValue("policyId", id.toString());
    }

    private static Reply imports(PolicyId id, List<String> rest, WireRequest request) {
        DittoHeaders headers = request.headers();
        if (rest.size() == 1) {
            return switch (request.method()) {
                case "GET" -> new Reply.Execute(RetrievePolicyImports.of(id, headers));
                case "PUT" ->
                    new Reply.Execute(ModifyPolicyImports.of(
                            id, PoliciesModelFactory.newPolicyImports(JsonFactory.newObject(request.json())), headers));
                default -> new Reply.WrongMethod(READ_WRITE);
            };
        }
        if (rest.size() > 2) {
            return new Reply.NoRoute();
        }
        PolicyId imported = PolicyId.of(rest.get(1));
        return switch (request.method()) {
            case "GET" -> new Reply.Execute(RetrievePolicyImport.of(id, imported, headers));
            case "PUT" -> {
                JsonValue json = WireRequest.parse(request.json());
                yield new Reply.Execute(ModifyPolicyImport.of(
                        id, PoliciesModelFactory.newPolicyImport(imported, json.asObject()), headers));
            }
            case "DELETE" -> new Reply.Execute(DeletePolicyImport.of(id, imported, headers));
            default -> new Reply.WrongMethod(ALL);
        };
    }
}
