package io.adit.connectivity.http;

import static io.adit.connectivity.SampleRegistry.join;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.SampleRegistry;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hono's HTTP contract, over a registry with device dev1 and gateway gw1 that speaks for dev2. */
class HttpAdapterIT {
    private static final String JSON = "application/json";

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private SampleRegistry site;
    private HttpAdapter adapter;
    private int port;

    @BeforeEach
    void start() {
        site = new SampleRegistry(directory);
        site.fault = message -> message.payload().length == 1 ? "It is no JSON." : null;
        adapter = new HttpAdapter(
                site.vertx,
                HttpAdapterOptions.onLoopback(0),
                site.registry,
                site.authenticator,
                site,
                site.commands,
                Clock.systemUTC());
        port = join(adapter.start());
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        join(adapter.stop());
        site.close();
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = user + "@T1:" + SampleRegistry.PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> post(String user, String path, String body) throws Exception {
        return client.send(
                request(user, path)
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String user, String path, String body) throws Exception {
        return client.send(
                request(user, path)
                        .header("Content-Type", JSON)
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> waiting(String user, String path) {
        return client.sendAsync(
                request(user, path)
                        .header("Content-Type", JSON)
                        .header("hono-ttd", "20")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private CompletableFuture<CommandOutcome> command(String device, boolean responseRequired) {
        DeviceCommand command = new DeviceCommand(
                "T1", device, "setSpeed", JSON, "80".getBytes(StandardCharsets.UTF_8), responseRequired);
        return site.commands.send(command, Duration.ofSeconds(20)).toCompletableFuture();
    }

    @Test
    void takesTelemetryAndEventsOfADevice() throws Exception {
        assertThat(post("dev1", "/telemetry?qos-level=1&hono-ttl=7", "{\"t\":1}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(post("dev1", "/event", "{\"t\":2}").statusCode()).isEqualTo(202);
        assertThat(site.messages)
                .extracting(DeviceMessage::kind)
                .containsExactly(DeviceMessage.Kind.TELEMETRY, DeviceMessage.Kind.EVENT);
        assertThat(site.messages).extracting(DeviceMessage::deviceId).containsOnly("dev1");
        assertThat(site.messages.get(0).qos()).isEqualTo(1);
        assertThat(site.messages.get(0).ttlSeconds()).isEqualTo(7);
        assertThat(site.messages.get(0).contentType()).isEqualTo(JSON);
    }

    @Test
    void saysThatAPayloadCouldNotBeReadThoughItIsKept() throws Exception {
        HttpResponse<String> answer = post("dev1", "/telemetry?hono-ttd=20", "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("error"))
                .isEqualTo("It is no JSON. The message is kept as it came.");
        assertThat(site.messages).hasSize(1);
    }

    @Test
    void letsAGatewaySpeakForItsDevices() throws Exception {
        assertThat(put("gw1", "/telemetry/T1/dev2", "{}").statusCode()).isEqualTo(202);
        assertThat(put("gw1", "/event//dev2", "{}").statusCode()).isEqualTo(202);
        assertThat(site.messages).extracting(DeviceMessage::gatewayId).containsOnly("gw1");
        assertThat(put("gw1", "/telemetry/T1/dev3", "{}").statusCode()).isEqualTo(403);
        assertThat(put("gw1", "/telemetry/T2/dev2", "{}").statusCode()).isEqualTo(403);
        assertThat(put("gw1", "/telemetry/T1/nobody", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhoIsNotLoggedIn() throws Exception {
        HttpRequest anonymous = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/telemetry"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> answer = client.send(anonymous, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(new JsonObject(answer.body()).getString("error")).isNotEmpty();
        assertThat(post("nobody", "/telemetry", "{}").statusCode()).isEqualTo(401);
        assertThat(site.messages).isEmpty();
    }

    @Test
    void refusesDisabledDevicesLargeBodiesAndBadQos() throws Exception {
        assertThat(post("dev1", "/telemetry", "x".repeat(64 * 1024 + 1)).statusCode())
                .isEqualTo(413);
        assertThat(post("dev1", "/telemetry?qos-level=2", "{}").statusCode()).isEqualTo(400);
        assertThat(post("dev1", "/telemetry?qos-level=x", "{}").statusCode()).isEqualTo(400);
        assertThat(post("dev1", "/nothing", "{}").statusCode()).isEqualTo(404);
        join(site.registry.updateDevice(
                "T1", "dev2", new JsonObject().put("enabled", false).put("via", new JsonArray().add("gw1")), null));
        assertThat(put("gw1", "/telemetry/T1/dev2", "{}").statusCode()).isEqualTo(404);
        join(site.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null));
        assertThat(post("dev1", "/telemetry", "{}").statusCode()).isEqualTo(403);
        assertThat(site.messages).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/telemetry/T1/%zz", "/telemetry/T1/%", "/telemetry?hono-ttd=%2", "/%-1"})
    void refusesAnAddressThatCannotBeDecoded(String path) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            String head = "PUT " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine())
                    .isEqualTo("HTTP/1.1 400 Bad Request");
        }
    }

    @Test
    void saysWhenThereIsNoRoom() throws Exception {
        site.downstream = message -> CompletableFuture.failedFuture(new Downstream.OverloadedException("full"));
        HttpResponse<String> answer = post("dev1", "/telemetry", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void answersOnlyWhatIsDurable() throws Exception {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        site.downstream = message -> durable;
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(
                request("dev1", "/telemetry")
                        .POST(BodyPublishers.ofString("21"))
                        .build(),
                BodyHandlers.ofString());
        await().until(() -> site.messages.size() == 1);
        assertThat(sent).isNotDone();
        durable.complete(null);
        assertThat(sent.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
    }

    @Test
    void aWaitingCommandIsTheResponse() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = waiting("dev1", "/telemetry");
        await().until(() -> site.commands.reaches("T1", "dev1"));
        assertThat(site.messages.get(0).ttdSeconds()).isEqualTo(20);
        CompletableFuture<CommandOutcome> sent = command("dev1", true);
        HttpResponse<String> response = waiting.get(60, TimeUnit.SECONDS);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("80");
        assertThat(response.headers().firstValue("hono-command")).contains("setSpeed");
        assertThat(response.headers().firstValue("hono-cmd-target-device")).isEmpty();
        String requestId = response.headers().firstValue("hono-cmd-req-id").orElseThrow();
        assertThat(post("dev1", "/command/res/" + requestId + "?hono-cmd-status=200", "\"ok\"")
                        .statusCode())
                .isEqualTo(202);
        assertThat(sent.get(60, TimeUnit.SECONDS)).isInstanceOfSatisfying(CommandOutcome.Answered.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.payload(), StandardCharsets.UTF_8)).isEqualTo("\"ok\"");
        });
        assertThat(site.commands.reaches("T1", "dev1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/telemetry", "/event"})
    void aGatewaysRequestTakesTheCommandOfADeviceBehindIt(String path) throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = waiting("gw1", path);
        await().until(() -> site.commands.reaches("T1", "dev2"));
        CompletableFuture<CommandOutcome> sent = command("dev2", true);
        HttpResponse<String> response = waiting.get(60, TimeUnit.SECONDS);
        assertThat(response.headers().firstValue("hono-cmd-target-device")).contains("dev2");
        String requestId = response.headers().firstValue("hono-cmd-req-id").orElseThrow();
        assertThat(put("gw1", "/command/res//dev2/" + requestId + "?hono-cmd-status=204", "")
                        .statusCode())
                .isEqualTo(202);
        assertThat(sent.get(60, TimeUnit.SECONDS)).isInstanceOf(CommandOutcome.Answered.class);
    }

    @Test
    void aRequestThatGetsNoCommandInTimeIsAccepted() throws Exception {
        assertThat(post("dev1", "/telemetry?hono-ttd=1", "{}").statusCode()).isEqualTo(202);
        assertThat(site.commands.reaches("T1", "dev1")).isFalse();
    }

    @Test
    void refusesAnAnswerWithoutStatus() throws Exception {
        assertThat(post("dev1", "/command/res/abc", "{}").statusCode()).isEqualTo(400);
        assertThat(post("dev1", "/command/res/abc?hono-cmd-status=99", "{}").statusCode())
                .isEqualTo(400);
    }
}
