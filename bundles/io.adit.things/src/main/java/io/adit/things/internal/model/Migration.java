package io.adit.things.internal.model;

import io.adit.wot.Model;
import io.adit.wot.Skeletons;
import io.adit.wot.ThingModels;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.wot.model.SkeletonGenerationFailedException;

/** What a thing has to be merged with to follow another model. Thread-safe. */
public final class Migration {
    private static final JsonKey DEFINITION = JsonKey.of("definition");
    private static final JsonKey FEATURES = JsonKey.of("features");

    private final ModelsOf models;

    /** Migrates to models. */
    public Migration(ThingModels models) {
        this.models = new ModelsOf(models);
    }

    /**
     * The merge patch: the definitions of the new model, where it is wanted the values that the thing lacks, and what the
     * command brings, which goes first.
     *
     * @param payload what the command brings, without the parts whose conditions are not met
     * @throws SkeletonGenerationFailedException when there is no such model
     */
    public JsonObject patch(MigrateThingDefinition command, JsonObject payload, JsonObject thing) {
        Model model = models.model(command.getThingDefinitionUrl());
        if (model == null) {
            throw SkeletonGenerationFailedException.newBuilder(command.getThingDefinitionUrl())
                    .dittoHeaders(command.getDittoHeaders())
                    .build();
        }
        JsonObject skeleton = JsonFactory.newObjectBuilder()
                .set(DEFINITION, JsonValue.of(command.getThingDefinitionUrl()))
                .setAll(Skeletons.ofThing(model))
                .build();
        JsonObject added =
                command.isInitializeMissingPropertiesFromDefaults() ? missing(skeleton, thing) : definitions(skeleton);
        return merged(payload, added);
    }

    private static JsonObject definitions(JsonObject skeleton) {
        JsonObjectBuilder definitions = JsonFactory.newObjectBuilder();
        skeleton.getField(DEFINITION).ifPresent(definitions::set);
        JsonObject features = ModelsOf.members(skeleton, FEATURES);
        if (features != null) {
            JsonObjectBuilder all = JsonFactory.newObjectBuilder();
            for (JsonField feature : features) {
                JsonObjectBuilder one = JsonFactory.newObjectBuilder();
                feature.getValue().asObject().getField(DEFINITION).ifPresent(one::set);
                all.set(feature.getKey(), one.build());
            }
            definitions.set(FEATURES, all.build());
        }
        return definitions.build();
    }

    /** The skeleton without what the thing has; definitions stay. */
    private static JsonObject missing(JsonObject skeleton, JsonObject thing) {
        JsonObjectBuilder missing = JsonFactory.newObjectBuilder();
        for (JsonField field : skeleton) {
            JsonValue given =
                    thing.getField(field.getKey()).map(JsonField::getValue).orElse(null);
            JsonValue value = field.getValue();
            boolean members = value.isObject() && !value.isNull();
            if (given == null || field.getKey().equals(DEFINITION)) {
                missing.set(field);
            } else if (members && given.isObject() && !given.isNull()) {
                JsonObject part = missing(value.asObject(), given.asObject());
                if (!part.isEmpty()) {
                    missing.set(field.getKey(), part);
                }
            }
        }
        return missing.build();
    }

    /** Both patches as one, in which nulls of the first are kept. */
    private static JsonObject merged(JsonObject first, JsonObject second) {
        JsonObject merged = second;
        for (JsonField field : first) {
            JsonObject other = ModelsOf.members(second, field.getKey());
            JsonValue value = field.getValue();
            boolean members = value.isObject() && !value.isNull();
            merged =
                    merged.setValue(field.getKey(), members && other != null ? merged(value.asObject(), other) : value);
        }
        return merged;
    }
}
