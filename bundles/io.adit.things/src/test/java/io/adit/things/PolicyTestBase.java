package io.adit.things;

import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;

/** Short ways to talk about policies as JSON. */
abstract class PolicyTestBase extends TwinTestBase {
    static final String ALL = "'policy:/':{'grant':['READ','WRITE'],'revoke':[]},'thing:/':{'grant':['READ','WRITE'],"
            + "'revoke':[]},'message:/':{'grant':['READ','WRITE'],'revoke':[]}";
    static final String READ_THING = "'resources':{'thing:/':{'grant':['READ'],'revoke':[]}}";
    static final String NO_SUBJECTS = "'subjects':{}";
    static final String NO_RESOURCES = "'resources':{}";

    static String subject(String id) {
        return "'subjects':{'" + id + "':{'type':'t'}}";
    }

    /** A policy that its owner may do everything with, with more entries and imports. */
    static String owned(String entries, String imports) {
        return "{'entries':{'owner':{" + subject("u:owner") + ",'resources':{" + ALL + "}}"
                + (entries.isEmpty() ? "" : "," + entries) + "},'imports':{" + imports + "}}";
    }

    static JsonValue value(String text) {
        return JsonFactory.readFrom(text.replace('\'', '"'));
    }

    static PolicyPath path(String path) {
        return PolicyPath.of(path.isEmpty() ? List.of() : List.of(path.split("/")))
                .orElseThrow();
    }

    PolicyJsonCommand put(String id, String path, String json) {
        return PolicyJsonCommand.modify(PolicyId.of(id), path(path), value(json), as("u:owner"));
    }

    PolicyJsonCommand get(String id, String path) {
        return PolicyJsonCommand.retrieve(PolicyId.of(id), path(path), null, as("u:owner"));
    }

    PolicyJsonCommand delete(String id, String path) {
        return PolicyJsonCommand.delete(PolicyId.of(id), path(path), as("u:owner"));
    }

    void keep(String id, String entries, String imports) {
        run(put(id, "", owned(entries, imports)));
    }

    JsonValue read(String id, String path) {
        Optional<JsonValue> entity = ((PolicyJsonResponse) run(get(id, path))).getEntity();
        return entity.orElseThrow();
    }

    /** A thing with a policy. */
    void thing(String id, String policy) {
        run(create("{'thingId':'" + id + "','policyId':'" + policy + "','attributes':{'a':1}}"));
    }

    /** An entry, in braces of its policy, whose subject may read things. */
    static String reader(String label, String subject, String more) {
        return "'" + label + "':{" + subject(subject) + "," + READ_THING + more + "}";
    }
}
