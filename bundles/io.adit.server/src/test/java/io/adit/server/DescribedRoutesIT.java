package io.adit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.openapi.ApiDescription;
import io.adit.gateway.openapi.Operation;
import io.adit.server.api.AditApi;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description against the routes of a whole server; those inside of /api/2 the gateway's own test walks. */
class DescribedRoutesIT {
    /** Not operations of their own: guards before others, the dashboard's files, and the answer to other API versions. */
    private static final Set<String> NO_OPERATIONS =
            Set.of("/", "/api/2/", "/v1/tenants", "/v1/devices/", "/v1/credentials/");

    @TempDir
    Path folder;

    private final ApiDescription description = AditApi.describe("test");
    private OneMachine server;

    @BeforeEach
    void start() throws Exception {
        Path models = Path.of("../../ditto-things/models").toRealPath();
        Path web = Files.createDirectories(folder.resolve("web"));
        Files.writeString(web.resolve("index.html"), "<!doctype html>");
        Files.writeString(folder.resolve("secret"), "tops3cret");
        Files.writeString(web.resolve(".hidden"), "tops3cret");
        server = new OneMachine(
                new ServerConfig(folder.resolve("data"), web, models, "127.0.0.1", 0, 0, 0, Optional.empty()), "test");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        String login = "admin:"
                + Files.readString(folder.resolve("data/admin-password")).strip();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.httpPort() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void everyRouteIsDescribed() {
        for (Route route : server.routes().getRoutes()) {
            String path = route.getPath();
            if (path == null || NO_OPERATIONS.contains(path) || route.methods() == null) {
                continue;
            }
            for (HttpMethod method : route.methods()) {
                if (method.equals(HttpMethod.HEAD)) {
                    continue;
                }
                String sample = sample(path).replaceFirst("/\\*?$", "/x");
                assertThat(description.operations())
                        .as("%s %s", method, path)
                        .anyMatch(each -> each.method().equals(method.name()) && each.covers(sample));
            }
        }
    }

    @Test
    void everythingDescribedOutsideOfDittosPathsIsRouted() throws Exception {
        List<Operation> beside = description.operations().stream()
                .filter(each -> !each.path().matches("/(api/2/(?!timeseries)|ws/).*"))
                .toList();
        assertThat(beside).hasSizeGreaterThan(20);
        for (Operation operation : beside) {
            boolean routed = server.routes().getRoutes().stream()
                    .filter(route -> route.getPath() != null && route.methods() != null)
                    .filter(route -> route.methods().contains(HttpMethod.valueOf(operation.method())))
                    .anyMatch(route -> matches(route, sample(operation.path())));
            assertThat(routed).as("%s %s", operation.method(), operation.path()).isTrue();
        }
    }

    private static boolean matches(Route route, String sample) {
        String pattern = route.getPath().replaceAll(":[A-Za-z]+", "[^/]+").replaceFirst("\\*$", ".*");
        return route.isExactPath() ? sample.matches(pattern) : sample.matches(pattern + ".*") && pattern.length() > 1;
    }

    private static String sample(String path) {
        return path.replaceAll("\\{[^}]+}", "x").replaceAll(":[A-Za-z]+", "x");
    }

    @Test
    void filesOutsideOfTheDashboardStayUnread() throws Exception {
        assertThat(send("GET", "/").body()).isEqualTo("<!doctype html>");
        for (String path : List.of(
                "/../secret",
                "/%2e%2e/secret",
                "/..%2fsecret",
                "/%2e%2e%2fsecret",
                "/x/../../secret",
                "/..%5csecret",
                "/" + folder.resolve("secret"),
                "/%2f" + folder.resolve("secret").toString().substring(1),
                "/.hidden",
                "/%2ehidden",
                "/index.html/../../secret",
                "/..;/secret")) {
            HttpResponse<String> response = send("GET", path);
            assertThat(response.body()).as(path).doesNotContain("tops3cret");
            assertThat(response.statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void pagesBearAStrictContentPolicy() throws Exception {
        String policy =
                send("GET", "/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'self'", "base-uri 'none'").doesNotContain("'unsafe-eval'", "http");
    }
}
