package io.adit.gateway.wire;

import io.adit.gateway.auth.AuthOptions;
import io.adit.gateway.auth.GatewayAuthenticator;
import io.adit.gateway.auth.SessionRoutes;
import io.adit.gateway.auth.Users;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.http.DittoRoutes;
import io.adit.gateway.http.EdgeServer;
import io.adit.gateway.openapi.ApiDescription;
import io.adit.gateway.openapi.OpenApiRoutes;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of the edges on a free loopback port, with the users alice and bob, and a client of it. */
public final class Edge implements AutoCloseable {
    public static final String ALICE = basic("alice", "wonder-land");
    public static final String BOB = basic("bob", "the-builder");

    public final int port;
    public final Users users;
    public final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Vertx vertx = Vertx.vertx();
    public final GatewayAuthenticator authenticator;

    public Edge(TwinRuntime twin, Path folder) throws Exception {
        this(twin, folder, AuthOptions.defaults(), DittoLimits.defaults());
    }

    public Edge(TwinRuntime twin, Path folder, AuthOptions auth, DittoLimits limits) throws Exception {
        users = Users.open(folder, 1_000);
        users.put("alice", "wonder-land", List.of());
        users.put("bob", "the-builder", List.of("role:builder"));
        authenticator = new GatewayAuthenticator(vertx, users, auth);
        Router router = Router.router(vertx);
        DittoRoutes.mount(router, twin, authenticator, limits);
        SessionRoutes.mount(router, authenticator);
        OpenApiRoutes.mount(router, new ApiDescription("test", List.of(ApiDescription.ditto())));
        HttpServer server = EdgeServer.create(vertx, new HttpServerOptions().setHost("127.0.0.1"), limits, router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        port = server.actualPort();
    }

    public static String basic(String user, String password) {
        byte[] bytes = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Sends as alice; headers are name, value, name, value... */
    public HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        return sendAs(ALICE, method, path, body, headers);
    }

    public HttpResponse<String> sendAs(String who, String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends as alice with JSON null as body where one can be, and leaves the answer's body open, which may be endless. */
    public HttpResponse<InputStream> open(String method, String path, String... headers) throws Exception {
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", ALICE)
                .header("Content-Type", type)
                .headers(headers)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("null"));
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> putJson(String path, String json) throws Exception {
        return send("PUT", path, json, "Content-Type", "application/json");
    }

    @Override
    public void close() throws Exception {
        authenticator.close();
        client.shutdownNow();
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }
}
