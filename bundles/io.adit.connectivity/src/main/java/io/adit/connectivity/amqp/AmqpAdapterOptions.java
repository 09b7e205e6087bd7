package io.adit.connectivity.amqp;

import io.adit.connectivity.internal.amqp.AmqpSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of the AMQP adapter.
 *
 * @param host address to listen on
 * @param port TCP port, 0 to have a free one chosen
 * @param maxMessageBytes largest message taken; a larger one closes its link and connection
 * @param inFlight a link's credit: messages that it has sent and that are not durable yet
 * @param maxConnections most connections at one time; further ones are closed at once
 * @param connectSeconds time within which a client must have logged in and opened its connection
 * @param idleSeconds after so long without a frame a client counts as gone
 * @param eventLoops threads that serve connections
 * @param certificate PEM certificate chain; null for plain TCP
 * @param key PEM private key of the certificate; null for plain TCP
 */
public record AmqpAdapterOptions(
        String host,
        int port,
        int maxMessageBytes,
        int inFlight,
        int maxConnections,
        int connectSeconds,
        int idleSeconds,
        int eventLoops,
        @Nullable Path certificate,
        @Nullable Path key) {
    /* Servers of one Vert.x that give the same negative port share a free one; the MQTT adapter has -1, HTTP -2. */
    private static final int FREE_PORT = -3;
    private static final int MOST_LINKS = 64;
    private static final int FRAME_BYTES = 32 * 1024;

    /** Checks the ranges. */
    public AmqpAdapterOptions {
        if (inFlight < 1 || inFlight > 65535) {
            throw new IllegalArgumentException("inFlight is out of range");
        }
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("TLS needs both a certificate and its key");
        }
    }

    /**
     * Returns loopback, 64 kB messages, 100 in flight, 20,000 connections, 10 s to connect, 60 s idle, 2 event loops, no
     * TLS.
     */
    public static AmqpAdapterOptions onLoopback(int port) {
        return new AmqpAdapterOptions("127.0.0.1", port, 64 * 1024, 100, 20_000, 10, 60, 2, null, null);
    }

    /** Returns these options with another address to listen on. */
    public AmqpAdapterOptions withHost(String newHost) {
        return new AmqpAdapterOptions(
                newHost,
                port,
                maxMessageBytes,
                inFlight,
                maxConnections,
                connectSeconds,
                idleSeconds,
                eventLoops,
                certificate,
                key);
    }

    /** Returns these options with TLS. */
    public AmqpAdapterOptions withTls(Path newCertificate, Path newKey) {
        return new AmqpAdapterOptions(
                host,
                port,
                maxMessageBytes,
                inFlight,
                maxConnections,
                connectSeconds,
                idleSeconds,
                eventLoops,
                newCertificate,
                newKey);
    }

    /** Returns these options with other bounds per connection. */
    public AmqpAdapterOptions withBounds(int newMaxMessageBytes, int newInFlight) {
        return new AmqpAdapterOptions(
                host,
                port,
                newMaxMessageBytes,
                newInFlight,
                maxConnections,
                connectSeconds,
                idleSeconds,
                eventLoops,
                certificate,
                key);
    }

    /** Returns these options with other times. */
    public AmqpAdapterOptions withTimes(int newConnectSeconds, int newIdleSeconds) {
        return new AmqpAdapterOptions(
                host,
                port,
                maxMessageBytes,
                inFlight,
                maxConnections,
                newConnectSeconds,
                newIdleSeconds,
                eventLoops,
                certificate,
                key);
    }

    AmqpSettings settings() {
        AmqpSettings.Tls tls = certificate == null || key == null ? null : new AmqpSettings.Tls(certificate, key);
        AmqpSettings.Bounds bounds = new AmqpSettings.Bounds(
                maxConnections, MOST_LINKS, FRAME_BYTES, maxMessageBytes, connectSeconds, idleSeconds);
        return new AmqpSettings(host, port, FREE_PORT, eventLoops, tls, bounds);
    }
}
