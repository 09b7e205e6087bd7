package io.adit.gateway.http;

import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyEntry;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteResource;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteSubject;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntries;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntry;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResource;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResources;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubject;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubjects;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicyEntries;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicyEntry;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrieveResource;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrieveResources;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrieveSubject;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrieveSubjects;

/** {@code /api/2/policies/{id}/entries} and everything below. */
final class PolicyEntries {
    private static final Set<String> ALL = Set.of("GET", "PUT", "DELETE");
    private static final Set<String> READ_WRITE = Set.of("GET", "PUT");

    private PolicyEntries() {}

    static Endpoint.Reply on(PolicyId id, List<String> path, WireRequest request) {
        if (path.isEmpty()) {
            return entries(id, request);
        }
        Label label = Label.of(path.getFirst());
        if (path.size() == 1) {
            return entry(id, label, request);
        }
        List<String> rest = path.subList(2, path.size());
        return switch (path.get(1)) {
            case "subjects" ->
                rest.isEmpty() ? subjects(id, label, request) : subject(id, label, String.join("/", rest), request);
            case "resources" ->
                rest.isEmpty() ? resources(id, label, request) : resource(id, label, String.join("/", rest), request);
            default -> new Endpoint.Reply.NoRoute();
        };
    }

    private static Endpoint.Reply entries(PolicyId id, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" -> new Endpoint.Reply.Execute(RetrievePolicyEntries.of(id, headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(
                        ModifyPolicyEntries.of(id, PoliciesModelFactory.newPolicyEntries(request.json()), headers));
            default -> new Endpoint.Reply.WrongMethod(READ_WRITE);
        };
    }

    private static Endpoint.Reply entry(PolicyId id, Label label, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" -> new Endpoint.Reply.Execute(RetrievePolicyEntry.of(id, label, headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(ModifyPolicyEntry.of(
                        id,
                        PoliciesModelFactory.newPolicyEntry(label, JsonFactory.newObject(request.json())),
                        headers));
            case "DELETE" -> new Endpoint.Reply.Execute(DeletePolicyEntry.of(id, label, headers));
            default -> new Endpoint.Reply.WrongMethod(ALL);
        };
    }

    private static Endpoint.Reply subjects(PolicyId id, Label label, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" -> new Endpoint.Reply.Execute(RetrieveSubjects.of(id, label, headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(ModifySubjects.of(
                        id, label, PoliciesModelFactory.newSubjects(JsonFactory.newObject(request.json())), headers));
            default -> new Endpoint.Reply.WrongMethod(READ_WRITE);
        };
    }

    private static Endpoint.Reply subject(PolicyId id, Label label, String subject, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" ->
                new Endpoint.Reply.Execute(RetrieveSubject.of(id, label, SubjectId.newInstance(subject), headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(ModifySubject.of(
                        id,
                        label,
                        PoliciesModelFactory.newSubject(subject, JsonFactory.newObject(request.json())),
                        headers));
            case "DELETE" ->
                new Endpoint.Reply.Execute(DeleteSubject.of(id, label, SubjectId.newInstance(subject), headers));
            default -> new Endpoint.Reply.WrongMethod(ALL);
        };
    }

    private static Endpoint.Reply resources(PolicyId id, Label label, WireRequest request) {
        DittoHeaders headers = request.headers();
        return switch (request.method()) {
            case "GET" -> new Endpoint.Reply.Execute(RetrieveResources.of(id, label, headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(ModifyResources.of(
                        id, label, PoliciesModelFactory.newResources(JsonFactory.newObject(request.json())), headers));
            default -> new Endpoint.Reply.WrongMethod(READ_WRITE);
        };
    }

    private static Endpoint.Reply resource(PolicyId id, Label label, String resource, WireRequest request) {
        DittoHeaders headers = request.headers();
        ResourceKey key = ResourceKey.newInstance(resource);
        return switch (request.method()) {
            case "GET" -> new Endpoint.Reply.Execute(RetrieveResource.of(id, label, key, headers));
            case "PUT" ->
                new Endpoint.Reply.Execute(ModifyResource.of(
                        id, label, PoliciesModelFactory.newResource(key, WireRequest.parse(request.json())), headers));
            case "DELETE" -> new Endpoint.Reply.Execute(DeleteResource.of(id, label, key, headers));
            default -> new Endpoint.Reply.WrongMethod(ALL);
        };
    }
}
