package io.adit.access;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which proxy lies before which servers.
 *
 * @param http gives the one before those without TLS; empty: none
 * @param https gives the one before those with TLS; empty: none
 * @param except what is reached without
 */
public record Proxies(Supplier<Optional<HttpProxy>> http, Supplier<Optional<HttpProxy>> https, NoProxy except) {
    /** No proxy before anything. */
    public static final Proxies NONE = new Proxies(Optional::empty, Optional::empty, NoProxy.NONE);

    /** One proxy before all. */
    public static Proxies all(HttpProxy proxy, NoProxy except) {
        return new Proxies(() -> Optional.of(proxy), () -> Optional.of(proxy), except);
    }

    /**
     * What an environment says by {@code HTTP_PROXY}, {@code HTTPS_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}; the same in small letters goes first.
     * What is no proxy there does not matter before a server is asked that lies behind it.
     */
    public static Proxies of(Map<String, String> environment) {
        return new Proxies(
                () -> named(environment, "http_proxy"),
                () -> named(environment, "https_proxy"),
                NoProxy.parse(value(environment, "no_proxy")));
    }

    private static Optional<HttpProxy> named(Map<String, String> environment, String name) {
        String value = value(environment, name);
        String used = value.isEmpty() ? value(environment, "all_proxy") : value;
        try {
            return used.isEmpty() ? Optional.empty() : Optional.of(HttpProxy.parse(used));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    name.toUpperCase(Locale.ROOT) + " of the environment: " + e.getMessage(), e);
        }
    }

    private static String value(Map<String, String> environment, String name) {
        String small = environment.getOrDefault(name, "").strip();
        return small.isEmpty()
                ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : small;
    }

    /**
     * The one before a server; empty where it is reached without.
     *
     * @throws IllegalArgumentException with a sentence for people where the environment names one that can't be used
     */
    public Optional<HttpProxy> before(URI server) {
        if (except.contains(server)) {
            return Optional.empty();
        }
        return ("https".equals(server.getScheme()) ? https : http).get();
    }

    /** The same as Java's clients take it. */
    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI server) {
                return List.of(before(server)
                        .map(proxy -> new Proxy(
                                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())))
                        .orElse(Proxy.NO_PROXY));
            }

            @Override
            public void connectFailed(URI server, SocketAddress proxy, IOException failure) {
                // The request fails with the same.
            }
        };
    }
}
