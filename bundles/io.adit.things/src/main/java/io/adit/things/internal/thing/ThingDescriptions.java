package io.adit.things.internal.thing;

import io.adit.things.PublishedModel;
import io.adit.things.internal.store.EntityState;
import io.adit.wot.Descriptions;
import io.adit.wot.Model;
import io.adit.wot.ThingModels;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeature;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveWotThingDescriptionResponse;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommand;
import org.eclipse.ditto.wot.model.ThingDefinitionInvalidException;

/** Answers reads of a thing or a feature that want its WoT thing description instead of its value. */
final class ThingDescriptions {
    private static final String TYPE = "application/td+json";

    private final ThingModels models;
    private final Function<String, Optional<JsonObject>> things;
    private final Descriptions descriptions;

    /** @param things gives a thing's JSON by its id, for the models that things keep */
    ThingDescriptions(ThingModels models, Function<String, Optional<JsonObject>> things) {
        this.models = models;
        this.things = things;
        this.descriptions = new Descriptions(models.options());
    }

    static boolean isWanted(ThingQueryCommand<?> command) {
        boolean described = command instanceof RetrieveThing || command instanceof RetrieveFeature;
        return described
                && command.getDittoHeaders()
                        .getAccept()
                        .filter(accept -> accept.toLowerCase(Locale.ROOT).startsWith(TYPE))
                        .isPresent();
    }

    /** The description; completes exceptionally with Ditto's errors where there is no model to make it from. */
    CompletableFuture<CommandResponse<?>> of(ThingQueryCommand<?> command, EntityState state, DittoHeaders headers) {
        ThingId id = ThingId.of(command.getEntityId());
        JsonObject thing = ThingStates.withSpecialFields(state);
        JsonPointer definition = command.getResourcePath().append(JsonPointer.of("definition"));
        String named = Missing.require(id, state.json(), command.getResourcePath(), headers)
                .asObject()
                .getValue("definition")
                .map(value -> value.isArray() ? value.asArray().get(0).orElseGet(JsonFactory::nullLiteral) : value)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElseThrow(() -> ThingDefinitionInvalidException.newBuilder(definition)
                        .dittoHeaders(headers)
                        .build());
        DittoHeaders answered = headers.toBuilder()
                .putHeader(DittoHeaderDefinition.CONTENT_TYPE.getKey(), TYPE)
                .build();
        return model(named, thing).thenApply(model -> {
            JsonObject td = command instanceof RetrieveFeature feature
                    ? descriptions.ofFeature(id.toString(), thing, feature.getFeatureId(), model)
                    : descriptions.ofThing(id.toString(), thing, model);
            return RetrieveWotThingDescriptionResponse.of(id, td, answered);
        });
    }

    private CompletableFuture<Model> model(String definition, JsonObject described) {
        if (models.has(definition)) {
            return models.get(definition);
        }
        return PublishedModel.of(definition)
                .flatMap(known -> things.apply(known.thing().toString())
                        .flatMap(keeper -> keeper.getValue(PublishedModel.POINTER))
                        .filter(text -> text.isObject() && !text.isNull())
                        .map(text -> models.of(known.path(), withPartsOf(described, text.asObject()))))
                .orElseGet(() -> models.get(definition));
    }

    /** A class of assets has the features of all of its assets: the others' are left out. */
    private static JsonObject withPartsOf(JsonObject thing, JsonObject model) {
        JsonValue links = model.getValue("links").orElseGet(JsonFactory::nullLiteral);
        if (!links.isArray()) {
            return model;
        }
        return model.setValue(
                "links",
                links.asArray().stream()
                        .filter(link -> hasPart(thing, link.asObject()))
                        .collect(JsonCollectors.valuesToArray()));
    }

    private static boolean hasPart(JsonObject thing, JsonObject link) {
        return link.getValue("instanceName")
                .map(name -> thing.contains(JsonPointer.of("features").addLeaf(JsonKey.of(name.asString()))))
                .orElse(true);
    }
}
