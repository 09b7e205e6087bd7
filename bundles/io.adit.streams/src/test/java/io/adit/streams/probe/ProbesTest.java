package io.adit.streams.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.streams.EngineCounters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProbesTest {
    private final AtomicBoolean healthy = new AtomicBoolean(true);
    private final AtomicBoolean ready = new AtomicBoolean();
    private final EngineCounters counters = new EngineCounters();
    private final StreamsMetrics metrics =
            new StreamsMetrics(counters, healthy::get, () -> Map.of("adit.ingest.site", 7.0));

    private Probes start(boolean open, String password) {
        return Probes.start(new ProbeOptions("127.0.0.1", 0, open, password), healthy::get, ready::get, metrics);
    }

    private static HttpResponse<String> get(Probes probes, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + probes.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhetherItIsWellAndWhetherItWorks() throws Exception {
        try (Probes probes = start(false, "")) {
            assertThat(get(probes, "/health").statusCode()).isEqualTo(200);
            HttpResponse<String> waiting = get(probes, "/ready");
            assertThat(waiting.statusCode()).isEqualTo(503);
            assertThat(waiting.body()).isEqualTo("{\"status\":\"DOWN\"}");
            ready.set(true);
            healthy.set(false);
            assertThat(get(probes, "/ready").statusCode()).isEqualTo(200);
            assertThat(get(probes, "/health").statusCode()).isEqualTo(503);
            assertThat(get(probes, "/metrics").statusCode()).isEqualTo(404);
            assertThat(get(probes, "/healthy").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void givesMetricsToWhoHasThePassword() throws Exception {
        try (Probes probes = start(true, "right")) {
            assertThat(get(probes, "/metrics").statusCode()).isEqualTo(401);
            assertThat(get(probes, "/metrics", "Authorization", basic("metrics:wrong"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(get(probes, "/metrics", "Authorization", basic("admin:right"))
                            .statusCode())
                    .isEqualTo(401);
            HttpResponse<String> text = get(probes, "/metrics", "Authorization", basic("metrics:right"));
            assertThat(text.statusCode()).isEqualTo(200);
            assertThat(text.body())
                    .contains(
                            "adit_engine_up 1",
                            "adit_streams_waiting_records{topic=\"adit.ingest.site\"} 7",
                            "adit_clean_samples_total{quality=\"good\"} 0",
                            "jvm_memory_used_bytes");
            assertThat(get(probes, "/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void hasEachMetricOfTheEngineOnKafkaThatDashboardAndAlertRulesName() throws Exception {
        counters.command("sent");
        Path folder = Path.of("..", "..", "deploy", "observability");
        String queries =
                Files.readString(folder.resolve("grafana.json")) + Files.readString(folder.resolve("alerts.yml"));
        List<String> named = Pattern.compile("adit_streams_[a-z_]+")
                .matcher(queries)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(1);
        assertThat(new String(new MetricsText(metrics).answer(null).body(), StandardCharsets.UTF_8))
                .contains(named);
    }
}
