package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.ConnectionTable;
import io.adit.connectivity.internal.amqp.AmqpListener;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Hono's AMQP adapter: takes connections of devices, checks them against the registry and hands their messages to a
 * {@link Downstream}. A message is accepted once it is durable, and credit is given back only then. A device is cut off as
 * soon as the registry no longer allows it. Thread-safe.
 */
public final class AmqpAdapter {
    private final AmqpServices services;
    private final AmqpListener<DeviceReception.Guest> listener;
    private final DeviceRegistry.Listener registryListener = this::changed;

    /**
     * Makes an adapter; {@link #start} opens it.
     *
     * @param authenticator checks logins over the same registry
     * @param downstream takes the messages; called on event loops, so it must not block
     * @param commands gets to know where devices listen for commands, and their answers
     * @param clock for times of arrival
     */
    public AmqpAdapter(
            Vertx vertx,
            AmqpAdapterOptions options,
            DeviceRegistry registry,
            Authenticator authenticator,
            Downstream downstream,
            CommandRouter commands,
            Clock clock) {
        this.services = new AmqpServices(
                options,
                registry,
                new MessageResolver(registry, clock),
                downstream,
                commands,
                new DeviceMetrics(),
                new ConnectionTable(),
                clock);
        this.listener = new AmqpListener<>(vertx, options.settings(), new DeviceReception(services, authenticator));
    }

    /**
     * Starts listening.
     *
     * @return the actual port; fails when the address or the certificate can't be used
     */
    public Future<Integer> start() {
        services.registry().addListener(registryListener);
        return listener.start();
    }

    /** Returns the port it listens on; 0 before it started. */
    public int port() {
        return listener.port();
    }

    /** Returns the counters. */
    public DeviceMetrics metrics() {
        return services.metrics();
    }

    /** Stops listening and closes all connections. */
    public Future<Void> stop() {
        services.registry().removeListener(registryListener);
        return listener.stop();
    }

    private void changed(String tenant, @Nullable String device) {
        services.connections().changed(tenant, device);
    }
}
