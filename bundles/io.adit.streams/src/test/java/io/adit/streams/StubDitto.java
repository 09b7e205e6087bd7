package io.adit.streams;

import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What the feed asks a Ditto for: things by id, a search whose index may lag behind, and events of changes. */
final class StubDitto implements AutoCloseable {
    private final Map<String, JsonObject> things = new ConcurrentSkipListMap<>();
    private final Set<String> unindexed = ConcurrentHashMap.newKeySet();
    private final List<HttpExchange> streams = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final StubServer server = new StubServer(this::answer);

    /** Status of all answers where it is not 200. */
    volatile int failure = 200;

    URI uri() {
        return server.uri();
    }

    void put(String id, String facility, String type, int limit) {
        things.put(id, JsonObject.of("""
            {"thingId":"%s","attributes":{"type":"%s","facility":"%s","limit":%d}}""".formatted(id, type, facility, limit)));
    }

    void remove(String id) {
        things.remove(id);
    }

    /** From now on the search does not find it. */
    void forget(String id) {
        unindexed.add(id);
    }

    /** Streams of events that are open. */
    int streams() {
        return streams.size();
    }

    /** How often it refused. */
    int failures() {
        return failures.get();
    }

    /** How often it was searched. */
    long searches() {
        return server.asked().stream().filter(each -> each.contains("/search/")).count();
    }

    /** Says to all who follow that something changed. */
    void tellChange() throws IOException {
        for (HttpExchange stream : streams) {
            OutputStream out = stream.getResponseBody();
            out.write("data:{\"thingId\":\"x\"}\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    void cutStreams() {
        streams.forEach(HttpExchange::close);
        streams.clear();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (failure != 200) {
            failures.incrementAndGet();
            StubServer.answer(exchange, failure, "{\"status\":" + failure + "}");
        } else if ("text/event-stream".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data:\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            streams.add(exchange);
        } else if (path.equals("/api/2/search/things")) {
            String items = things.keySet().stream()
                    .filter(id -> !unindexed.contains(id))
                    .map(id -> (JsonValue)
                            JsonObject.newBuilder().set("thingId", id).build())
                    .collect(JsonCollectors.valuesToArray())
                    .toString();
            StubServer.answer(exchange, 200, "{\"items\":" + items + "}");
        } else {
            String ids = exchange.getRequestURI().getRawQuery().replaceFirst(".*ids=([^&]*).*", "$1");
            String found = Arrays.stream(
                            URLDecoder.decode(ids, StandardCharsets.UTF_8).split(","))
                    .map(things::get)
                    .filter(Objects::nonNull)
                    .map(JsonValue.class::cast)
                    .collect(JsonCollectors.valuesToArray())
                    .toString();
            StubServer.answer(exchange, 200, found);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
