package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The edges on the real runtime with one thing, which alice may treat as she likes. */
@Timeout(300)
abstract class WireTestBase {
    static final String THING = "/api/2/things/test:pump";
    static final String TOPIC = "\"topic\":\"test/pump/things/";

    @TempDir
    Path folder;

    TwinRuntime twin;
    Edge edge;

    @BeforeEach
    void start() throws Exception {
        twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
        edge = new Edge(twin, folder);
        String body = "{\"attributes\":{\"name\":\"P1\"},\"features\":{\"current\":{\"properties\":{\"value\":1}}}}";
        assertThat(edge.putJson(THING, body).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        twin.close();
    }

    /** Sends as alice without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> later(String method, String path, String body, String... headers) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return edge.send(method, path, body, headers);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> asked) throws Exception {
        return asked.get(60, TimeUnit.SECONDS);
    }

    static JsonObject json(String text) {
        return JsonFactory.newObject(text);
    }

    static String correlationId(String text) {
        return json(text).getValue("headers/correlation-id").orElseThrow().asString();
    }

    /** Lines of server-sent events as they come, without heartbeats and empty lines. */
    BlockingQueue<String> events(String path) throws Exception {
        Stream<String> all = stream(path);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual()
                .start(() ->
                        all.filter(line -> line.length() > "data:".length()).forEach(lines::add));
        return lines;
    }

    /** All lines of server-sent events until the server ends them; close it. */
    Stream<String> stream(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(edge.uri(path))
                .header("Authorization", Edge.ALICE)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response = edge.client.send(request, BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        return response.body();
    }

    static String next(BlockingQueue<String> lines) throws Exception {
        String line = lines.poll(60, TimeUnit.SECONDS);
        assertThat(line).as("a line within a minute").isNotNull();
        return line;
    }
}
