package io.adit.gateway.auth;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/*
 * Browsers attach cookies to requests that other sites cause. A request that changes something, or opens a WebSocket,
 * therefore needs proof that a page of this server sent it: Sec-Fetch-Site (W3C Fetch Metadata) or, in browsers without
 * it, the Origin header (RFC 6454), both of which scripts can't forge.
 */
/** Decides whether a request that bears a session cookie was sent by a page of this server. */
final class SameSite {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Set<String> origins;

    SameSite(Set<String> origins) {
        this.origins = origins;
    }

    boolean accepts(HttpServerRequest request) {
        String upgrade = request.getHeader("Upgrade");
        boolean webSocket = upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
        if (READS.contains(request.method()) && !webSocket) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origins.contains(origin) || isOwn(origin, request);
        }
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        @Nullable String host = request.getHeader("Host");
        return host != null
                && (origin.equals("https://" + host) || (!request.isSSL() && origin.equals("http://" + host)));
    }
}
