package io.adit.connectivity.tls;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.NetSocket;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The certificates that a client showed in the handshake, its own first; none without TLS. It proved to have the key. */
public final class ClientCertificates {
    private ClientCertificates() {}

    /** Returns those of a socket's other end. */
    public static List<Certificate> of(NetSocket socket) {
        try {
            return socket.isSsl() ? socket.peerCertificates() : List.of();
        } catch (SSLPeerUnverifiedException e) {
            return List.of();
        }
    }

    /** Returns those of an HTTP connection's other end. */
    public static List<Certificate> of(HttpConnection connection) {
        try {
            return connection.isSsl() ? connection.peerCertificates() : List.of();
        } catch (SSLPeerUnverifiedException e) {
            return List.of();
        }
    }
}
