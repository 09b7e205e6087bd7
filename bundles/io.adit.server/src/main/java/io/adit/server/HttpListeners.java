package io.adit.server;

import io.adit.connectivity.tls.ListenerTls;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.http.EdgeServer;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One HTTP port served by an event loop for each processor: a connection stays on its loop, loops share nothing but the router. */
final class HttpListeners {
    private static final int MOST = 8;

    /* Servers of one Vert.x that give the same negative port get the same free one; the MQTT adapter's is -1. */
    private static final int FREE_PORT_OF_HTTP = -2;

    private final Vertx vertx;
    private final HttpServerOptions options;
    private final Router router;
    private final @Nullable ListenerTls tls;
    private final AtomicInteger port = new AtomicInteger();
    private String deployment = "";

    /**
     * Listeners for options, whose port 0 stands for any free one.
     *
     * @param tls certificate and key, closed with the listeners; null for plain text
     */
    HttpListeners(Vertx vertx, HttpServerOptions options, Router router, @Nullable ListenerTls tls) {
        this.vertx = vertx;
        this.options = options.getPort() == 0 ? new HttpServerOptions(options).setPort(FREE_PORT_OF_HTTP) : options;
        this.router = router;
        this.tls = tls;
        if (tls != null) {
            tls.secure(this.options);
        }
    }

    /** Starts listening. Called once. */
    Future<?> start() {
        int loops = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
        return vertx.deployVerticle(Listener::new, new DeploymentOptions().setInstances(loops))
                .onSuccess(id -> deployment = id);
    }

    /** Where they listen, once started. */
    int port() {
        return port.get();
    }

    Future<?> stop() {
        if (tls != null) {
            tls.close();
        }
        return vertx.undeploy(deployment);
    }

    private final class Listener extends VerticleBase {
        @Override
        public Future<?> start() {
            return EdgeServer.create(vertx, new HttpServerOptions(options), DittoLimits.defaults(), router)
                    .listen()
                    .onSuccess((HttpServer server) -> port.set(server.actualPort()));
        }
    }
}
