package io.adit.server.backup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a running server is.
 *
 * @param version of the program
 * @param pid of its process
 * @param healthy false when it has to be started again
 * @param waiting messages between journal and engine
 * @param capacity how many of these there can be
 * @param twinRefusals statuses that could not be written into twins
 * @param ports by the name of their option, e.g. {@code http-port}
 * @param problems of the published settings, a sentence each
 * @param link to the centre as {@code GET /api/adit/centre} tells it; empty where it is no station
 */
public record ServerState(
        String version,
        long pid,
        boolean healthy,
        long waiting,
        long capacity,
        long twinRefusals,
        Map<String, Integer> ports,
        List<String> problems,
        String link) {

    String toJson() {
        JsonObject numbers = new JsonObject();
        ports.forEach(numbers::put);
        return new JsonObject()
                .put("version", version)
                .put("pid", pid)
                .put("healthy", healthy)
                .put("waiting", waiting)
                .put("capacity", capacity)
                .put("twinRefusals", twinRefusals)
                .put("ports", numbers)
                .put("problems", new JsonArray(problems))
                .put("link", link)
                .encode();
    }

    static ServerState ofJson(String text) {
        JsonObject json = new JsonObject(text);
        Map<String, Integer> ports = new LinkedHashMap<>();
        json.getJsonObject("ports").forEach(each -> ports.put(each.getKey(), ((Number) each.getValue()).intValue()));
        return new ServerState(
                json.getString("version"),
                json.getLong("pid"),
                json.getBoolean("healthy"),
                json.getLong("waiting"),
                json.getLong("capacity"),
                json.getLong("twinRefusals"),
                ports,
                json.getJsonArray("problems").stream().map(String::valueOf).toList(),
                json.getString("link", ""));
    }
}
