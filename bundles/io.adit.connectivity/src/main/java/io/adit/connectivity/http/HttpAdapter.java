package io.adit.connectivity.http;

import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.UploadResolver;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.tls.ListenerTls;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hono's HTTP adapter: {@code POST /telemetry}, {@code POST /event}, {@code PUT /telemetry|event/[tenant]/device}, {@code
 * POST /command/res/<request id>} and {@code PUT /command/res/[tenant]/device/<request id>}. 202 means that the message is
 * durable, with QoS 0 too. Thread-safe.
 */
public final class HttpAdapter {
    static final String TYPE = "hono-http";

    private static final Logger LOG = LoggerFactory.getLogger(HttpAdapter.class);

    private final Vertx vertx;
    private final HttpAdapterOptions options;
    private final DeviceLogin login;
    private final DeviceRequests requests;
    private final DeviceMetrics metrics = new DeviceMetrics();
    private @Nullable HttpServer server;
    private @Nullable ListenerTls tls;

    /**
     * Makes an adapter; {@link #start} opens it.
     *
     * @param authenticator checks passwords over the same registry
     * @param downstream takes the messages; called on event loops, so it must not block
     * @param commands gets to know which requests wait for commands, and the devices' answers
     * @param clock for times of arrival
     */
    public HttpAdapter(
            Vertx vertx,
            HttpAdapterOptions options,
            DeviceRegistry registry,
            Authenticator authenticator,
            Downstream downstream,
            CommandRouter commands,
            Clock clock) {
        this.vertx = vertx;
        this.options = options;
        this.login = new DeviceLogin(authenticator);
        this.requests = new DeviceRequests(
                vertx,
                new UploadResolver(registry, TYPE, clock),
                downstream,
                commands,
                metrics,
                options.maxTtdSeconds());
    }

    /**
     * Starts listening.
     *
     * @return the actual port; fails when the address or the certificate can't be used
     */
    public Future<Integer> start() {
        HttpServerOptions http = new HttpServerOptions().setHost(options.host()).setPort(options.port());
        http.setIdleTimeout(options.maxTtdSeconds() + 60);
        if (options.certificate() != null && options.key() != null) {
            try {
                ListenerTls secure =
                        new ListenerTls(vertx, "HTTP for devices", options.certificate(), options.key(), true);
                secure.secure(http);
                tls = secure;
            } catch (IllegalArgumentException e) {
                return Future.failedFuture(e);
            }
        }
        Router router = router();
        HttpServer created = vertx.createHttpServer(http).requestHandler(request -> {
            if (isAddressed(request)) {
                router.handle(request);
            } else {
                request.response().setStatusCode(400).end();
            }
        });
        server = created;
        return created.listen().map(HttpServer::actualPort);
    }

    /** Whether the address of a request can be read at all; a router would log a stack trace of others. */
    private static boolean isAddressed(HttpServerRequest request) {
        try {
            return request.path() != null
                    && !URLDecoder.decode(request.uri(), StandardCharsets.UTF_8).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /* The router makes one slash of two, so an empty tenant segment is one that is not there. */
    private Router router() {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false).setBodyLimit(options.maxMessageBytes()));
        for (Kind kind : Kind.values()) {
            String path = kind == Kind.EVENT ? "/event" : "/telemetry";
            Handler<RoutingContext> upload = loggedIn((context, speaker) -> requests.upload(context, speaker, kind));
            router.post(path).handler(upload);
            router.put(path + "/:device").handler(upload);
            router.put(path + "/:tenant/:device").handler(upload);
        }
        Handler<RoutingContext> answer = loggedIn(requests::answer);
        router.post("/command/res/:request").handler(answer);
        router.put("/command/res/:device/:request").handler(answer);
        router.put("/command/res/:tenant/:device/:request").handler(answer);
        router.route().failureHandler(HttpAdapter::failed);
        return router;
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500) {
            LOG.warn("a request could not be handled", context.failure());
        }
        Replies.error(context, status, status == 413 ? "the body is too large" : "the request can't be handled");
    }

    private Handler<RoutingContext> loggedIn(BiConsumer<RoutingContext, @Nullable Speaker> next) {
        return request -> {
            Context context = vertx.getOrCreateContext();
            login.judge(request)
                    .thenAccept(outcome -> context.runOnContext(now -> {
                        switch (outcome) {
                            case DeviceLogin.Outcome.Welcome welcome -> next.accept(request, welcome.speaker());
                            case DeviceLogin.Outcome.Refused refused -> {
                                metrics.countRefusedConnection(refused.status() == 503 ? "busy" : "credentials");
                                Replies.error(request, refused.status(), refused.message());
                            }
                        }
                    }));
        };
    }

    /** Returns the counters. */
    public DeviceMetrics metrics() {
        return metrics;
    }

    /** Stops listening and closes all connections. */
    public Future<Void> stop() {
        ListenerTls watched = tls;
        if (watched != null) {
            watched.close();
        }
        HttpServer present = server;
        return present == null ? Future.succeededFuture() : present.close();
    }
}
