package io.adit.things.internal.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/** Where a page ended: the sort key of its last thing, and the query that it belongs to, as text for a URL. */
final class Cursor {
    private Cursor() {}

    static String encode(SortKey last, String query) {
        JsonObject json = JsonFactory.newObjectBuilder()
                .set("q", Integer.toHexString(query.hashCode()))
                .set("v", JsonFactory.newArrayBuilder(last.values()).build())
                .build();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    static SortKey decode(String text, String query, int values, DittoHeaders headers) {
        try {
            JsonObject json =
                    JsonFactory.newObject(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            JsonArray array = json.getValue("v").orElseThrow().asArray();
            boolean same = json.getValue("q").orElseThrow().asString().equals(Integer.toHexString(query.hashCode()));
            if (same && array.getSize() == values) {
                List<JsonValue> list = new ArrayList<>();
                array.forEach(list::add);
                return new SortKey(list);
            }
        } catch (IllegalArgumentException
                | JsonRuntimeException
                | UnsupportedOperationException
                | java.util.NoSuchElementException e) {
            throw SearchOptions.invalid("The cursor is not valid: " + e.getMessage(), headers);
        }
        throw SearchOptions.invalid(
                "The cursor belongs to another query; repeat it with the same filter, namespaces and sort.", headers);
    }
}
