package io.adit.connectivity.mqtt;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of the MQTT adapter.
 *
 * @param host address to listen on
 * @param port TCP port, 0 to have a free one chosen
 * @param maxMessageBytes largest packet taken, without its fixed header; a larger one closes the connection
 * @param inFlight messages of one connection handed downstream and not yet durable; also the most QoS 1 messages that
 *     wait for it, and the v5 receive maximum
 * @param maxConnections most connections at one time; further ones are closed at once
 * @param connectSeconds time within which a client must have sent its CONNECT
 * @param eventLoops threads that serve connections
 * @param certificate PEM certificate chain; null for plain TCP
 * @param key PEM private key of the certificate; null for plain TCP
 */
public record MqttAdapterOptions(
        String host,
        int port,
        int maxMessageBytes,
        int inFlight,
        int maxConnections,
        int connectSeconds,
        int eventLoops,
        @Nullable Path certificate,
        @Nullable Path key) {
    /** Checks the ranges. */
    public MqttAdapterOptions {
        if (port < 0 || port > 65535 || inFlight < 1 || inFlight > 65535 || maxMessageBytes < 128) {
            throw new IllegalArgumentException("port, inFlight or maxMessageBytes is out of range");
        }
        if (maxConnections < 1 || connectSeconds < 1 || eventLoops < 1) {
            throw new IllegalArgumentException("maxConnections, connectSeconds and eventLoops must be at least 1");
        }
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("TLS needs both a certificate and its key");
        }
    }

    /** Returns loopback, 64 kB messages, 100 in flight, 20,000 connections, 10 s to CONNECT, 2 event loops, no TLS. */
    public static MqttAdapterOptions onLoopback(int port) {
        return new MqttAdapterOptions("127.0.0.1", port, 64 * 1024, 100, 20_000, 10, 2, null, null);
    }

    /** Returns these options with another address to listen on. */
    public MqttAdapterOptions withHost(String newHost) {
        return new MqttAdapterOptions(
                newHost, port, maxMessageBytes, inFlight, maxConnections, connectSeconds, eventLoops, certificate, key);
    }

    /** Returns these options with TLS. */
    public MqttAdapterOptions withTls(Path newCertificate, Path newKey) {
        return new MqttAdapterOptions(
                host,
                port,
                maxMessageBytes,
                inFlight,
                maxConnections,
                connectSeconds,
                eventLoops,
                newCertificate,
                newKey);
    }

    /** Returns these options with other bounds per connection. */
    public MqttAdapterOptions withBounds(int newMaxMessageBytes, int newInFlight) {
        return new MqttAdapterOptions(
                host,
                port,
                newMaxMessageBytes,
                newInFlight,
                maxConnections,
                connectSeconds,
                eventLoops,
                certificate,
                key);
    }
}
