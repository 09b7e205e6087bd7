package io.adit.wot;

import io.adit.wot.internal.Forms;
import io.adit.wot.internal.Placeholders;
import io.adit.wot.internal.TextSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.wot.model.WotThingModelInvalidException;
import org.jspecify.annotations.Nullable;

/**
 * Makes WoT thing descriptions of things and features from their models (WoT Thing Description 1.1, chapter 10.6), with the
 * addresses of Ditto's HTTP API. The {@code base} of what is made has no scheme and host, which only who answers the request
 * knows. Thread-safe.
 */
public final class Descriptions {
    private static final JsonKey PLACEHOLDERS = JsonKey.of("model-placeholders");
    private static final JsonObject SECURITY = JsonFactory.newObject("{\"securityDefinitions\":{\"basic_sc\":{"
            + "\"scheme\":\"basic\",\"in\":\"header\"}},\"security\":\"basic_sc\"}");

    private final ModelOptions options;

    /** With the placeholders of the options. */
    public Descriptions(ModelOptions options) {
        this.options = options;
    }

    /** The description of a thing; {@code thing} is its JSON with special fields. */
    public JsonObject ofThing(String thingId, JsonObject thing, Model model) {
        JsonObject td = described(model, thing, "attributes")
                .setValue("id", JsonValue.of("urn:" + thingId))
                .setValue("base", JsonValue.of(address(thingId)))
                .setValue("links", links(model, null));
        return placeholders(thing, JsonPointer.of("attributes")).fill(td);
    }

    /** The description of a feature. */
    public JsonObject ofFeature(String thingId, JsonObject thing, String featureId, Model model) {
        String path = "features/" + featureId;
        JsonObject td = described(model, thing, "properties")
                .setValue("id", JsonValue.of("urn:" + thingId + "/" + path))
                .setValue("base", JsonValue.of(address(thingId) + path + "/"))
                .setValue("links", links(model, address(thingId)));
        JsonPointer properties =
                JsonPointer.of("features").addLeaf(JsonKey.of(featureId)).addLeaf(JsonKey.of("properties"));
        return placeholders(thing, properties).fill(td);
    }

    private static String address(String thingId) {
        return "/api/2/things/" + thingId + "/";
    }

    private Placeholders placeholders(JsonObject thing, JsonPointer at) {
        JsonObject own = thing.getValue(at.addLeaf(PLACEHOLDERS))
                .filter(value -> value.isObject() && !value.isNull())
                .map(JsonValue::asObject)
                .orElseGet(JsonFactory::newObject);
        return new Placeholders(own, options.placeholders());
    }

    private JsonObject described(Model model, JsonObject thing, String part) {
        JsonObject td = model.json().remove("tm:optional").setValue("@type", type(model));
        JsonValue version = td.getValue("version/model").orElse(null);
        td = version == null ? td : td.setValue(JsonPointer.of("version/instance"), version);
        td = SECURITY.stream().reduce(td, (one, field) -> one.set(field), (one, other) -> other);
        JsonValue created = thing.getValue("_created").orElse(null);
        td = created == null ? td : td.setValue("created", created);
        JsonArray own = array(td, "forms");
        td = td.setValue("forms", own == null ? Forms.ofAll(part) : Forms.led(own, part));
        td = with(td, "properties", named(model, part));
        td = with(
                td,
                "actions",
                (name, action) -> formed(action, Forms.ofAction(name), "inbox/messages/" + name)
                        .setValue("synchronous", JsonValue.of(true)));
        td = with(td, "events", (name, event) -> formed(event, Forms.ofEvent(name), "outbox/messages/" + name));
        return td.setValue("uriVariables", TextSchemas.uriVariables())
                .setValue("schemaDefinitions", TextSchemas.errors());
    }

    private static BiFunction<String, JsonObject, JsonObject> named(Model model, String part) {
        Map<String, ModelProperty> properties = model.properties();
        return (name, property) -> {
            ModelProperty known = properties.get(name);
            JsonPointer pointer = JsonPointer.of(part)
                    .append(known == null ? JsonPointer.empty().addLeaf(JsonKey.of(name)) : known.pointer());
            JsonObject formed = formed(
                    property,
                    Forms.ofProperty(property, pointer),
                    pointer.toString().substring(1));
            return array(property, "forms") == null
                    ? formed.setValue("observable", JsonValue.of(Forms.isTrue(property, "observable", true)))
                    : formed;
        };
    }

    private static JsonObject formed(JsonObject affordance, JsonArray forms, String href) {
        JsonArray own = array(affordance, "forms");
        return affordance.setValue("forms", own == null ? forms : Forms.led(own, href));
    }

    private static JsonObject with(JsonObject td, String kind, BiFunction<String, JsonObject, JsonObject> described) {
        JsonObject all = td.getValue(kind)
                .filter(value -> value.isObject() && !value.isNull())
                .map(JsonValue::asObject)
                .orElse(null);
        if (all == null) {
            return td;
        }
        JsonObject result = all;
        for (JsonKey key : all.getKeys()) {
            JsonValue one = all.getField(key).orElseThrow().getValue();
            if (one.isObject() && !one.isNull()) {
                result = result.setValue(key, described.apply(key.toString(), one.asObject()));
            }
        }
        return td.setValue(kind, result);
    }

    private static JsonValue type(Model model) {
        JsonValue type = model.json().getValue("@type").orElseGet(JsonFactory::nullLiteral);
        if (!type.isArray()) {
            return JsonValue.of("Thing");
        }
        List<JsonValue> types = new ArrayList<>();
        type.asArray()
                .forEach(one -> types.add(one.equals(JsonValue.of("tm:ThingModel")) ? JsonValue.of("Thing") : one));
        return JsonFactory.newArrayBuilder(types).build();
    }

    private static JsonArray links(Model model, @Nullable String collection) {
        List<JsonValue> links = new ArrayList<>();
        if (collection != null) {
            links.add(link("collection", collection, "application/td+json"));
        }
        links.add(link("type", model.definition(), "application/tm+json"));
        JsonArray own = array(model.json(), "links");
        for (JsonValue link : own == null ? JsonArray.empty() : own) {
            String rel = text(link, "rel");
            if (rel.equals("tm:submodel")) {
                links.add(link("item", "features/" + instance(link), "application/td+json"));
            } else if (!rel.equals("tm:extends")) {
                links.add(link);
            }
        }
        return JsonFactory.newArrayBuilder(links).build();
    }

    private static String instance(JsonValue link) {
        String name = text(link, "instanceName");
        if (name.isEmpty()) {
            throw WotThingModelInvalidException.newBuilder(
                            "The required 'instanceName' field of the 'tm:submodel' link was not provided.")
                    .build();
        }
        return name;
    }

    private static JsonObject link(String rel, String href, String type) {
        return JsonFactory.newObjectBuilder()
                .set("rel", rel)
                .set("href", href)
                .set("type", type)
                .build();
    }

    private static String text(JsonValue object, String key) {
        return object.isObject() && !object.isNull()
                ? object.asObject()
                        .getValue(key)
                        .filter(JsonValue::isString)
                        .map(JsonValue::asString)
                        .orElse("")
                : "";
    }

    private static @Nullable JsonArray array(JsonObject object, String key) {
        return object.getValue(key)
                .filter(JsonValue::isArray)
                .map(JsonValue::asArray)
                .orElse(null);
    }
}
