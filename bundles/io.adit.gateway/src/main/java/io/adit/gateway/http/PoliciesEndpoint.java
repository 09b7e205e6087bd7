package io.adit.gateway.http;

import io.adit.things.PolicyJsonCommand;
import io.adit.things.PolicyPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyIdNotExplicitlySettableException;

/** {@code /api/2/policies} and everything below. */
final class PoliciesEndpoint implements Endpoint {
    private static final String DEFAULT_NAMESPACE = "org.eclipse.ditto";

    @Override
    public Reply on(WireRequest request) {
        if (request.segments().isEmpty()) {
            return request.method().equals("POST")
                    ? new Reply.Execute(created(request))
                    : new Reply.WrongMethod(Set.of("POST"));
        }
        if (request.isNameless(0) || request.isNameless(2)) {
            return new Reply.NoRoute();
        }
        PolicyId id = PolicyId.of(request.segments().getFirst());
        List<String> rest = request.segments().subList(1, request.segments().size());
        Optional<Reply> action = TokenIntegration.on(id, rest, request);
        if (action.isPresent()) {
            return action.get();
        }
        return PolicyPath.of(rest).map(path -> on(id, path, request)).orElseGet(Reply.NoRoute::new);
    }

    private static PolicyJsonCommand created(WireRequest request) {
        JsonObject policy = JsonFactory.newObject(request.json());
        if (policy.contains("policyId")) {
            throw PolicyIdNotExplicitlySettableException.forPostMethod().build();
        }
        PolicyId id = PolicyId.of(DEFAULT_NAMESPACE, UUID.randomUUID().toString());
        return PolicyJsonCommand.create(id, policy, request.headers());
    }

    private static Reply on(PolicyId id, PolicyPath path, WireRequest request) {
        DittoHeaders headers = request.headers();
        boolean whole = path.part() == PolicyPath.Part.POLICY;
        return switch (request.method()) {
            case "GET" -> {
                JsonFieldSelector fields = whole ? request.fields().orElse(null) : null;
                yield new Reply.Execute(PolicyJsonCommand.retrieve(id, path, fields, headers));
            }
            case "PUT" -> {
                JsonValue body =
                        whole ? withId(JsonFactory.newObject(request.json()), id) : WireRequest.parse(request.json());
                yield new Reply.Execute(PolicyJsonCommand.modify(id, path, body, headers));
            }
            case "DELETE" ->
                path.part().deletable()
                        ? new Reply.Execute(PolicyJsonCommand.delete(id, path, headers))
                        : wrongMethod(path);
            default -> wrongMethod(path);
        };
    }

    private static Reply wrongMethod(PolicyPath path) {
        Set<String> methods = new LinkedHashSet<>(Set.of("GET", "PUT"));
        if (path.part().deletable()) {
            methods.add("DELETE");
        }
        return new Reply.WrongMethod(methods);
    }

    private static JsonObject withId(JsonObject json, PolicyId id) {
        boolean other = json.getValue("policyId")
                .filter(given -> !given.isString() || !given.asString().equals(id.toString()))
                .isPresent();
        if (other) {
            throw PolicyIdNotExplicitlySettableException.newBuilder().build();
        }
        return json;
    }
}
