package io.adit.gateway.auth;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The web origin by which a client reached this server: that of its request, or, behind a trusted proxy, what the proxy says
 * by {@code Forwarded} (RFC 7239) or {@code X-Forwarded-Proto, -Host, -Port}. Where a proxy keeps the host alone, the
 * public origin of that host that the server was given. Immutable.
 */
final class ClientOrigin {
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final TrustedProxies proxies;
    private final Set<String> publicOrigins;

    ClientOrigin(TrustedProxies proxies, Set<String> publicOrigins) {
        this.proxies = proxies;
        this.publicOrigins = publicOrigins;
    }

    /** Scheme, host and, unless it is the usual one, port; without a slash at its end. */
    String of(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        String host = authority == null ? "localhost" : authority.toString();
        String scheme = request.scheme();
        if (proxies.sent(request)) {
            String forwarded = request.getHeader("Forwarded");
            String toldScheme = forwarded == null ? header(request, "X-Forwarded-Proto") : part(forwarded, "proto");
            String toldHost = forwarded == null ? xHost(request) : part(forwarded, "host");
            scheme = toldScheme != null && SCHEMES.contains(toldScheme.toLowerCase(Locale.ROOT))
                    ? toldScheme.toLowerCase(Locale.ROOT)
                    : scheme;
            host = toldHost != null && HOST.matcher(toldHost).matches() ? toldHost : host;
        }
        String origin = scheme + "://" + withoutUsualPort(scheme, host);
        String kept = host;
        return publicOrigins.stream()
                .filter(one -> one.substring(one.indexOf("//") + 2).equalsIgnoreCase(kept))
                .findFirst()
                .orElse(origin);
    }

    private static String withoutUsualPort(String scheme, String host) {
        String usual = scheme.equals("https") ? ":443" : ":80";
        return host.endsWith(usual) && !host.endsWith(":" + usual)
                ? host.substring(0, host.length() - usual.length())
                : host;
    }

    private static @Nullable String xHost(HttpServerRequest request) {
        String host = header(request, "X-Forwarded-Host");
        String port = header(request, "X-Forwarded-Port");
        boolean bare = host != null && !host.matches(".*:[0-9]+");
        return host != null && bare && port != null && port.matches("[0-9]{1,5}") ? host + ":" + port : host;
    }

    /** The last value, which the proxy nearest to this server gave. */
    private static @Nullable String header(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? null : last(value);
    }

    private static String last(String list) {
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }

    private static @Nullable String part(String forwarded, String name) {
        for (String pair : last(forwarded).split(";")) {
            String[] both = pair.split("=", 2);
            if (both.length == 2 && both[0].strip().equalsIgnoreCase(name)) {
                String value = both[1].strip();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                return quoted ? value.substring(1, value.length() - 1) : value;
            }
        }
        return null;
    }
}
