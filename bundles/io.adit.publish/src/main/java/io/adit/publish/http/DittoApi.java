package io.adit.publish.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The part of Ditto's HTTP API 2 that publishing needs. */
public final class DittoApi {
    private static final Map<String, String> MERGE_PATCH = Map.of("Content-Type", "application/merge-patch+json");
    private static final int PAGE = 200;
    private static final int IDS_AT_ONCE = 50;

    private final RestClient rest;

    /** @param rest client of a Ditto's gateway */
    public DittoApi(RestClient rest) {
        this.rest = rest;
    }

    /** The subject that requests are made as: the first one that the server names. */
    public String subject() {
        JsonObject whoami = rest.send("GET", "/api/2/whoami", null).orFail().json();
        return whoami.getValue("defaultSubject")
                .map(JsonValue::asString)
                .orElseThrow(() -> new PublishException(rest.base() + " does not say who we are: " + whoami, null));
    }

    /** Those of the things that exist and may be read, by id. */
    public Map<String, JsonObject> things(List<String> thingIds) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        for (int from = 0; from < thingIds.size(); from += IDS_AT_ONCE) {
            List<String> some = thingIds.subList(from, Math.min(from + IDS_AT_ONCE, thingIds.size()));
            String path = "/api/2/things?ids=" + encode(String.join(",", some));
            for (JsonValue each :
                    JsonArray.of(rest.send("GET", path, null).orFail().body())) {
                JsonObject thing = each.asObject();
                found.put(thing.getValue("thingId").map(JsonValue::asString).orElse(""), thing);
            }
        }
        return found;
    }

    /** A policy; empty where it is missing or hidden. */
    public Optional<JsonObject> policy(String policyId) {
        return rest.send("GET", "/api/2/policies/" + encode(policyId), null).found();
    }

    /** Ids of all things that match an RQL filter, page by page; as a search index has them, which may lag behind. */
    public List<String> searchIds(String filter) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String option = "size(" + PAGE + ")" + (cursor == null ? "" : ",cursor(" + cursor + ")");
            String path = "/api/2/search/things?fields=thingId&filter=" + encode(filter) + "&option=" + encode(option);
            JsonObject page = rest.send("GET", path, null).orFail().json();
            page.getValue("items").map(JsonValue::asArray).orElse(JsonArray.empty()).stream()
                    .flatMap(item -> item.asObject().getValue("thingId").map(JsonValue::asString).stream())
                    .forEach(ids::add);
            cursor = page.getValue("cursor").map(JsonValue::asString).orElse(null);
        } while (cursor != null);
        return ids;
    }

    /** Creates or replaces a policy. */
    public void putPolicy(String policyId, JsonObject policy) {
        rest.send("PUT", "/api/2/policies/" + encode(policyId), policy).orFail();
    }

    /** Creates or replaces a thing. */
    public void putThing(String thingId, JsonObject thing) {
        rest.send("PUT", "/api/2/things/" + encode(thingId), thing).orFail();
    }

    /** Changes parts of a thing (RFC 7396). */
    public void mergeThing(String thingId, JsonObject patch) {
        rest.send("PATCH", "/api/2/things/" + encode(thingId), patch.toString(), MERGE_PATCH)
                .orFail();
    }

    /** Deletes a thing; one that is gone already is fine. */
    public void deleteThing(String thingId) {
        RestClient.Answer answer = rest.send("DELETE", "/api/2/things/" + encode(thingId), null);
        if (!answer.isMissing()) {
            answer.orFail();
        }
    }

    /** Text as a segment of a path or a value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
