package io.adit.things.internal.model;

import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.wot.Container;
import io.adit.wot.Model;
import io.adit.wot.ModelCheck;
import io.adit.wot.ModelRule;
import io.adit.wot.ModelViolatedException;
import io.adit.wot.ThingModels;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that a thing's model, or a feature's, does not allow. What is changed alone is checked alone; a merge or a
 * whole thing is checked as the whole thing that it becomes. Throws ModelViolatedException, or ModelPendingException while a
 * model is being read. Thread-safe.
 */
public final class ModelGuard {
    private static final JsonKey FEATURES = JsonKey.of("features");

    private final ModelsOf models;
    private final ModelCheck check;

    /** Guards by models and the rules of their options. */
    public ModelGuard(ThingModels models) {
        this.models = new ModelsOf(models);
        this.check = new ModelCheck(models.options().rules());
    }

    /** Checks an accepted change of a thing before it is carried out. */
    public void check(Change change, EntityState before, EntityState after, DittoHeaders headers) {
        JsonPointer path = change.path();
        if (after.deleted() || path.equals(JsonPointer.of("policyId"))) {
            return;
        }
        boolean removes = change.op() == Change.Op.REMOVE;
        if (path.isEmpty() || change.op() == Change.Op.MERGE) {
            whole(before.json(), after.json(), headers);
            return;
        }
        JsonPointer rest = path.getSubPointer(1).orElseGet(JsonPointer::empty);
        switch (path.getRoot().map(JsonKey::toString).orElse("")) {
            case "definition" -> definition(before.json(), after.json(), removes, headers);
            case "attributes" -> {
                Model model = models.thing(after.json());
                if (model != null) {
                    values(model, Container.attributes(), rest, removes ? null : change.value(), headers);
                }
            }
            case "features" -> features(change, rest, before.json(), after.json(), headers);
            default -> {
                return;
            }
        }
    }

    /** Checks a thing as a whole. */
    public void whole(@Nullable JsonObject before, JsonObject after, DittoHeaders headers) {
        Model model = models.thing(after);
        if (model == null && before != null && models.thing(before) != null && ModelsOf.definition(after) == null) {
            refuseDeletion(ModelRule.THING_DEFINITION_DELETION, "The Thing's", headers);
        }
        JsonObject features = ModelsOf.members(after, FEATURES);
        if (model != null) {
            JsonObject attributes = ModelsOf.members(after, JsonKey.of("attributes"));
            check.all(
                    model, Container.attributes(), attributes == null ? JsonFactory.newObject() : attributes, headers);
            check.features(model, names(features), headers);
        }
        for (String id : names(features)) {
            feature(after, id, headers);
        }
    }

    private void definition(JsonObject before, JsonObject after, boolean removes, DittoHeaders headers) {
        if (removes) {
            if (models.thing(before) != null) {
                refuseDeletion(ModelRule.THING_DEFINITION_DELETION, "The Thing's", headers);
            }
        } else if (check.has(ModelRule.THING_DEFINITION_MODIFICATION)) {
            whole(null, after, headers);
        }
    }

    private void refuseDeletion(ModelRule rule, String whose, DittoHeaders headers) {
        if (check.has(rule)) {
            throw new ModelViolatedException(
                    whose + " definition must not be deleted, as it names the model that is validated against.",
                    headers);
        }
    }

    private void features(Change change, JsonPointer path, JsonObject before, JsonObject after, DittoHeaders headers) {
        boolean removes = change.op() == Change.Op.REMOVE;
        Model model = models.thing(after);
        if (path.isEmpty()) {
            present(model, after, headers);
            return;
        }
        String id = path.getRoot().orElseThrow().toString();
        if (path.getLevelCount() == 1) {
            if (removes) {
                present(model, after, headers);
            } else {
                known(model, id, headers);
                feature(after, id, headers);
            }
            return;
        }
        JsonPointer rest = path.getSubPointer(2).orElseGet(JsonPointer::empty);
        JsonValue value = removes ? null : change.value();
        switch (path.get(1).orElseThrow().toString()) {
            case "definition" -> featureDefinition(before, after, id, removes, headers);
            case "properties" -> part(after, id, Container.properties(id), rest, value, headers);
            case "desiredProperties" -> part(after, id, Container.desiredProperties(id), rest, value, headers);
            default -> {
                return;
            }
        }
    }

    private void present(@Nullable Model model, JsonObject after, DittoHeaders headers) {
        Set<String> names = names(ModelsOf.members(after, FEATURES));
        if (model != null) {
            check.features(model, names, headers);
        }
        for (String id : names) {
            feature(after, id, headers);
        }
    }

    private void known(@Nullable Model model, String id, DittoHeaders headers) {
        if (model != null) {
            Set<String> names = new LinkedHashSet<>(model.submodels().keySet());
            names.add(id);
            check.features(model, names, headers);
        }
    }

    private void featureDefinition(
            JsonObject before, JsonObject after, String id, boolean removes, DittoHeaders headers) {
        if (removes) {
            if (models.model(ModelsOf.definition(before, id)) != null) {
                refuseDeletion(ModelRule.FEATURE_DEFINITION_DELETION, "The Feature <" + id + ">'s", headers);
            }
        } else if (check.has(ModelRule.FEATURE_DEFINITION_MODIFICATION)) {
            feature(after, id, headers);
        }
    }

    private void feature(JsonObject thing, String id, DittoHeaders headers) {
        Model model = models.feature(thing, id);
        JsonObject features = ModelsOf.members(thing, FEATURES);
        JsonObject feature = features == null ? null : ModelsOf.members(features, JsonKey.of(id));
        if (model == null || feature == null) {
            return;
        }
        JsonObject properties = ModelsOf.members(feature, JsonKey.of("properties"));
        check.all(model, Container.properties(id), properties == null ? JsonFactory.newObject() : properties, headers);
        JsonObject desired = ModelsOf.members(feature, JsonKey.of("desiredProperties"));
        if (desired != null) {
            check.all(model, Container.desiredProperties(id), desired, headers);
        }
    }

    private void part(
            JsonObject thing,
            String id,
            Container container,
            JsonPointer path,
            @Nullable JsonValue value,
            DittoHeaders headers) {
        Model model = models.feature(thing, id);
        if (model != null) {
            values(model, container, path, value, headers);
        }
    }

    private void values(
            Model model, Container container, JsonPointer path, @Nullable JsonValue value, DittoHeaders headers) {
        if (value == null) {
            check.removal(model, container, path, headers);
        } else if (path.isEmpty()) {
            boolean members = value.isObject() && !value.isNull();
            check.all(model, container, members ? value.asObject() : JsonFactory.newObject(), headers);
        } else {
            check.one(model, container, path, value, headers);
        }
    }

    private static Set<String> names(@Nullable JsonObject features) {
        Set<String> names = new LinkedHashSet<>();
        if (features != null) {
            features.getKeys().forEach(key -> names.add(key.toString()));
        }
        return names;
    }
}
