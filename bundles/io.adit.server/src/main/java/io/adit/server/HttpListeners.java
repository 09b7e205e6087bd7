package io.adit.server;

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

/** One HTTP port served by an event loop for each processor: a connection stays on its loop, loops share nothing but the router. */
final class HttpListeners {
    private static final int MOST = 8;

    /* Servers of one Vert.x that give the same negative port get the same free one; the MQTT adapter's is -1. */
    private static final int FREE_PORT_OF_HTTP = -2;

    private final Vertx vertx;
    private final HttpServerOptions options;
    private final Router router;
    private final AtomicInteger port = new AtomicInteger();
    private String deployment = "";

    /** Listeners for options, whose port 0 stands for any free one. */
    HttpListeners(Vertx vertx, HttpServerOptions options, Router router) {
        this.vertx = vertx;
        this.options = options.getPort() == 0 ? new HttpServerOptions(options).setPort(FREE_PORT_OF_HTTP) : options;
        this.router = router;
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
