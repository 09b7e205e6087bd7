package io.adit.wot.internal;

import io.adit.wot.Model;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.wot.model.WotThingModelInvalidException;
import org.eclipse.ditto.wot.model.WotThingModelRefInvalidException;

/**
 * Puts thing models together: what one extends ({@code tm:extends}), imports ({@code tm:ref}) and is composed of ({@code
 * tm:submodel}), by WoT Thing Description 1.1, chapters 10.3 to 10.5. Thread-safe.
 */
public final class ModelReader {
    private static final String EXTENDS = "tm:extends";
    private static final String SUBMODEL = "tm:submodel";
    private static final String REF = "tm:ref";
    private static final int DEEPEST = 16;

    private final ModelSource source;

    /** Reads from a source. */
    public ModelReader(ModelSource source) {
        this.source = source;
    }

    private record Whole(JsonObject json, List<String> extended) {}

    /** The model of a definition with everything that it is made of; completes exceptionally with Ditto's errors. */
    public CompletableFuture<Model> read(String definition) {
        return put(definition, source.read(definition));
    }

    /** The same of a model whose text is given; {@code definition} is what relative references in it start from. */
    public CompletableFuture<Model> read(String definition, JsonObject text) {
        return put(definition, CompletableFuture.completedFuture(text));
    }

    private CompletableFuture<Model> put(String definition, CompletableFuture<JsonObject> text) {
        return whole(definition, text, List.of()).thenCompose(whole -> {
            requireType(definition, whole.json);
            return composed(definition, whole);
        });
    }

    private static void requireType(String definition, JsonObject json) {
        JsonValue type = json.getValue("@type").orElseGet(JsonFactory::nullLiteral);
        boolean isModel = type.isArray()
                ? type.asArray().stream().anyMatch(JsonValue.of("tm:ThingModel")::equals)
                : type.equals(JsonValue.of("tm:ThingModel"));
        if (!isModel) {
            throw invalid("The WoT ThingModel at '" + definition + "' must be of '@type' being 'tm:ThingModel'");
        }
    }

    private static WotThingModelInvalidException invalid(String message) {
        return WotThingModelInvalidException.newBuilder(message).build();
    }

    private CompletableFuture<Model> composed(String definition, Whole whole) {
        Map<String, CompletableFuture<Model>> parts = new LinkedHashMap<>();
        for (JsonObject link : links(whole.json, SUBMODEL)) {
            String name = text(link, "instanceName");
            if (name.isEmpty()) {
                throw invalid("The required 'instanceName' field of the 'tm:submodel' link was not provided.");
            }
            String href = absolute(definition, text(link, "href"));
            parts.put(
                    name,
                    whole(href, List.of()).thenApply(part -> new Model(href, part.extended, part.json, Map.of())));
        }
        return CompletableFuture.allOf(parts.values().toArray(CompletableFuture[]::new))
                .thenApply(all -> {
                    Map<String, Model> submodels = new LinkedHashMap<>();
                    parts.forEach((name, part) -> submodels.put(name, part.join()));
                    return new Model(definition, whole.extended, whole.json, submodels);
                });
    }

    private CompletableFuture<Whole> whole(String definition, List<String> above) {
        return whole(definition, source.read(definition), above);
    }

    private CompletableFuture<Whole> whole(String definition, CompletableFuture<JsonObject> text, List<String> above) {
        List<String> way = way(above, definition);
        return text.thenCompose(json -> imported(definition, json, way))
                .thenCompose(json -> extended(definition, json, way));
    }

    private static List<String> way(List<String> above, String next) {
        if (above.size() > DEEPEST || above.contains(next)) {
            throw invalid("The WoT ThingModel at '" + next + "' extends or imports too deeply, or itself.");
        }
        List<String> way = new ArrayList<>(above);
        way.add(next);
        return way;
    }

    private CompletableFuture<Whole> extended(String definition, JsonObject json, List<String> above) {
        CompletableFuture<Whole> result = CompletableFuture.completedFuture(new Whole(json, List.of()));
        for (JsonObject link : links(json, EXTENDS)) {
            String href = absolute(definition, text(link, "href"));
            result = result.thenCombine(whole(href, above), (own, base) -> {
                List<String> extended = new ArrayList<>(own.extended);
                extended.add(href);
                extended.addAll(base.extended);
                return new Whole(merged(own.json, base.json), extended);
            });
        }
        return result;
    }

    private static JsonObject merged(JsonObject own, JsonObject base) {
        JsonObject merged = JsonFactory.mergeJsonValues(own, base).asObject();
        List<JsonValue> links = new ArrayList<>();
        base.getValue("links")
                .filter(JsonValue::isArray)
                .ifPresent(all -> all.asArray().stream()
                        .filter(link -> !rel(link).equals(EXTENDS))
                        .forEach(links::add));
        own.getValue("links")
                .filter(JsonValue::isArray)
                .ifPresent(all -> all.asArray().forEach(links::add));
        return links.isEmpty()
                ? merged
                : merged.setValue("links", JsonFactory.newArrayBuilder(links).build());
    }

    private CompletableFuture<JsonObject> imported(String definition, JsonObject json, List<String> above) {
        JsonValue ref = json.getValue(REF).orElse(null);
        if (ref != null) {
            return referred(definition, ref.isString() ? ref.asString() : "", above)
                    .thenCombine(
                            imported(definition, json.remove(REF), above),
                            (base, own) ->
                                    JsonFactory.mergeJsonValues(own, base).asObject());
        }
        CompletableFuture<JsonObjectBuilder> result = CompletableFuture.completedFuture(JsonFactory.newObjectBuilder());
        for (JsonField field : json) {
            JsonValue value = field.getValue();
            CompletableFuture<? extends JsonValue> member = value.isObject() && !value.isNull()
                    ? imported(definition, value.asObject(), above)
                    : CompletableFuture.completedFuture(value);
            result = result.thenCombine(member, (builder, one) -> builder.set(field.getKey(), one));
        }
        return result.thenApply(JsonObjectBuilder::build);
    }

    private CompletableFuture<JsonObject> referred(String definition, String ref, List<String> above) {
        int hash = ref.indexOf("#/");
        if (hash < 0) {
            throw WotThingModelRefInvalidException.newBuilder(ref).build();
        }
        String href = hash == 0 ? definition : absolute(definition, ref.substring(0, hash));
        JsonPointer pointer = JsonPointer.of(ref.substring(hash + 1));
        List<String> way = way(above, href + "#" + pointer);
        return source.read(href)
                .thenApply(json -> json.getValue(pointer)
                        .filter(value -> value.isObject() && !value.isNull())
                        .map(JsonValue::asObject)
                        .orElseThrow(() ->
                                WotThingModelRefInvalidException.newBuilder(ref).build()))
                .thenCompose(value -> imported(href, value, way));
    }

    private static List<JsonObject> links(JsonObject json, String rel) {
        JsonArray links = json.getValue("links")
                .filter(JsonValue::isArray)
                .map(JsonValue::asArray)
                .orElseGet(JsonArray::empty);
        return links.stream()
                .filter(link -> rel(link).equals(rel))
                .map(JsonValue::asObject)
                .toList();
    }

    private static String rel(JsonValue link) {
        return link.isObject() && !link.isNull() ? text(link.asObject(), "rel") : "";
    }

    private static String text(JsonObject object, String key) {
        return object.getValue(key)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    private String absolute(String base, String href) {
        if (source.has(href) || !base.contains("://")) {
            return href;
        }
        try {
            return URI.create(base).resolve(href).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
