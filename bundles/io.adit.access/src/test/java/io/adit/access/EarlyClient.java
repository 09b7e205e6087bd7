package io.adit.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** A program in which somebody else makes a client of HTTP before anybody thinks of proxies: {@code EarlyClient PROXY ADDRESS AUTHORITIES}; prints the answer. */
final class EarlyClient {
    private EarlyClient() {}

    public static void main(String[] arguments) throws Exception {
        TunnelLogins.allow();
        try (HttpClient other = HttpClient.newHttpClient()) {
            Proxies proxies =
                    Proxies.all(HttpProxy.parse(arguments[0]).withLogin(Login.basic("site", "gate")), NoProxy.NONE);
            Route route = Route.of(proxies, Path.of(arguments[2]));
            try (Caller caller =
                    new Caller(URI.create(arguments[1]), Login.basic("me", "word"), route, Duration.ofSeconds(60))) {
                System.out.print(caller.send(caller.request("/"), HttpResponse.BodyHandlers.ofString())
                        .body());
            }
            other.shutdownNow();
        }
    }
}
