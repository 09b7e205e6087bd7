package io.adit.wot;

import static io.adit.wot.ModelFiles.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThingModelsTest {
    @TempDir
    Path folder;

    @Test
    void worksInExtensionsImportsAndSubmodels() {
        ModelFiles files = new ModelFiles(folder)
                .with(
                        "base",
                        "{'@type':'tm:ThingModel','title':'base','properties':{'a':{'type':'string'},'b':{'type':'number'}}}")
                .with(
                        "lib",
                        "{'@type':'tm:ThingModel','properties':{'x':{'type':'integer','unit':'m'}},'y':{'tm:ref':'#/properties/x','maximum':3}}")
                .with("sub", "{'@type':'tm:ThingModel','properties':{'s':{'type':'boolean'}}}")
                .with(
                        "top",
                        "{'@type':'tm:ThingModel','title':'top','links':[{'rel':'tm:extends','href':'base'},"
                                + "{'rel':'tm:submodel','href':'sub','instanceName':'lamp'}],'tm:optional':['/properties/b'],"
                                + "'properties':{'a':{'title':'mine'},'c':{'tm:ref':'lib#/y','maximum':9}}}");
        try (ThingModels models = files.models()) {
            Model top = ModelFiles.read(models, "top");
            assertThat(top.extended()).containsExactly(ModelFiles.BASE + "base");
            assertThat(top.json().getValue("title")).contains(org.eclipse.ditto.json.JsonValue.of("top"));
            assertThat(top.properties().get("a").schema()).isEqualTo(json("{'title':'mine','type':'string'}"));
            assertThat(top.properties().get("b").required()).isFalse();
            assertThat(top.properties().get("c").schema()).isEqualTo(json("{'maximum':9,'type':'integer','unit':'m'}"));
            assertThat(top.submodels().get("lamp").properties()).containsKey("s");
        }
    }

    @Test
    void refusesWhatIsNoModelOrGoesInCircles() {
        ModelFiles files = new ModelFiles(folder)
                .with("thing", "{'@type':'Thing'}")
                .with("self", "{'@type':'tm:ThingModel','links':[{'rel':'tm:extends','href':'self'}]}")
                .with("ref", "{'@type':'tm:ThingModel','properties':{'a':{'tm:ref':'ref#/properties/a'}}}")
                .with("lost", "{'@type':'tm:ThingModel','properties':{'a':{'tm:ref':'ref#/nowhere'}}}")
                .with("nameless", "{'@type':'tm:ThingModel','links':[{'rel':'tm:submodel','href':'thing'}]}");
        try (ThingModels models = files.models()) {
            assertThat(ModelFiles.error(() -> ModelFiles.read(models, "thing"))).isEqualTo("400 wot:tm.invalid");
            assertThat(ModelFiles.error(() -> ModelFiles.read(models, "self"))).isEqualTo("400 wot:tm.invalid");
            assertThat(ModelFiles.error(() -> ModelFiles.read(models, "ref"))).isEqualTo("400 wot:tm.invalid");
            assertThat(ModelFiles.error(() -> ModelFiles.read(models, "lost"))).isEqualTo("400 wot:tm.ref.invalid");
            assertThat(ModelFiles.error(() -> ModelFiles.read(models, "nameless")))
                    .isEqualTo("400 wot:tm.invalid");
            assertThat(models.has(ModelFiles.BASE + "../secret")).isFalse();
            assertThat(models.has(ModelFiles.BASE + "none")).isFalse();
        }
    }

    @Test
    void readsFromLoopbackAndAllowedHostsOnly() {
        try (ThingModels models = new ThingModels(
                ModelOptions.defaults().withAllowedHosts(Set.of("models.example.org")), Clock.systemUTC())) {
            assertThat(models.has("http://127.0.0.1:1/m")).isTrue();
            assertThat(models.has("http://localhost/m")).isTrue();
            assertThat(models.has("https://models.example.org/m")).isTrue();
            assertThat(models.has("https://example.org/m")).isFalse();
            assertThat(models.has("http://localhost.example.org/m")).isFalse();
            assertThat(models.has("http://localhost@example.org/m")).isFalse();
            assertThat(models.has("ns:name:1.0.0")).isFalse();
            assertThat(models.has("file:///etc/passwd")).isFalse();
        }
    }

    @Test
    void keepsModelsAndTriesAgainWhatFailed() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger status = new AtomicInteger(500);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = "{\"@type\":\"tm:ThingModel\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status.get(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/m";
        try (ThingModels models = new ThingModels(ModelOptions.defaults(), new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        })) {
            assertThat(models.get(url).handle((model, e) -> String.valueOf(e)).get(60, TimeUnit.SECONDS))
                    .contains("wot:tm.notfound");
            assertThat(ModelFiles.error(() -> models.now(url))).isEqualTo("421 wot:tm.notfound");
            assertThat(asked).hasValue(1);
            status.set(200);
            now.set(now.get().plus(Duration.ofSeconds(31)));
            Model model = models.get(url).get(60, TimeUnit.SECONDS);
            assertThat(models.now(url)).isSameAs(model);
            assertThat(asked).hasValue(2);
            status.set(500);
            now.set(now.get().plus(Duration.ofDays(2)));
            assertThat(models.now(url)).isSameAs(model);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doesNotReadBodiesWithoutEnd() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = new byte[2 * 1024 * 1024];
            java.util.Arrays.fill(body, (byte) ' ');
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/m";
        try (ThingModels models = new ThingModels(ModelOptions.defaults(), Clock.systemUTC())) {
            assertThat(models.get(url).handle((model, e) -> String.valueOf(e)).get(60, TimeUnit.SECONDS))
                    .contains("wot:tm.notfound");
        } finally {
            server.stop(0);
        }
    }
}
