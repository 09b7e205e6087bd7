package io.adit.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends requests to one server, logged in, on the way that leads there. Blocks; thread-safe. */
public final class Caller implements AutoCloseable {
    private static final int LOGIN = 401;

    private final URI base;
    private final String way;
    private final Login login;
    private final Route route;
    private final HttpClient http;

    /**
     * Connects to nothing yet.
     *
     * @param base scheme, host and port
     * @param connecting longest time until there is a connection
     * @throws IllegalArgumentException with a sentence for people where the environment names a proxy that can't be used
     */
    public Caller(URI base, Login login, Route route, Duration connecting) {
        this.base = base;
        this.way = base + route.via(base);
        this.login = login;
        this.route = route;
        this.http = route.client(connecting);
    }

    /** Where requests go. */
    public URI base() {
        return base;
    }

    /** A request to a path and query of the server, already encoded. */
    public HttpRequest.Builder request(String path) {
        return route.request(base.resolve(path));
    }

    /**
     * Sends a request; once more with another login where the first one has ended.
     *
     * @param request without a login
     * @throws IOException if there is no answer
     * @throws AccessException if there is no login, or a proxy on the way wants another one
     */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        String authorization = login.authorization();
        HttpResponse<T> response = route.passed(http.send(with(request, authorization), handler), base);
        if (response.statusCode() != LOGIN || !login.isRenewed(authorization)) {
            return response;
        }
        if (response.body() instanceof AutoCloseable open) {
            end(open);
        }
        return http.send(with(request, login.authorization()), handler);
    }

    private static HttpRequest with(HttpRequest.Builder request, String authorization) {
        return request.setHeader("Authorization", authorization).build();
    }

    private static void end(AutoCloseable body) throws IOException {
        try {
            body.close();
        } catch (Exception e) {
            throw new IOException("The first answer could not be ended.", e);
        }
    }

    /** Where requests go and through which proxy, for people. */
    @Override
    public String toString() {
        return way;
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
