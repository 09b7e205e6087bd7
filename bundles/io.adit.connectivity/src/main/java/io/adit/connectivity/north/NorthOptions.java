package io.adit.connectivity.north;

import io.adit.connectivity.internal.amqp.AmqpSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of the north side.
 *
 * @param host address to listen on
 * @param port TCP port, 0 to have a free one chosen
 * @param queueMessages most messages that wait for one consumer
 * @param queueBytes most bytes that wait for one consumer
 * @param commandTimeout how long a device may take to answer a command
 * @param certificate PEM certificate chain; null for plain TCP
 * @param key PEM private key of the certificate; null for plain TCP
 */
public record NorthOptions(
        String host,
        int port,
        int queueMessages,
        int queueBytes,
        Duration commandTimeout,
        @Nullable Path certificate,
        @Nullable Path key) {
    static final int MOST_MESSAGE_BYTES = 256 * 1024;

    /* Servers of one Vert.x that give the same negative port share a free one; the device adapters have -1 to -3. */
    private static final int FREE_PORT = -4;
    private static final AmqpSettings.Bounds BOUNDS =
            new AmqpSettings.Bounds(100, 100, 32 * 1024, MOST_MESSAGE_BYTES, 10, 60);

    /** Checks the ranges. */
    public NorthOptions {
        if (queueMessages < 1 || queueBytes < 1024 || commandTimeout.isNegative() || commandTimeout.isZero()) {
            throw new IllegalArgumentException("queueMessages, queueBytes or commandTimeout is out of range");
        }
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("TLS needs both a certificate and its key");
        }
    }

    /** Returns loopback, queues of 10,000 messages and 16 MiB, a minute for answers, no TLS. */
    public static NorthOptions onLoopback(int port) {
        return new NorthOptions("127.0.0.1", port, 10_000, 16 << 20, Duration.ofMinutes(1), null, null);
    }

    /** Returns these options with another address to listen on. */
    public NorthOptions withHost(String newHost) {
        return new NorthOptions(newHost, port, queueMessages, queueBytes, commandTimeout, certificate, key);
    }

    /** Returns these options with TLS. */
    public NorthOptions withTls(Path newCertificate, Path newKey) {
        return new NorthOptions(host, port, queueMessages, queueBytes, commandTimeout, newCertificate, newKey);
    }

    /** Returns these options with other bounds for what waits for one consumer. */
    public NorthOptions withQueue(int newQueueMessages, int newQueueBytes) {
        return new NorthOptions(host, port, newQueueMessages, newQueueBytes, commandTimeout, certificate, key);
    }

    AmqpSettings settings() {
        AmqpSettings.Tls tls = certificate == null || key == null ? null : new AmqpSettings.Tls(certificate, key);
        return new AmqpSettings(host, port, FREE_PORT, 1, tls, BOUNDS);
    }
}
