package io.adit.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardTest {
    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        Files.createDirectories(folder.resolve("assets"));
        for (String file : new String[] {"index.html", "sw.js", "manifest.webmanifest", "assets/index-1a2b.js"}) {
            Files.writeString(folder.resolve(file), "x");
        }
        Router router = Router.router(vertx);
        Dashboard.mount(router, folder);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void keepsHashedFilesForAYear() throws Exception {
        assertThat(header(get("/assets/index-1a2b.js"), "Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void asksForFilesWhoseNameStaysEachTime() throws Exception {
        for (String path : new String[] {"/", "/index.html", "/sw.js", "/manifest.webmanifest"}) {
            HttpResponse<String> response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(header(response, "Cache-Control")).as(path).isEqualTo("no-cache");
        }
    }

    @Test
    void namesTheKindOfTheManifestAndOfTheWorker() throws Exception {
        assertThat(header(get("/manifest.webmanifest"), "Content-Type")).isEqualTo("application/manifest+json");
        assertThat(header(get("/sw.js"), "Content-Type")).contains("javascript");
    }

    @Test
    void saysThatAFileIsMissing() throws Exception {
        assertThat(get("/assets/no.js").statusCode()).isEqualTo(404);
    }
}
