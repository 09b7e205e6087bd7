package io.adit.things.internal.search;

import io.adit.things.internal.store.EntityState;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A path that a filter or a sort order names. On its way it goes into the elements of arrays, as Ditto's search does; the
 * feature id {@code *} stands for each feature.
 */
final class FieldPath {
    static final FieldPath THING_ID = FieldPath.of("thingId");

    private static final List<String> FEATURES = List.of("features");

    private static final List<Object> NOTHING = List.of(Keys.Marker.ABSENT);

    private final String text;
    private final List<String> segments;
    private final JsonPointer[] steps;
    private final boolean everyFeature;

    private FieldPath(String text, List<String> segments) {
        this.text = text;
        this.segments = segments;
        this.steps = segments.stream()
                .map(segment -> JsonFactory.newPointer(JsonKey.of(segment)))
                .toArray(JsonPointer[]::new);
        this.everyFeature = segments.size() > 1
                && segments.get(0).equals("features")
                && segments.get(1).equals("*");
    }

    /** The path that a JSON pointer with or without its leading slash names; {@code namespace} is the special field. */
    static FieldPath of(CharSequence pointer) {
        String text = pointer.toString().replaceFirst("^/", "");
        List<String> segments = segments(JsonPointer.of(text));
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("Unknown property name: " + pointer);
        }
        return new FieldPath(text, segments.equals(List.of("namespace")) ? List.of("_namespace") : segments);
    }

    static List<String> segments(JsonPointer pointer) {
        List<String> segments = new ArrayList<>(pointer.getLevelCount());
        pointer.forEach(key -> segments.add(key.toString()));
        return List.copyOf(segments);
    }

    /** The keys at each place that the path names: one place, or one for each feature. Never an empty list of keys. */
    List<List<Object>> places(Source source) {
        if (!everyFeature) {
            EntityState.Found found = source.find(segments);
            return List.of(found == null ? NOTHING : keys(found.value(), found.depth()));
        }
        List<List<Object>> places = new ArrayList<>();
        EntityState.Found features = source.find(FEATURES);
        if (features != null && features.value().isObject() && !features.value().isNull()) {
            for (JsonField feature : features.value().asObject()) {
                places.add(keys(feature.getValue(), 2));
            }
        }
        return places;
    }

    /** The different keys at all places; {@code ABSENT} alone where there is no place. */
    List<Object> keys(Source source) {
        List<List<Object>> places = places(source);
        if (places.size() == 1) {
            List<Object> only = places.get(0);
            return only.size() == 1 ? only : only.stream().distinct().toList();
        }
        return places.isEmpty()
                ? NOTHING
                : places.stream().flatMap(List::stream).distinct().toList();
    }

    private List<Object> keys(JsonValue from, int at) {
        List<Object> keys = new ArrayList<>(1);
        collect(from, at, keys);
        return keys.isEmpty() ? NOTHING : keys;
    }

    private void collect(JsonValue from, int at, List<Object> keys) {
        JsonValue value = from;
        for (int i = at; i < steps.length; i++) {
            if (value.isNull()) {
                return;
            }
            if (value.isArray()) {
                for (JsonValue element : value.asArray()) {
                    if (element.isObject() && !element.isNull()) {
                        collect(element, i, keys);
                    }
                }
                return;
            }
            value = value.isObject() ? value.asObject().getValue(steps[i]).orElse(null) : null;
            if (value == null) {
                return;
            }
        }
        Keys.add(value, keys);
    }

    /** Whether a change of the value at some path can change what this path names. */
    boolean isTouchedBy(List<String> changed) {
        if (segments.get(0).startsWith("_")) {
            return true;
        }
        int common = Math.min(changed.size(), segments.size());
        for (int i = 0; i < common; i++) {
            boolean any = everyFeature && i == 1;
            if (!any && !segments.get(i).equals(changed.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldPath path && segments.equals(path.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** As it was given, without leading slash. */
    @Override
    public String toString() {
        return text;
    }
}
