package io.adit.things.internal.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, and the query that goes on from there: text for a URL, to be given back as it is. It holds no
 * state of the server, so it stays good over restarts, and things that are changed, new or gone move nothing else.
 *
 * @param filter the query's filter; null: none
 * @param namespaces the query's namespaces; empty: all
 * @param sort the query's sort option, complete
 * @param last the sort key of the last thing of the page
 */
record Cursor(@Nullable String filter, Set<String> namespaces, String sort, SortKey last) {
    private static final JsonKey FILTER = JsonKey.of("F");
    private static final JsonKey NAMESPACES = JsonKey.of("N");
    private static final JsonKey SORT = JsonKey.of("S");
    private static final JsonKey VALUES = JsonKey.of("V");

    static String option(List<SearchOptions.Sorting> sort) {
        return sort.stream().map(SearchOptions.Sorting::toString).collect(Collectors.joining(","));
    }

    String encode() {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder()
                .set(SORT, JsonValue.of(sort))
                .set(VALUES, last.keys().stream().map(Keys::toJson).collect(JsonCollectors.valuesToArray()));
        if (filter != null) {
            json.set(FILTER, JsonValue.of(filter));
        }
        if (!namespaces.isEmpty()) {
            json.set(
                    NAMESPACES,
                    new TreeSet<>(namespaces).stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @throws org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.InvalidOptionException when it is none
     */
    static Cursor decode(String text, DittoHeaders headers) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            JsonObject json = JsonFactory.newObject(new String(bytes, StandardCharsets.UTF_8));
            List<Object> keys = new ArrayList<>();
            array(json, VALUES).forEach(value -> keys.add(Keys.fromJson(value)));
            String sort = json.getValue(SORT).orElseThrow().asString();
            if (keys.size() != SearchOptions.sort(sort, headers).size() || !(keys.getLast() instanceof String)) {
                throw new IllegalArgumentException("Keys and sort option differ");
            }
            return new Cursor(
                    json.getValue(FILTER).map(JsonValue::asString).orElse(null),
                    json.contains(NAMESPACES)
                            ? array(json, NAMESPACES).stream()
                                    .map(JsonValue::asString)
                                    .collect(Collectors.toUnmodifiableSet())
                            : Set.of(),
                    sort,
                    new SortKey(keys));
        } catch (IllegalArgumentException
                | JsonRuntimeException
                | UnsupportedOperationException
                | NoSuchElementException e) {
            throw SearchOptions.invalidCursor("Give back the cursor of an answer, unchanged.", headers);
        }
    }

    private static JsonArray array(JsonObject json, JsonKey key) {
        return json.getValue(key).orElseThrow().asArray();
    }
}
