package io.adit.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A proxy that is spoken to over HTTP; connections to servers with TLS go through a tunnel that it opens.
 *
 * @param login for it; null: it wants none
 */
public record HttpProxy(String host, int port, @Nullable Login login) {
    private static final int USUAL_PORT = 3128;
    private static final String EXAMPLE = "write for example http://proxy.example:3128.";

    /**
     * What people write: {@code proxy.example:3128} or {@code http://proxy.example:3128}, where an environment does it also with {@code user:password@}
     * before the host.
     *
     * @throws IllegalArgumentException with a sentence for people where that is no proxy
     */
    public static HttpProxy parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("What is given as a proxy is no address; " + EXAMPLE, e);
        }
        if (uri.getHost() == null || !"http".equals(uri.getScheme())) {
            throw new IllegalArgumentException(
                    "A proxy with " + uri.getScheme() + ":// can't be used, or has no host; " + EXAMPLE);
        }
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        return new HttpProxy(uri.getHost(), port, login(uri.getUserInfo()));
    }

    private static @Nullable Login login(@Nullable String userInfo) {
        if (userInfo == null || userInfo.isEmpty()) {
            return null;
        }
        int colon = userInfo.indexOf(':');
        return colon < 0
                ? Login.basic(userInfo, "")
                : Login.basic(userInfo.substring(0, colon), userInfo.substring(colon + 1));
    }

    /** The same one, with a login. */
    public HttpProxy withLogin(Login as) {
        return new HttpProxy(host, port, as);
    }

    @Override
    public String toString() {
        return "http://" + host + ":" + port;
    }
}
