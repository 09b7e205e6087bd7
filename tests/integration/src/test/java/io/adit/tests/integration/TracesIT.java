package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.adit.model.Facility;
import io.adit.server.trace.OtlpTraces;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that a device says to be part of a trace, followed to the event that apps get and to a collector. */
class TracesIT {
    private static final String OVER_HTTP = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String OVER_MQTT = "11112222333344445555666677778888";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private HttpServer collector;
    private Site site;
    private Facility facility;

    @BeforeEach
    void start() throws Exception {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            byte[] body = (zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody())
                    .readAllBytes();
            synchronized (collected) {
                collected.writeBytes(body);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        URI address = URI.create("http://127.0.0.1:" + collector.getAddress().getPort());
        site = new Site(folder, Optional.empty(), OtlpTraces.to(address, 0, "test"));
        facility = site.runSample();
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        site.close();
        collector.stop(0);
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private HttpRequest.Builder request(int port, String path, String login) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private void listen(String thing) throws Exception {
        String login = "admin:"
                + Files.readString(folder.resolve("data/admin-password")).strip();
        HttpRequest request = request(
                        site.server.httpPort(), "/api/2/things?ids=" + thing + "&fields=features,_context", login)
                .header("Accept", "text/event-stream")
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(events::add);
            } catch (UncheckedIOException e) {
                events.add("the server closed"); // at the end of the test
            }
        });
    }

    private int send(String traceparent) throws Exception {
        HttpRequest.Builder request = request(
                        site.server.deviceHttpPort(),
                        "/telemetry",
                        "platform-1@adit.sample:" + site.password("platform-1"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"time\":\"" + Instant.now() + "\",\"temperature\":68.0}"));
        if (!traceparent.isEmpty()) {
            request.header("traceparent", traceparent);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private String told() {
        synchronized (collected) {
            return collected.toString(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void isTheSameTraceFromTheDeviceToTheApp() throws Exception {
        listen(Names.thingOf(facility, "platform-1", "temperature"));
        assertThat(send(parent(OVER_HTTP))).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events.stream().anyMatch(each -> each.contains("\"traceparent\":\"00-" + OVER_HTTP)));
        assertThat(send("")).isEqualTo(202);
        assertThat(send("00-not-a-trace-01")).isEqualTo(202);
        MqttClient device = Devices.connect(site.mqtt(), "platform-2", site.password("platform-2"));
        MqttMessage message = new MqttMessage(
                ("{\"time\":\"" + Instant.now() + "\",\"carbonDioxide\":777}").getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        MqttProperties properties = new MqttProperties();
        properties.setUserProperties(List.of(new UserProperty("traceparent", parent(OVER_MQTT))));
        message.setProperties(properties);
        device.publish("telemetry", message);
        device.disconnect();
        device.close();
        site.server.settle();
        site.close();
        String told = told();
        for (String trace : List.of(OVER_HTTP, OVER_MQTT)) {
            assertThat(told).contains(new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1));
        }
        assertThat(told).contains("journal", "engine", "twin", "adit.outcome", "written", "platform-2");
        // Neither the message without a trace nor the one with a broken one was followed: their share is 0.
        assertThat(told.split("device message", -1)).hasSize(3);
    }
}
