package io.adit.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A device on Hono's HTTP adapter: posts telemetry, and keeps one request open that a command may come back with. What the server has no room
 * for it sends again after a second, a few times.
 */
final class HttpLink implements Link {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int COMMAND_SECONDS = 20;
    private static final int MOST_TRIES = 5;
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int BUSY = 503;
    private static final String EMPTY = "application/vnd.eclipse-hono-empty-notification";

    private final URI server;
    private final String device;
    private final String authorization;
    private final Commands commands;
    private volatile boolean open;

    HttpLink(URI server, Login login, Commands commands) {
        this.server = server;
        this.device = login.deviceId();
        this.commands = commands;
        byte[] credentials = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    @Override
    public CompletionStage<Void> connect() {
        return post("/event", EMPTY, new byte[0]).handle((answer, failure) -> {
            if (failure != null || answer.statusCode() != ACCEPTED) {
                throw new java.util.concurrent.CompletionException(new IOException("device " + device
                        + " can't connect to " + server + ": "
                        + (failure != null ? failure.getMessage() : "status " + answer.statusCode()) + "."));
            }
            open = true;
            awaitCommand();
            return null;
        });
    }

    private CompletableFuture<HttpResponse<byte[]>> post(String path, String contentType, byte[] payload) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(payload))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofByteArray());
    }

    @Override
    public boolean canSend() {
        return open;
    }

    @Override
    public CompletionStage<Boolean> publish(byte[] payload) {
        return publish("/telemetry", payload, 1);
    }

    private CompletionStage<Boolean> publish(String path, byte[] payload, int attempt) {
        return post(path, "application/json", payload)
                .handle((answer, failure) -> failure == null ? answer.statusCode() : 0)
                .thenCompose(status -> status == BUSY && attempt < MOST_TRIES
                        ? CompletableFuture.supplyAsync(() -> attempt + 1, afterASecond())
                                .thenCompose(next -> publish(path, payload, next))
                        : CompletableFuture.completedFuture(status == ACCEPTED));
    }

    private static Executor afterASecond() {
        return CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    }

    /** Asks for the next command as long as the link is open; waits a second after a failure. */
    private void awaitCommand() {
        if (!open) {
            return;
        }
        post("/event?hono-ttd=" + COMMAND_SECONDS, EMPTY, new byte[0]).whenComplete((answer, failure) -> {
            if (failure != null || answer.statusCode() > ACCEPTED) {
                afterASecond().execute(this::awaitCommand);
                return;
            }
            if (answer.statusCode() == OK) {
                take(answer);
            }
            awaitCommand();
        });
    }

    private void take(HttpResponse<byte[]> command) {
        String subject = command.headers().firstValue("hono-command").orElse("");
        String request = command.headers().firstValue("hono-cmd-req-id").orElse("");
        if (!subject.isEmpty()) {
            Reply reply = commands.take(subject, command.body(), !request.isEmpty());
            if (!request.isEmpty()) {
                publish("/command/res/" + request + "?hono-cmd-status=" + reply.status(), reply.payload(), 1);
            }
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
