package io.adit.things.internal.thing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeExceptionBuilder;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.exceptions.PathUnknownException;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.AttributeNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.AttributesNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeatureDefinitionNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeatureDesiredPropertiesNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeatureDesiredPropertyNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeatureNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeaturePropertiesNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeaturePropertyNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeaturesNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.PolicyIdNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingDefinitionNotAccessibleException;

/** Ditto's errors for a part of a thing that isn't there; the outermost missing part decides. */
final class Missing {
    private Missing() {}

    /** The value at a path. */
    static JsonValue require(ThingId id, JsonObject thing, JsonPointer path, DittoHeaders headers) {
        for (JsonPointer prefix : prefixes(path)) {
            if (thing.getValue(prefix).isEmpty()) {
                throw error(id, prefix, headers);
            }
        }
        return path.isEmpty() ? thing : thing.getValue(path).orElseThrow(() -> error(id, path, headers));
    }

    private static List<JsonPointer> prefixes(JsonPointer path) {
        List<JsonPointer> prefixes = new ArrayList<>();
        boolean feature = path.getRoot().filter(JsonKey.of("features")::equals).isPresent();
        int[] levels = feature ? new int[] {2, 3} : new int[] {1};
        for (int level : levels) {
            if (path.getLevelCount() > level) {
                JsonPointer prefix = JsonPointer.empty();
                for (int i = 0; i < level; i++) {
                    prefix = prefix.addLeaf(path.get(i).orElseThrow());
                }
                prefixes.add(prefix);
            }
        }
        return prefixes;
    }

    private static DittoRuntimeException error(ThingId id, JsonPointer path, DittoHeaders headers) {
        String root = path.getRoot().map(JsonKey::toString).orElse("");
        DittoRuntimeExceptionBuilder<?> builder = switch (root) {
            case "attributes" ->
                path.getLevelCount() == 1
                        ? AttributesNotAccessibleException.newBuilder(id)
                        : AttributeNotAccessibleException.newBuilder(id, rest(path, 1));
            case "features" -> feature(id, path);
            case "policyId" -> PolicyIdNotAccessibleException.newBuilder(id);
            case "definition" -> ThingDefinitionNotAccessibleException.newBuilder(id);
            default -> PathUnknownException.newBuilder(path);
        };
        return builder.dittoHeaders(headers).build();
    }

    private static DittoRuntimeExceptionBuilder<?> feature(ThingId id, JsonPointer path) {
        if (path.getLevelCount() == 1) {
            return FeaturesNotAccessibleException.newBuilder(id);
        }
        String feature = path.get(1).orElseThrow().toString();
        if (path.getLevelCount() == 2) {
            return FeatureNotAccessibleException.newBuilder(id, feature);
        }
        boolean whole = path.getLevelCount() == 3;
        return switch (path.get(2).orElseThrow().toString()) {
            case "definition" -> FeatureDefinitionNotAccessibleException.newBuilder(id, feature);
            case "properties" ->
                whole
                        ? FeaturePropertiesNotAccessibleException.newBuilder(id, feature)
                        : FeaturePropertyNotAccessibleException.newBuilder(id, feature, rest(path, 3));
            case "desiredProperties" ->
                whole
                        ? FeatureDesiredPropertiesNotAccessibleException.newBuilder(id, feature)
                        : FeatureDesiredPropertyNotAccessibleException.newBuilder(id, feature, rest(path, 3));
            default -> PathUnknownException.newBuilder(path);
        };
    }

    private static JsonPointer rest(JsonPointer path, int from) {
        return path.getSubPointer(from).orElseThrow();
    }
}
