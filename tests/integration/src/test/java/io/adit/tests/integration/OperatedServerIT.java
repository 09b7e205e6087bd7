package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.server.ServerConfig;
import io.adit.server.doctor.Diagnosis;
import io.adit.server.doctor.Doctor;
import io.adit.server.doctor.RemoteCheck;
import io.adit.server.trace.OtlpTraces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running server tells those who operate it: probes, metrics, traces, and what a doctor finds. */
class OperatedServerIT {
    private static final Path OBSERVABILITY = Site.HOME.resolve("deploy/observability");
    private static final Pattern METRIC = Pattern.compile("\\b(adit|jvm|process)_[a-z0-9_]+");
    private static final String LOGIN = "prometheus:scraping is fun";

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Collector collector;
    private static Site site;
    private static Facility facility;
    private static String metrics;

    @BeforeAll
    static void start() throws Exception {
        collector = new Collector();
        site = new Site(folder, Optional.empty(), OtlpTraces.to(collector.address(), 0, "test"));
        facility = site.runSample();
        Users users = Users.open(folder.resolve("data"), 1);
        users.put("prometheus", "scraping is fun", List.of("adit:metrics"));
        users.put("bob", "knows nobody", List.of());
        MqttClient device = Devices.connect(site.mqtt(), "ring-04", site.password("ring-04"));
        Instant start = Instant.now().minusSeconds(60);
        for (int second = 0; second < 40; second += 2) {
            Devices.publish(device, "{\"time\":\"" + start.plusSeconds(second) + "\",\"strainLeft\":15}");
        }
        device.disconnect();
        device.close();
        refusedByHttp();
        site.server.settle();
        await().until(() -> get("/metrics", LOGIN).body().contains("adit_alarms_standing{"));
        metrics = get("/metrics", LOGIN).body();
    }

    /** One login with a wrong password, and one message for a device that the sender does not speak for. */
    private static void refusedByHttp() throws Exception {
        int port = site.server.deviceHttpPort();
        assertThat(send(port, "/telemetry//sump", "ring-04@adit.sample:wrong", "{}")
                        .statusCode())
                .isEqualTo(401);
        String login = "ring-04@adit.sample:" + site.password("ring-04");
        assertThat(send(port, "/telemetry//sump", login, "{}").statusCode()).isEqualTo(403);
    }

    @AfterAll
    static void stop() {
        CLIENT.shutdownNow();
        site.close();
        collector.close();
    }

