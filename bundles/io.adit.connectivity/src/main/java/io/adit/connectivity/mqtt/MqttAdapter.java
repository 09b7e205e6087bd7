package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.ConnectionTable;
import io.adit.connectivity.internal.UploadResolver;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.sparkplug.SparkplugHost;
import io.adit.connectivity.tls.ListenerTls;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Hono's MQTT adapter: takes connections of devices, checks them against the registry and hands their messages to a
 * {@link Downstream}. A device is cut off as soon as the registry no longer allows it. Thread-safe.
 */
public final class MqttAdapter {
    private static final int WRITE_QUEUE_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final MqttServices services;
    private final DeviceRegistry.Listener listener = this::changed;
    private final List<String> deployments = new CopyOnWriteArrayList<>();
    private @Nullable ListenerTls tls;
    private volatile int port;

    /**
     * Makes an adapter; {@link #start} opens it.
     *
     * @param authenticator checks passwords over the same registry
     * @param downstream takes the messages; called on event loops, so it must not block
     * @param commands gets to know where devices listen for commands, and their answers
     * @param clock for times of arrival
     */
    public MqttAdapter(
            Vertx vertx,
            MqttAdapterOptions options,
            DeviceRegistry registry,
            Authenticator authenticator,
            Downstream downstream,
            CommandRouter commands,
            Clock clock) {
        this.vertx = vertx;
        this.services = new MqttServices(
                options,
                registry,
                authenticator,
                new PublishResolver(registry, clock),
                downstream,
                commands,
                new DeviceMetrics(),
                new ConnectionTable(),
                new SparkplugHost(new UploadResolver(registry, PublishResolver.ADAPTER, clock), clock),
                clock);
    }

    /**
     * Starts listening.
     *
     * @return the actual port; fails when the address or the certificate can't be used
     */
    public Future<Integer> start() {
        MqttAdapterOptions options = services.options();
        if (options.certificate() != null && options.key() != null) {
            try {
                tls = new ListenerTls(vertx, "MQTT", options.certificate(), options.key(), true);
            } catch (IllegalArgumentException e) {
                return Future.failedFuture(e);
            }
        }
        services.registry().addListener(listener);
        List<ListeningSocket> sockets = new CopyOnWriteArrayList<>();
        DeploymentOptions deployment = new DeploymentOptions().setInstances(options.eventLoops());
        return vertx.deployVerticle(
                        () -> {
                            ListeningSocket socket = new ListeningSocket();
                            sockets.add(socket);
                            return socket;
                        },
                        deployment)
                .map(id -> {
                    deployments.add(id);
                    port = sockets.get(0).actualPort();
                    return port;
                });
    }

    /** Returns the port it listens on; 0 before it started. */
    public int port() {
        return port;
    }

    /** Returns the counters. */
    public DeviceMetrics metrics() {
        return services.metrics();
    }

    /** Stops listening and closes all connections. */
    public Future<Void> stop() {
        services.registry().removeListener(listener);
        ListenerTls present = tls;
        if (present != null) {
            present.close();
        }
        services.connections().shutDown();
        List<Future<Void>> undeployed = new ArrayList<>();
        deployments.forEach(id -> undeployed.add(vertx.undeploy(id)));
        return Future.join(undeployed).mapEmpty();
    }

    private void changed(String tenant, @Nullable String device) {
        services.connections().changed(tenant, device);
    }

    /** A listening socket on an event loop of its own; Vert.x spreads the connections of one port over all of them. */
    private final class ListeningSocket extends VerticleBase {
        private volatile @Nullable NetServer server;

        @Override
        public Future<?> start() {
            MqttAdapterOptions options = services.options();
            // A negative port is a free one that all instances share.
            int atPort = options.port() == 0 ? -1 : options.port();
            NetServerOptions net =
                    new NetServerOptions().setHost(options.host()).setPort(atPort);
            net.setTcpNoDelay(true);
            ListenerTls secure = tls;
            if (secure != null) {
                secure.secure(net);
            }
            NetServer created = vertx.createNetServer(net);
            server = created;
            created.connectHandler(socket -> {
                socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
                new MqttConnection((NetSocketInternal) socket, context, services).start();
            });
            return created.listen();
        }

        int actualPort() {
            NetServer present = server;
            return present == null ? 0 : present.actualPort();
        }
    }
}
