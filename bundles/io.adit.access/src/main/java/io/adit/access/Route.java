package io.adit.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How servers are reached: through which proxies, and whose certificates are trusted. Immutable, thread-safe. */
public final class Route {
    /** Straight on, with the certificates that Java knows. */
    public static final Route DIRECT = new Route(Proxies.NONE, null);

    static {
        TunnelLogins.allow();
    }

    private static final int PROXY_LOGIN = 407;

    private final Proxies proxies;
    private final @Nullable SSLContext tls;

    private Route(Proxies proxies, @Nullable SSLContext tls) {
        this.proxies = proxies;
        this.tls = tls;
    }

    /**
     * A route.
     *
     * @param authorities PEM certificates that are trusted besides those that Java knows; null: only those
     * @throws IllegalArgumentException with a sentence for people where the file holds none
     */
    public static Route of(Proxies proxies, @Nullable Path authorities) {
        return new Route(proxies, authorities == null ? null : Authorities.trusting(authorities));
    }

    /** A client of HTTP/1.1 that goes this way; proxies don't agree on more. @param connecting longest time until there is a connection */
    public HttpClient client(Duration connecting) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(proxies.selector())
                .connectTimeout(connecting);
        return (tls == null ? client : client.sslContext(tls)).build();
    }

    /** A request that goes this way, with the login for the proxy where there is one. */
    public HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        proxies.before(address)
                .map(HttpProxy::login)
                .ifPresent(login -> request.header("Proxy-Authorization", login.authorization()));
        return request;
    }

    /**
     * An answer of a server, as it came.
     *
     * @throws AccessException where it is that of a proxy which wants another login; such an answer has no body
     */
    public <T> HttpResponse<T> passed(HttpResponse<T> answer, URI address) {
        if (answer.statusCode() == PROXY_LOGIN) {
            throw new AccessException(
                    "There is no way to " + address + via(address) + ", which wants another user or password.", null);
        }
        return answer;
    }

    /** Words that name the proxy on the way, with a blank before; empty where there is none. */
    public String via(URI address) {
        return proxies.before(address)
                .map(proxy -> " through the proxy " + proxy)
                .orElse("");
    }
}
