package io.adit.gateway.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.json.JsonPointer;

/**
 * The part of a thing that a path addresses.
 *
 * @param part which part
 * @param feature id of the feature, empty where the part lies outside of features
 * @param pointer pointer within attributes or properties, empty elsewhere
 */
record ThingResource(Part part, String feature, JsonPointer pointer) {
    enum Part {
        THING,
        POLICY_ID,
        DEFINITION,
        ATTRIBUTES,
        ATTRIBUTE,
        FEATURES,
        FEATURE,
        FEATURE_DEFINITION,
        PROPERTIES,
        PROPERTY,
        DESIRED_PROPERTIES,
        DESIRED_PROPERTY
    }

    /** Reads the segments after the thing's id; empty where there is no such resource. */
    static Optional<ThingResource> of(WireRequest request) {
        List<String> path = request.segments().subList(1, request.segments().size());
        int size = path.size();
        if (size == 0) {
            return part(Part.THING, "");
        }
        return switch (path.getFirst()) {
            case "policyId" -> size == 1 ? part(Part.POLICY_ID, "") : Optional.empty();
            case "definition" -> size == 1 ? part(Part.DEFINITION, "") : Optional.empty();
            case "attributes" -> size == 1 ? part(Part.ATTRIBUTES, "") : deep(Part.ATTRIBUTE, "", request, 2);
            case "features" -> size == 1 ? part(Part.FEATURES, "") : feature(path, request);
            default -> Optional.empty();
        };
    }

    private static Optional<ThingResource> feature(List<String> path, WireRequest request) {
        String id = path.get(1);
        if (path.size() == 2) {
            return part(Part.FEATURE, id);
        }
        boolean whole = path.size() == 3;
        return switch (path.get(2)) {
            case "definition" -> whole ? part(Part.FEATURE_DEFINITION, id) : Optional.empty();
            case "properties" -> whole ? part(Part.PROPERTIES, id) : deep(Part.PROPERTY, id, request, 4);
            case "desiredProperties" ->
                whole ? part(Part.DESIRED_PROPERTIES, id) : deep(Part.DESIRED_PROPERTY, id, request, 4);
            default -> Optional.empty();
        };
    }

    private static Optional<ThingResource> part(Part part, String feature) {
        return Optional.of(new ThingResource(part, feature, JsonPointer.empty()));
    }

    private static Optional<ThingResource> deep(Part part, String feature, WireRequest request, int index) {
        return Optional.of(new ThingResource(part, feature, request.pointerFrom(index)));
    }

    /** Where this part lies in the thing's JSON. */
    JsonPointer inThing() {
        JsonPointer ofFeature = JsonPointer.of("/features").append(JsonPointer.of("/" + escaped(feature)));
        return switch (part) {
            case THING -> JsonPointer.empty();
            case POLICY_ID -> JsonPointer.of("/policyId");
            case DEFINITION -> JsonPointer.of("/definition");
            case ATTRIBUTES, ATTRIBUTE -> JsonPointer.of("/attributes").append(pointer);
            case FEATURES -> JsonPointer.of("/features");
            case FEATURE -> ofFeature;
            case FEATURE_DEFINITION -> ofFeature.append(JsonPointer.of("/definition"));
            case PROPERTIES, PROPERTY ->
                ofFeature.append(JsonPointer.of("/properties")).append(pointer);
            case DESIRED_PROPERTIES, DESIRED_PROPERTY ->
                ofFeature.append(JsonPointer.of("/desiredProperties")).append(pointer);
        };
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
