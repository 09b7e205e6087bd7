package io.adit.connectivity.north;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.amqp.AmqpListener;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hono's messaging network as applications see it: they receive from {@code telemetry/<tenant>}, {@code event/<tenant>} and
 * {@code command_response/<tenant>/<reply id>}, and send commands to {@code command/<tenant>}. What comes while a consumer
 * is connected reaches it, telemetry as far as it keeps up; nothing is kept for one that is not, since all of it is in the
 * history. Slow consumers hold up nobody else. Thread-safe.
 */
public final class NorthSide {
    private static final Logger LOG = LoggerFactory.getLogger(NorthSide.class);

    private final NorthServices services;
    private final AmqpListener<NorthReception.Guest> listener;

    /**
     * Makes a north side; {@link #start} opens it.
     *
     * @param access who may log in
     * @param commands brings commands to devices
     * @param clock for times to live and of answers
     */
    public NorthSide(Vertx vertx, NorthOptions options, NorthAccess access, CommandRouter commands, Clock clock) {
        services = new NorthServices(options, access, commands, new Consumers(), new NorthMetrics(), clock);
        listener = new AmqpListener<>(vertx, options.settings(), new NorthReception(services));
    }

    /**
     * Starts listening.
     *
     * @return the actual port; fails when the address or the certificate can't be used
     */
    public Future<Integer> start() {
        return listener.start();
    }

    /**
     * Returns a downstream that passes messages to the next one and, once they are durable there, on to consumers.
     *
     * @param adapter type name of the adapter that the messages come through, for example {@code hono-mqtt}
     */
    public Downstream tap(String adapter, Downstream next) {
        return new Downstream() {
            @Override
            public CompletionStage<Void> accept(DeviceMessage message) {
                return next.accept(message).thenApply(durable -> {
                    publish(message, adapter);
                    return durable;
                });
            }

            @Override
            public @Nullable String fault(DeviceMessage message) {
                return next.fault(message);
            }
        };
    }

    /** A message that is durable is acknowledged, whatever becomes of its copies. */
    private void publish(DeviceMessage message, String adapter) {
        try {
            services.consumers().publish(new Outgoing.Upload(message, adapter));
        } catch (RuntimeException e) {
            LOG.error("a message of {} could not be given to consumers", message.deviceId(), e);
        }
    }

    /** Returns the counters. */
    public NorthMetrics metrics() {
        return services.metrics();
    }

    /** Stops listening and closes all connections. */
    public Future<Void> stop() {
        return listener.stop();
    }
}