    /** Sends a body, or gets where there is none. */
    private static HttpResponse<String> send(int port, String path, String login, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(
                        body.isEmpty() ? "GET" : path.equals("/telemetry") ? "POST" : "PUT",
                        BodyPublishers.ofString(body));
        if (!login.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()));
        }
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
        return send(site.server.httpPort(), path, login, "");
    }

    @Test
    void countsWhatDevicesSentAndWhatBecameOfIt() throws Exception {
        assertThat(metrics.lines())
                .contains(
                        "adit_device_messages_total{adapter=\"hono-mqtt\",outcome=\"accepted\",tenant=\"adit.sample\"} 20.0",
                        "adit_device_logins_refused_total{adapter=\"hono-http\",reason=\"credentials\"} 1.0",
                        "adit_engine_messages_total 20.0",
                        "adit_raw_samples_total 20.0",
                        "adit_forwarded_samples_total 0.0",
                        "adit_engine_up 1.0",
                        "adit_engine_channels 60.0",
                        "adit_twin_writes_total{outcome=\"refused\"} 0.0",
                        "adit_notifications_waiting 0.0")
                .anyMatch(line -> line.matches("adit_alarms_standing\\{level=\"\\w+\"} 1\\.0"))
                .anyMatch(line -> line.startsWith("adit_journal_fsync_seconds_count{journal=\"ingest\"} ")
                        && !line.endsWith(" 0"))
                .anyMatch(line -> line.startsWith("adit_data_bytes{part=\"history\"} "));
    }

    @Test
    void hasEachMetricThatTheDashboardAndTheAlertRulesName() throws Exception {
        Set<String> told = metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String file : List.of("grafana.json", "alerts.yml")) {
            Set<String> named = new TreeSet<>();
            String queries = Files.readString(OBSERVABILITY.resolve(file))
                    .lines()
                    .filter(line -> line.contains("expr"))
                    .collect(Collectors.joining("\n"));
            Matcher matcher = METRIC.matcher(queries);
            while (matcher.find()) {
                named.add(matcher.group());
            }
            named.removeIf(each -> each.startsWith("adit_streams_")); // those of the engine on Kafka, see ProbesTest
            assertThat(named).as(file).hasSizeGreaterThan(10);
            assertThat(told).as(file).containsAll(named);
        }
    }

    @Test
    void tellsMetricsOnlyToThoseWhoMayReadThem() throws Exception {
        assertThat(get("/metrics", "").statusCode()).isEqualTo(401);
        assertThat(get("/metrics", "bob:knows nobody").statusCode()).isEqualTo(403);
        HttpResponse<String> answer = get("/metrics", LOGIN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
        assertThat(get("/api/2/things", LOGIN).body()).isEqualTo("[]");
    }

    @Test
    void probesTellNothingButUp() throws Exception {
        for (String probe : List.of("/health", "/ready")) {
            HttpResponse<String> answer = get(probe, "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void aDoctorFindsTheRunningServerWell() throws Exception {
        int port = site.server.httpPort();
        Doctor.Listening listening = new Doctor.Listening(
                "127.0.0.1", Map.of("http-port", port, "mqtt-port", site.server.mqttPort()), null, null);
        List<Diagnosis> found =
                new Doctor(folder.resolve("data"), listening, null, ServerConfig.PYTHON, Clock.systemUTC()).look();
        // How full and fast the disk of a build machine is, is no matter of this test.
        assertThat(found)
                .filteredOn(each -> !each.part().startsWith("disk"))
                .noneMatch(each -> each.state() == Diagnosis.State.WRONG);
        assertThat(found)
                .anyMatch(each -> each.part().equals("server")
                        && each.found()
                                .contains("version test runs as process "
                                        + ProcessHandle.current().pid()))
                .anyMatch(each -> each.part().equals("ports") && each.found().endsWith("are the server's"));
        URI address = URI.create("http://127.0.0.1:" + port);
        String password =
                Files.readString(folder.resolve("data/admin-password")).strip();
        assertThat(new RemoteCheck(Login.basic("admin", password), Route.DIRECT).ditto(address))
                .contains(Diagnosis.ok("Ditto", address + " knows admin (Adit test)"));
        assertThat(new RemoteCheck(Login.basic("admin", password), Route.DIRECT).hono(address))
                .contains(Diagnosis.ok("Hono", address + " knows admin (Adit test)"));
        assertThat(new RemoteCheck(Login.basic("admin", "wrong"), Route.DIRECT).hono(address))
                .anyMatch(each ->
                        each.state() == Diagnosis.State.WRONG && each.advice().contains("--password-file"));
        assertThat(new RemoteCheck(Login.basic("bob", "knows nobody"), Route.DIRECT).hono(address))
                .anyMatch(each -> each.found().contains("may not do this"));
    }

    private static int measured(double temperature, String... headers) throws Exception {
        String login = "platform-1@adit.sample:" + site.password("platform-1");
        String body = "{\"time\":\"" + Instant.now() + "\",\"temperature\":" + temperature + "}";
        return send(site.server.deviceHttpPort(), "/telemetry", login, body, headers)
                .statusCode();
    }

    /** What apps are told of a thing, from now on. */
    private static List<String> events(String thing) throws Exception {
        String path = "/api/2/things?ids=" + thing + "&fields=features,_context";
        String login = "admin:"
                + Files.readString(folder.resolve("data/admin-password")).strip();
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.admin.base() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()))
                .header("Accept", "text/event-stream")
                .build();
        List<String> events = new CopyOnWriteArrayList<>();
        HttpResponse<Stream<String>> answer = CLIENT.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(events::add);
            } catch (UncheckedIOException e) {
                events.add("the connection was closed"); // at the end of all tests
            }
        });
        return events;
    }

    @Test
    void aMessageOfATraceIsFollowedToTheAppAndOthersAreNot() throws Exception {
        String overHttp = "4bf92f3577b34da6a3ce929d0e0e4736";
        String overMqtt = "11112222333344445555666677778888";
        List<String> events = events(Names.thingOf(facility, "platform-1", "temperature"));
        assertThat(measured(68, "traceparent", "00-" + overHttp + "-00f067aa0ba902b7-01"))
                .isEqualTo(202);
        await().until(() -> events.stream().anyMatch(each -> each.contains("\"traceparent\":\"00-" + overHttp)));
        assertThat(measured(69)).isEqualTo(202);
        assertThat(measured(70, "traceparent", "00-broken-01")).isEqualTo(202);
        MqttMessage message =
                new MqttMessage(("{\"time\":\"" + Instant.now() + "\",\"carbonDioxide\":777}").getBytes());
        message.setQos(1);
        MqttProperties properties = new MqttProperties();
        properties.setUserProperties(
                List.of(new UserProperty("traceparent", "00-" + overMqtt + "-00f067aa0ba902b7-01")));
        message.setProperties(properties);
        MqttClient device = Devices.connect(site.mqtt(), "platform-2", site.password("platform-2"));
        device.publish("telemetry", message);
        device.disconnect();
        device.close();
        await().untilAsserted(() -> assertThat(collector.told())
                .contains(Collector.id(overHttp), Collector.id(overMqtt), "journal", "engine", "twin", "written"));
        // Spans end in the order of the messages, so those between the two would have been told too.
        assertThat(collector.told().split("device message", -1)).hasSize(3);
    }
}
