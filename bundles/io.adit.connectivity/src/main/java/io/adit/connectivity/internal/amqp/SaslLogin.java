package io.adit.connectivity.internal.amqp;

import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A peer's initial SASL response.
 *
 * @param mechanism the mechanism that it chose, not necessarily one that was offered
 * @param response the bytes that came with it
 * @param socket its connection, for a mechanism that looks at the TLS certificate
 */
public record SaslLogin(String mechanism, byte[] response, NetSocket socket) {
    /** Name and password, RFC 4616. */
    public static final String PLAIN = "PLAIN";
    /** The certificate of the TLS connection, RFC 4422, appendix A. */
    public static final String EXTERNAL = "EXTERNAL";
    /** No login, RFC 4505. */
    public static final String ANONYMOUS = "ANONYMOUS";

    /**
     * What PLAIN says.
     *
     * @param user authentication identity
     * @param password UTF-8 bytes
     */
    public record Plain(String user, byte[] password) {}

    /** Returns the parts of a PLAIN response; null where it does not have them. */
    public @Nullable Plain plain() {
        int first = zero(0);
        int second = first < 0 ? -1 : zero(first + 1);
        if (second <= first + 1 || zero(second + 1) >= 0) {
            return null;
        }
        String user = new String(response, first + 1, second - first - 1, StandardCharsets.UTF_8);
        return new Plain(user, Arrays.copyOfRange(response, second + 1, response.length));
    }

    private int zero(int from) {
        for (int i = from; i < response.length; i++) {
            if (response[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
