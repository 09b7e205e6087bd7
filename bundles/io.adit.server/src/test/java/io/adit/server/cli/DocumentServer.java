package io.adit.server.cli;

import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps documents as a Ditto and a Hono registry do, for those who may. */
final class DocumentServer implements AutoCloseable {
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final BiPredicate<String, String> allowed;
    private final StubServer server;

    /** @param allowed whether somebody may ask for a path, by the header Authorization */
    DocumentServer(BiPredicate<String, String> allowed, @Nullable SSLContext tls) {
        this.allowed = allowed;
        this.server = new StubServer(this::answer, tls);
    }

    StubServer server() {
        return server;
    }

    /** What is kept, by path. */
    Map<String, String> documents() {
        return documents;
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String login = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!allowed.test(path, login)) {
            StubServer.answer(exchange, 401, "");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            StubServer.answer(exchange, documents.put(path, body) == null ? 201 : 204, "");
        } else if (path.endsWith("/whoami")) {
            StubServer.answer(exchange, 200, "{\"defaultSubject\":\"nginx:admin\"}");
        } else if (path.endsWith("/status")) {
            StubServer.answer(exchange, 200, "{\"liveStatus\":\"open\"}");
        } else if (path.endsWith("/search/things")) {
            StubServer.answer(exchange, 200, "{\"items\":[]}");
        } else if (path.endsWith("/api/2/things")) {
            StubServer.answer(exchange, 200, things().toString());
        } else {
            String document = documents.get(path);
            StubServer.answer(exchange, document == null ? 404 : 200, document == null ? "{}" : document);
        }
    }

    private List<String> things() {
        return documents.entrySet().stream()
                .filter(each -> each.getKey().startsWith("/api/2/things/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Requests that were to change something. */
    long writes() {
        return server.asked().stream().filter(each -> !each.startsWith("GET")).count();
    }

    @Override
    public void close() {
        server.close();
    }
}
