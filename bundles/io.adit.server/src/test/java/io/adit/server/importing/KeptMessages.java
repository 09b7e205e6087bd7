package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Keeps messages, as many as it is told. */
final class KeptMessages implements MessageTarget {
    private final List<String> taken = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    @Override
    public int mostUnderWay() {
        return 0;
    }

    @Override
    public CompletableFuture<Void> send(String json) throws IOException {
        if (taken.size() >= most) {
            throw new IOException("full");
        }
        taken.add(json);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        // it keeps them
    }

    /** How many it takes in all. */
    void takes(int messages) {
        most = messages;
    }

    List<JsonObject> messages() {
        return taken.stream().map(JsonObject::new).toList();
    }

    List<byte[]> payloads() {
        return taken.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
    }

    void clear() {
        taken.clear();
    }
}
