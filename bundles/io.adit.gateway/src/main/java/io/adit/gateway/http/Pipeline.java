package io.adit.gateway.http;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.wire.internal.Channels;
import io.adit.gateway.wire.internal.DescriptionBase;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.TwinRuntime;
import io.adit.things.WantedAnswers;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.exceptions.CommandTimeoutException;
import org.eclipse.ditto.messages.model.MessagePayloadSizeTooLargeException;
import org.eclipse.ditto.policies.model.PolicyTooLargeException;
import org.eclipse.ditto.things.model.ThingTooLargeException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingTooManyModifyingRequestsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of every request: authenticate, read headers and body within limits, execute, answer. */
final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final TwinRuntime twin;
    private final Authenticator authenticator;
    private final DittoLimits limits;

    Pipeline(TwinRuntime twin, Authenticator authenticator, DittoLimits limits) {
        this.twin = twin;
        this.authenticator = authenticator;
        this.limits = limits;
    }

    static String correlationId(HttpServerRequest request) {
        return WireHeaders.correlationId(request.headers(), request.getParam("correlation-id"));
    }

    void handle(RoutingContext ctx, String prefix, Endpoint endpoint, DittoRoutes.Family.Kind kind) {
        HttpServerRequest request = ctx.request();
        String correlationId = correlationId(request);
        request.pause();
        authenticator.authenticate(request).onComplete(outcome -> {
            if (outcome.failed()) {
                request.resume();
                Answers.error(request.response(), WireErrors.of(outcome.cause(), correlationId), correlationId);
                return;
            }
            switch (outcome.result()) {
                case Authentication.Denied denied -> {
                    request.resume();
                    Answers.error(request.response(), denied.error(), correlationId);
                }
                case Authentication.Granted granted -> {
                    Limit limit = isMailbox(request)
                            ? Limit.ofMessages(limits)
                            : Limit.of(kind, isWhole(request, prefix), limits);
                    BoundedBody.read(request, limit.bytes()).onComplete(read -> {
                        if (read.failed()) {
                            Answers.error(request.response(), limit.exceeded().get(), correlationId);
                        } else {
                            run(ctx, prefix, endpoint, granted, read.result(), correlationId);
                        }
                    });
                }
            }
        });
    }

    /* A thing may bring its policy. */
    private static boolean isWhole(HttpServerRequest request, String prefix) {
        return request.path().substring(prefix.length()).lastIndexOf('/') <= 0;
    }

    private static boolean isMailbox(HttpServerRequest request) {
        return request.path().contains("box/");
    }

    private void run(
            RoutingContext ctx,
            String prefix,
            Endpoint endpoint,
            Authentication.Granted user,
            Buffer body,
            String correlationId) {
        HttpServerRequest request = ctx.request();
        HttpServerResponse response = request.response();
        try {
            Duration longest = isMailbox(request) && request.path().endsWith("/inbox/claim")
                    ? WireHeaders.LONGEST_CLAIM_TIMEOUT
                    : WireHeaders.LONGEST_TIMEOUT;
            DittoHeaders headers =
                    WireHeaders.fromHttp(request.headers(), ctx.queryParams(), user.subjects(), correlationId, longest);
            WireRequest wire = new WireRequest(
                    request,
                    () -> authenticator.origin(request),
                    WireRequest.segments(request.path(), prefix),
                    ctx.queryParams(),
                    user,
                    headers,
                    body);
            answer(ctx, wire, endpoint.on(wire), correlationId);
        } catch (RuntimeException e) {
            Answers.error(response, WireErrors.ofReading(e, correlationId), correlationId);
        }
    }

    private void answer(RoutingContext ctx, WireRequest wire, Endpoint.Reply reply, String correlationId) {
        HttpServerResponse response = ctx.response();
        switch (reply) {
            case Endpoint.Reply.Execute execute ->
                execute(ctx.vertx(), wire, Channels.requireOneThing(execute.command()), correlationId);
            case Endpoint.Reply.Json json ->
                json.json()
                        .onSuccess(text -> Answers.json(response, text, correlationId))
                        .onFailure(e -> Answers.error(response, WireErrors.of(e, correlationId), correlationId));
            case Endpoint.Reply.Events events -> {
                EventStream.start(ctx, events.source(), limits.waitingEvents(), wire.user(), correlationId);
            }
            case Endpoint.Reply.WrongMethod wrong -> Answers.wrongMethod(response, wrong.allowed());
            case Endpoint.Reply.NoRoute none -> Answers.noRoute(response);
        }
    }

    private void execute(Vertx vertx, WireRequest wire, Command<?> command, String correlationId) {
        HttpServerResponse response = wire.http().response();
        Context context = vertx.getOrCreateContext();
        WantedAnswers wanted = WantedAnswers.of(command);
        if (wanted.nothing()) {
            dispatch(command, response, correlationId);
            return;
        }
        Duration timeout = command.getDittoHeaders()
                .getTimeout()
                .filter(given -> !given.isZero())
                .orElse(WireHeaders.LONGEST_TIMEOUT);
        // One second more than the runtime has, so that the runtime's own, more exact answer comes first.
        long timer = vertx.setTimer(
                timeout.plusSeconds(1).toMillis(),
                id -> Answers.error(
                        response, CommandTimeoutException.newBuilder(timeout).build(), correlationId));
        var unused = twin.execute(command)
                .whenComplete((result, failure) -> context.runOnContext(v -> {
                    vertx.cancelTimer(timer);
                    try {
                        if (failure != null) {
                            Answers.error(response, WireErrors.of(failure, correlationId), correlationId);
                        } else {
                            Answers.wanted(wire, wanted, DescriptionBase.at(wire::origin, result), correlationId);
                        }
                    } catch (RuntimeException e) {
                        Answers.error(response, WireErrors.of(e, correlationId), correlationId);
                    }
                }));
    }

    /*
     * As in Ditto, who wants no answer hears nothing of the outcome. That the server has too much to do is told
     * nevertheless, as long as it is known at once: nobody slows down who does not know.
     */
    private void dispatch(Command<?> command, HttpServerResponse response, String correlationId) {
        CompletableFuture<?> doing = twin.execute(command).toCompletableFuture();
        if (doing.isCompletedExceptionally()
                && WireErrors.of(doing.exceptionNow(), correlationId)
                        instanceof ThingTooManyModifyingRequestsException tooMany) {
            Answers.error(response, tooMany, correlationId);
            return;
        }
        Answers.accepted(response, correlationId);
        var unused = doing.exceptionally(failure -> {
            LOG.debug("Request {}, which wanted no answer, failed.", correlationId, failure);
            return null;
        });
    }

    /** How large a body may be, and what the client is told beyond that. */
    private record Limit(int bytes, Supplier<DittoRuntimeException> exceeded) {
        static Limit ofMessages(DittoLimits limits) {
            int most = limits.messageBytes();
            return new Limit(
                    most,
                    () -> MessagePayloadSizeTooLargeException.newBuilder(most + 1L, most)
                            .build());
        }

        static Limit of(DittoRoutes.Family.Kind kind, boolean whole, DittoLimits limits) {
            return switch (kind) {
                case THINGS ->
                    new Limit(
                            limits.thingBytes() + (whole ? limits.policyBytes() : 0),
                            () -> ThingTooLargeException.newBuilder(limits.thingBytes() + 1L, limits.thingBytes())
                                    .build());
                case POLICIES ->
                    new Limit(
                            limits.policyBytes(),
                            () -> PolicyTooLargeException.newBuilder(limits.policyBytes() + 1L, limits.policyBytes())
                                    .build());
            };
        }
    }
}
