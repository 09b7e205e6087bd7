package io.adit.connectivity.internal.amqp;

import io.adit.connectivity.tls.ListenerTls;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonServer;
import io.vertx.proton.ProtonServerOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An AMQP 1.0 server: one port, served by some event loops. Thread-safe.
 *
 * @param <G> what is known of a peer that logged in
 */
public final class AmqpListener<G> {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpListener.class);

    private final Vertx vertx;
    private final AmqpSettings settings;
    private final Reception<G> reception;
    private final Set<AmqpPeer> peers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger port = new AtomicInteger();
    private volatile @Nullable ListenerTls tls;
    private volatile String deployment = "";

    /** Makes a server; {@link #start} opens it. */
    public AmqpListener(Vertx vertx, AmqpSettings settings, Reception<G> reception) {
        this.vertx = vertx;
        this.settings = settings;
        this.reception = reception;
    }

    /**
     * Starts listening.
     *
     * @return the actual port; fails when the address or the certificate can't be used
     */
    public Future<Integer> start() {
        AmqpSettings.Tls files = settings.tls();
        if (files != null) {
            boolean asked = reception.mechanisms().contains(SaslLogin.EXTERNAL);
            try {
                tls = new ListenerTls(vertx, "AMQP", files.certificate(), files.key(), asked);
            } catch (IllegalArgumentException e) {
                return Future.failedFuture(e);
            }
        }
        return vertx.deployVerticle(ListeningSocket::new, new DeploymentOptions().setInstances(settings.eventLoops()))
                .map(id -> {
                    deployment = id;
                    return port.get();
                });
    }

    /** Returns the port it listens on; 0 before it started. */
    public int port() {
        return port.get();
    }

    /** Stops listening and closes all connections. */
    public Future<Void> stop() {
        ListenerTls watched = tls;
        if (watched != null) {
            watched.close();
        }
        peers.forEach(AmqpPeer::shutDown);
        return deployment.isEmpty() ? Future.succeededFuture() : vertx.undeploy(deployment);
    }

    private ProtonServerOptions options() {
        ProtonServerOptions options = new ProtonServerOptions()
                .setHost(settings.host())
                .setPort(settings.port() == 0 ? settings.freePort() : settings.port())
                .setTcpNoDelay(true)
                .setMaxFrameSize(settings.bounds().frameBytes())
                .setHeartbeat(settings.bounds().idleSeconds() * 500);
        ListenerTls secure = tls;
        if (secure != null) {
            secure.secure(options);
        }
        return options;
    }

    /** A listening socket on an event loop of its own; Vert.x spreads the connections of one port over all of them. */
    private final class ListeningSocket extends VerticleBase {
        private final SocketTap.Current current = new SocketTap.Current();
        private @Nullable ProtonServer server;

        @Override
        public Future<?> start() {
            context.exceptionHandler(this::failed);
            ProtonServer created = ProtonServer.create(vertx, options());
            server = created;
            created.saslAuthenticatorFactory(() -> new SaslExchange<>(reception, this::connected));
            created.connectHandler(connection -> connection
                    .attachments()
                    .get(SaslExchange.class, SaslExchange.class)
                    .finish());
            Promise<ProtonServer> listening = Promise.promise();
            created.listen(listening::handle);
            return listening.future().onSuccess(open -> port.set(open.actualPort()));
        }

        private AmqpPeer connected(NetSocket socket, ProtonConnection connection) {
            Context own = Vertx.currentContext();
            AmqpPeer peer = new AmqpPeer(
                    (NetSocketInternal) socket, connection, own == null ? context : own, settings.bounds(), current);
            peers.add(peer);
            int now = connections.incrementAndGet();
            peer.onEnd(() -> peers.remove(peer));
            peer.onGone(connections::decrementAndGet);
            peer.start();
            if (now > settings.bounds().connections()) {
                reception.turnedAway("too-many");
                socket.close();
            }
            return peer;
        }

        private void failed(Throwable failure) {
            AmqpPeer peer = current.peer;
            if (peer == null) {
                LOG.warn("a task of the AMQP server failed", failure);
            } else {
                peer.failed(failure);
            }
        }

        @Override
        public Future<?> stop() {
            Promise<Void> closed = Promise.promise();
            ProtonServer present = server;
            if (present == null) {
                closed.complete();
            } else {
                present.close(closed::handle);
            }
            return closed.future();
        }
    }
}
