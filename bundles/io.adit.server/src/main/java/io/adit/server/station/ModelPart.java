package io.adit.server.station;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/**
 * What of a thing or policy is the model's: all but what an engine measures, which is in four properties of features. The centre owns the model, the
 * station what is measured.
 */
final class ModelPart {
    private static final Set<String> MEASURED = Set.of("status", "dataQuality", "anomaly", "forecast");
    private static final int LEVELS = 4;
    private static final int DIGEST_BYTES = 12;
    private static final JsonPointer FEATURES = JsonPointer.of("features");

    private ModelPart() {}

    /** Whether a path in a thing lies in what is measured. */
    static boolean isMeasured(JsonPointer path) {
        return path.getLevelCount() >= LEVELS
                && level(path, 0).equals("features")
                && level(path, 2).equals("properties")
                && MEASURED.contains(level(path, 3));
    }

    private static String level(JsonPointer path, int level) {
        return path.get(level).map(JsonKey::toString).orElse("");
    }

    /** The places of a thing that hold something measured. */
    static List<JsonPointer> measured(JsonObject thing) {
        return features(thing).stream()
                .flatMap(feature -> MEASURED.stream()
                        .map(property -> place(feature, property))
                        .filter(place -> thing.contains(place)))
                .toList();
    }

    private static List<JsonKey> features(JsonObject thing) {
        return thing.getValue(FEATURES).filter(JsonValue::isObject).stream()
                .flatMap(features -> features.asObject().getKeys().stream())
                .toList();
    }

    private static JsonPointer place(JsonKey feature, String property) {
        return FEATURES.addLeaf(feature).addLeaf(JsonKey.of("properties")).addLeaf(JsonKey.of(property));
    }

    /** The model's part. */
    static JsonObject of(JsonObject state) {
        JsonObject rest = state;
        for (JsonPointer place : measured(state)) {
            rest = rest.remove(place);
        }
        return rest;
    }

    /** A model's part with what is measured at its features in another state. */
    static JsonObject joined(JsonObject model, JsonObject own) {
        JsonObject joined = model;
        for (JsonPointer place : measured(own)) {
            boolean hasFeature = model.getValue(place.cutLeaf().cutLeaf()).isPresent();
            joined = hasFeature ? joined.setValue(place, own.getValue(place).orElseThrow()) : joined;
        }
        return joined;
    }

    /** Stands for a value: equal for equal ones, whatever the order of their members. */
    static String digest(JsonValue value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] all = sha.digest(ordered(value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256", e);
        }
    }

    private static String ordered(JsonValue value) {
        if (value.isObject() && !value.isNull()) {
            return value.asObject().stream()
                    .sorted(Comparator.comparing(JsonField::getKeyName))
                    .map(field -> JsonValue.of(field.getKeyName()) + ":" + ordered(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value.isArray() && !value.isNull()
                ? value.asArray().stream().map(ModelPart::ordered).collect(Collectors.joining(",", "[", "]"))
                : value.toString();
    }
}
