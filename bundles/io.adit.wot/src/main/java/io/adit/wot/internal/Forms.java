package io.adit.wot.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** The forms of a thing description: which request of Ditto's HTTP API carries out which operation. */
public final class Forms {
    /** Name of the schema of Ditto's errors. */
    public static final String ERROR = "dittoError";

    private static final String READ = "{?channel,timeout}";
    private static final String WRITE = "{?channel,timeout,response-required}";
    private static final String INVOKE = "{?timeout,response-required}";
    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final JsonArray RESPONSES = JsonFactory.newArrayBuilder()
            .add(JsonFactory.newObjectBuilder()
                    .set("success", false)
                    .set("schema", ERROR)
                    .build())
            .build();

    private Forms() {}

    /** Forms for all properties and all events together; {@code part} is {@code attributes} or {@code properties}. */
    public static JsonArray ofAll(String part) {
        return array(List.of(
                request("readallproperties", part + READ, "GET", JSON),
                request("readmultipleproperties", part + "{?fields,channel,timeout}", "GET", JSON),
                request("writeallproperties", part + WRITE, "PUT", JSON),
                request("writemultipleproperties", part + WRITE, "PATCH", MERGE_PATCH),
                events(List.of("observeallproperties", "unobserveallproperties"), part),
                events(List.of("subscribeallevents", "unsubscribeallevents"), "outbox/messages")));
    }

    /** Forms of a property. */
    public static JsonArray ofProperty(JsonObject property, JsonPointer pointer) {
        String href = pointer.toString().substring(1);
        List<JsonValue> forms = new ArrayList<>();
        if (!isTrue(property, "writeOnly", false)) {
            forms.add(request("readproperty", href + READ, "GET", JSON));
        }
        if (!isTrue(property, "readOnly", false)) {
            forms.add(request("writeproperty", href + WRITE, "PUT", JSON));
            forms.add(request("writeproperty", href + WRITE, "PATCH", MERGE_PATCH));
        }
        if (isTrue(property, "observable", true)) {
            forms.add(events(List.of("observeproperty", "unobserveproperty"), href));
        }
        return array(forms);
    }

    /** The form of an action. */
    public static JsonArray ofAction(String name) {
        return array(List.of(request("invokeaction", "inbox/messages/" + name + INVOKE, "POST", JSON)));
    }

    /** The form of an event. */
    public static JsonArray ofEvent(String name) {
        return array(List.of(stream(JsonValue.of("subscribeevent"), "outbox/messages/" + name)));
    }

    /** Forms that a model brings itself, led to where Ditto serves them. */
    public static JsonArray led(JsonArray forms, String href) {
        List<JsonValue> led = new ArrayList<>();
        for (JsonValue form : forms) {
            if (form.isObject() && !form.isNull()) {
                led.add(form.asObject()
                        .setValue("href", JsonValue.of(href))
                        .setValue("additionalResponses", RESPONSES));
            }
        }
        return array(led);
    }

    /** Whether a member is true; {@code absent} where it isn't there. */
    public static boolean isTrue(JsonObject object, String key, boolean absent) {
        return object.getValue(key)
                .filter(JsonValue::isBoolean)
                .map(JsonValue::asBoolean)
                .orElse(absent);
    }

    private static JsonObject request(String op, String href, String method, String type) {
        return form(JsonValue.of(op), href, method)
                .set("contentType", type)
                .set("additionalResponses", RESPONSES)
                .build();
    }

    private static JsonObject events(List<String> ops, String href) {
        return stream(array(ops.stream().map(JsonValue::of).toList()), href);
    }

    private static JsonObject stream(JsonValue op, String href) {
        return form(op, href, "GET")
                .set("contentType", "text/event-stream")
                .set("subprotocol", "sse")
                .set("additionalResponses", RESPONSES)
                .build();
    }

    private static JsonObjectBuilder form(JsonValue op, String href, String method) {
        return JsonFactory.newObjectBuilder().set("op", op).set("href", href).set("htv:methodName", method);
    }

    private static JsonArray array(List<? extends JsonValue> values) {
        return JsonFactory.newArrayBuilder(values).build();
    }
}
