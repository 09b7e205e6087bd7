package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Facility;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published sample follows the server's own thing models, which need no network. */
class OwnModelsIT {
    @TempDir
    static Path folder;

    private static Site site;
    private static String feature;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(folder);
        Facility facility = site.publishSample();
        String thing = Names.thingOf(facility, "pump-p1", "motorCurrent");
        feature = "/api/2/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8) + "/features/motorCurrent";
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void channelThatIsNoneIsRefused() {
        RestClient.Answer answer = site.admin.send(
                "PUT", feature + "/properties/channel/decimals", "\"two\"", Map.of("Content-Type", "application/json"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getValue("error")).contains(JsonValue.of("wot:payload.validation.error"));
        assertThat(answer.body()).contains("/properties/channel/decimals", "integer expected");
    }

    @Test
    void channelDescribesItself() throws Exception {
        String login = "admin:"
                + Files.readString(folder.resolve("data/admin-password")).strip();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.server.httpPort() + feature))
                .header("Accept", "application/td+json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonObject td = org.eclipse.ditto.json.JsonFactory.newObject(answer.body());
            assertThat(td.getValue("title")).contains(JsonValue.of("Channel"));
            assertThat(td.getValue("properties/status/forms").orElseThrow().toString())
                    .contains("properties/status", "observeproperty")
                    .doesNotContain("writeproperty");
        }
    }
}
