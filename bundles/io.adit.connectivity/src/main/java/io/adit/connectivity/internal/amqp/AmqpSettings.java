package io.adit.connectivity.internal.amqp;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an AMQP server listens and what one peer may take of it.
 *
 * @param host address to listen on
 * @param port TCP port; 0 for a free one
 * @param freePort a negative number of this server's own, by which its event loops share a free port
 * @param eventLoops threads that serve connections
 * @param tls certificate and key; null for plain TCP
 */
public record AmqpSettings(
        String host,
        int port,
        int freePort,
        int eventLoops,
        @Nullable Tls tls,
        Bounds bounds) {
    /**
     * PEM files.
     *
     * @param certificate chain, leaf first
     * @param key private key of the leaf
     */
    public record Tls(Path certificate, Path key) {}

    /**
     * What one peer may take.
     *
     * @param connections most connections at one time, all peers together; further ones are closed at once
     * @param links most links of one connection
     * @param frameBytes largest frame taken
     * @param messageBytes largest message taken
     * @param loginSeconds time within which a peer must have logged in and opened the connection
     * @param idleSeconds after so long without a frame a peer counts as gone
     */
    public record Bounds(
            int connections, int links, int frameBytes, int messageBytes, int loginSeconds, int idleSeconds) {
        /** Checks the ranges. */
        public Bounds {
            if (connections < 1 || links < 1 || frameBytes < 512 || messageBytes < 128) {
                throw new IllegalArgumentException("connections, links, frameBytes or messageBytes is out of range");
            }
            if (loginSeconds < 1 || idleSeconds < 1) {
                throw new IllegalArgumentException("loginSeconds and idleSeconds must be at least 1");
            }
        }

        /** Bytes that one session may have sent and that are not read yet. */
        int sessionBytes() {
            return Math.max(1 << 20, 2 * messageBytes);
        }
    }

    /** Checks the ranges. */
    public AmqpSettings {
        if (port < 0 || port > 65535 || freePort >= 0 || eventLoops < 1) {
            throw new IllegalArgumentException("port, freePort or eventLoops is out of range");
        }
    }
}
