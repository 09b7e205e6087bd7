package io.adit.publish.plan;

import io.adit.publish.http.ConnectionApi;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Steps.Subject;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonArrayBuilder;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/**
 * The connections that a Ditto is to have. What it adds to one of its own is passed over; so are passwords in addresses, which it does not tell: a password
 * that alone has changed is not seen.
 */
public final class DittoConnections {
    private static final Pattern PASSWORD = Pattern.compile("(?<=://)([^/@:]*):[^/@]*@");

    private final ConnectionApi api;
    private final Map<String, JsonObject> wanted;

    /** @param wanted connections by id, without the id */
    public DittoConnections(ConnectionApi api, Map<String, JsonObject> wanted) {
        this.api = api;
        this.wanted = Map.copyOf(wanted);
    }

    /** Ids of the connections. */
    public Set<String> ids() {
        return wanted.keySet();
    }

    void plan(Steps steps) {
        wanted.forEach((id, connection) -> {
            Subject subject = new Subject(Target.CONNECTION, id, Set.of());
            JsonObject shown = withoutPassword(connection);
            api.connection(id)
                    .ifPresentOrElse(
                            actual -> steps.update(
                                    subject,
                                    within(withoutPassword(actual), shown),
                                    shown,
                                    difference -> api.putConnection(id, connection)),
                            () -> steps.create(subject, shown, () -> api.putConnection(id, connection)));
        });
    }

    private static JsonObject withoutPassword(JsonObject connection) {
        return connection
                .getValue("uri")
                .filter(JsonValue::isString)
                .map(uri -> connection.setValue(
                        "uri", PASSWORD.matcher(uri.asString()).replaceFirst("$1:***@")))
                .orElse(connection);
    }

    /** Of a value only what the other one has too, so that members that a Ditto adds are no difference. */
    private static JsonValue within(JsonValue actual, JsonValue wanted) {
        if (actual.isArray() && wanted.isArray()) {
            return within(actual.asArray(), wanted.asArray());
        }
        boolean objects = actual.isObject() && wanted.isObject() && !actual.isNull() && !wanted.isNull();
        return objects ? within(actual.asObject(), wanted.asObject()) : actual;
    }

    private static JsonObject within(JsonObject actual, JsonObject wanted) {
        JsonObjectBuilder kept = JsonObject.newBuilder();
        for (JsonField field : actual) {
            wanted.getField(field.getKey())
                    .ifPresent(other -> kept.set(field.getKey(), within(field.getValue(), other.getValue())));
        }
        return kept.build();
    }

    private static JsonArray within(JsonArray actual, JsonArray wanted) {
        JsonArrayBuilder kept = JsonFactory.newArrayBuilder();
        for (int i = 0; i < actual.getSize(); i++) {
            JsonValue each = actual.get(i).orElseThrow();
            kept.add(wanted.get(i).map(other -> within(each, other)).orElse(each));
        }
        return kept.build();
    }
}
