package io.adit.connectivity.http;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of the HTTP adapter.
 *
 * @param host address to listen on
 * @param port TCP port, 0 to have a free one chosen
 * @param maxMessageBytes largest body taken; a larger one is answered with 413
 * @param maxTtdSeconds longest time that a request may wait for a command; a longer wish is cut to it
 * @param certificate PEM certificate chain; null for plain TCP
 * @param key PEM private key of the certificate; null for plain TCP
 */
public record HttpAdapterOptions(
        String host,
        int port,
        int maxMessageBytes,
        int maxTtdSeconds,
        @Nullable Path certificate,
        @Nullable Path key) {
    /** Checks the ranges. */
    public HttpAdapterOptions {
        if (port < 0 || port > 65535 || maxMessageBytes < 128 || maxTtdSeconds < 0) {
            throw new IllegalArgumentException("port, maxMessageBytes or maxTtdSeconds is out of range");
        }
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("TLS needs both a certificate and its key");
        }
    }

    /** Returns loopback, 64 kB messages, 60 s to wait for a command, no TLS. */
    public static HttpAdapterOptions onLoopback(int port) {
        return new HttpAdapterOptions("127.0.0.1", port, 64 * 1024, 60, null, null);
    }

    /** Returns these options with another address to listen on. */
    public HttpAdapterOptions withHost(String newHost) {
        return new HttpAdapterOptions(newHost, port, maxMessageBytes, maxTtdSeconds, certificate, key);
    }

    /** Returns these options with TLS. */
    public HttpAdapterOptions withTls(Path newCertificate, Path newKey) {
        return new HttpAdapterOptions(host, port, maxMessageBytes, maxTtdSeconds, newCertificate, newKey);
    }
}
