package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.AuthOptions;
import io.adit.gateway.auth.TrustedProxies;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.ws.WsClient;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import io.adit.wot.ModelOptions;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses in answers, behind proxies and without. */
@Timeout(300)
class ClientOriginIT {
    private static final String THING = "/api/2/things/test:pump";
    private static final String TD = "application/td+json";
    private static final AuthOptions TRUSTING = AuthOptions.defaults().withProxies(TrustedProxies.parse("127.0.0.1"));

    @TempDir
    Path folder;

    private interface Use {
        void of(Edge edge) throws Exception;
    }

    private void with(AuthOptions options, Use use) throws Exception {
        Path file = folder.resolve("pump.json");
        Files.writeString(
                file,
                "{\"@context\":\"https://www.w3.org/2022/wot/td/v1.1\",\"@type\":\"tm:ThingModel\",\"title\":\"Pump\","
                        + "\"version\":{\"model\":\"1.0.0\"},\"properties\":{\"size\":{\"type\":\"integer\"}}}");
        ModelOptions models = ModelOptions.defaults().withLocal(Map.of("test:pump:1.0.0", file));
        try (TwinRuntime twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults(), models);
                Edge edge = new Edge(twin, folder, options, DittoLimits.defaults())) {
            String body = "{\"definition\":\"test:pump:1.0.0\",\"attributes\":{\"size\":1}}";
            assertThat(edge.putJson(THING, body).statusCode()).isIn(201, 204);
            use.of(edge);
        }
    }

    private static String base(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject td = JsonFactory.newObject(answer.body());
        return td.getValue("base").orElseThrow().asString();
    }

    @Test
    void descriptionIsBelowTheAddressThatWasAskedWithAnyPort() throws Exception {
        with(AuthOptions.defaults(), edge -> {
            String own = "http://127.0.0.1:" + edge.port;
            assertThat(base(edge.send("GET", THING, "", "Accept", TD))).isEqualTo(own + THING + "/");
            assertThat(base(edge.send("GET", "/.well-known/wot", ""))).isEqualTo(own);
            HttpResponse<String> made = edge.putJson("/api/2/things/test:other?timeout=5", "{}");
            assertThat(made.headers().firstValue("location")).contains(own + "/api/2/things/test:other");
        });
    }

    @Test
    void nobodyIsBelievedWhoIsNoTrustedProxy() throws Exception {
        with(AuthOptions.defaults(), edge -> {
            HttpResponse<String> answer = edge.send(
                    "GET", THING, "", "Accept", TD, "X-Forwarded-Host", "evil.test", "Forwarded", "host=evil.test");
            assertThat(base(answer)).startsWith("http://127.0.0.1:" + edge.port);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto | https | X-Forwarded-Host | twin.test | https://twin.test",
                "X-Forwarded-Proto | http, HTTPS | X-Forwarded-Host | evil.test, twin.test:443 | https://twin.test",
                "X-Forwarded-Host | twin.test | X-Forwarded-Port | 8443 | http://twin.test:8443",
                "Forwarded | for=1.2.3.4;proto=https;host=twin.test | X-Forwarded-Host | evil.test | https://twin.test",
                "Forwarded | host=evil.test, proto=http;host=\"[fd00::1]:81\" | X-A | b | http://[fd00::1]:81",
                "X-Forwarded-Proto | javascript | X-Forwarded-Host | twin.test | http://twin.test",
                "X-Forwarded-Proto | https | X-Forwarded-Host | a/b | https://127.0.0.1"
            })
    void trustedProxyTellsWhereItWasReached(String name, String value, String other, String more, String expected)
            throws Exception {
        with(TRUSTING, edge -> {
            HttpResponse<String> answer = edge.send("GET", THING, "", "Accept", TD, name, value, other, more);
            assertThat(base(answer).replace(":" + edge.port, "")).isEqualTo(expected + THING + "/");
        });
    }

    @Test
    void publicOriginCountsWhereAProxyKeepsTheHost() throws Exception {
        with(AuthOptions.defaults().withPublicOrigin("https://twin.test"), edge -> {
            HttpResponse<String> own = edge.send("GET", "/.well-known/wot", "");
            assertThat(base(own)).isEqualTo("http://127.0.0.1:" + edge.port);
        });
        with(TRUSTING.withPublicOrigin("https://twin.test"), edge -> {
            HttpResponse<String> told = edge.send("GET", "/.well-known/wot", "", "X-Forwarded-Host", "twin.test");
            assertThat(base(told)).isEqualTo("https://twin.test");
        });
    }

    @Test
    void sessionGetsDescriptionsBelowTheAddressThatItCameBy() throws Exception {
        with(AuthOptions.defaults(), edge -> {
            try (WsClient client = new WsClient(edge, Edge.ALICE)) {
                client.send(
                        "{\"topic\":\"test/pump/things/twin/commands/retrieve\",\"path\":\"/\",\"headers\":{\"accept\":\""
                                + TD + "\"}}");
                String answer = client.received.poll(60, TimeUnit.SECONDS);
                assertThat(answer).contains("\"base\":\"http://127.0.0.1:" + edge.port + THING + "/\"");
            }
        });
    }
}
