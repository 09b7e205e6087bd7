package io.adit.connectivity.http;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.Upload;
import io.adit.connectivity.internal.UploadResolver;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the requests of devices that were let in: uploads and answers to commands. Thread-safe. */
final class DeviceRequests {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceRequests.class);

    private final Vertx vertx;
    private final UploadResolver resolver;
    private final Downstream downstream;
    private final CommandRouter commands;
    private final DeviceMetrics metrics;
    private final int maxTtdSeconds;

    DeviceRequests(
            Vertx vertx,
            UploadResolver resolver,
            Downstream downstream,
            CommandRouter commands,
            DeviceMetrics metrics,
            int maxTtdSeconds) {
        this.vertx = vertx;
        this.resolver = resolver;
        this.downstream = downstream;
        this.commands = commands;
        this.metrics = metrics;
        this.maxTtdSeconds = maxTtdSeconds;
    }

    void upload(RoutingContext request, @Nullable Speaker speaker, Kind kind) {
        if (speaker == null && request.pathParam("device") == null) {
            Replies.error(request, 401, "log in, or name tenant and device in the path");
            return;
        }
        Integer ttd = number(request, "hono-ttd");
        Integer ttl = number(request, "hono-ttl");
        String qos = text(request, "qos-level");
        if (qos != null && !qos.equals("0") && !qos.equals("1")) {
            Replies.error(request, 400, "qos-level must be 0 or 1");
            return;
        }
        Upload upload = new Upload(
                kind,
                pathParam(request, "tenant"),
                pathParam(request, "device"),
                kind == Kind.EVENT || "1".equals(qos) ? 1 : 0,
                body(request),
                contentType(request),
                ttl == null ? null : Long.valueOf(ttl),
                ttd == null || ttd < 0 ? null : Integer.valueOf(Math.min(ttd, maxTtdSeconds)),
                null,
                kind == Kind.EVENT ? "event" : "telemetry",
                request.request().getHeader(Upload.TRACEPARENT));
        switch (resolver.resolve(speaker, upload)) {
            case Resolution.Accepted accepted -> hand(request, speaker, accepted.message());
            case Resolution.Refused refused -> refuse(request, refused);
            case Resolution.CommandAnswer answer -> throw new IllegalStateException("an upload is no answer");
        }
    }

    private void hand(RoutingContext request, @Nullable Speaker speaker, DeviceMessage message) {
        Context context = vertx.getOrCreateContext();
        downstream
                .accept(message)
                .whenComplete((taken, failure) -> context.runOnContext(now -> {
                    Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure;
                    if (cause == null) {
                        metrics.countAccepted(message.tenant());
                        taken(request, speaker, message);
                    } else {
                        boolean overloaded = cause instanceof Downstream.OverloadedException;
                        if (!overloaded) {
                            LOG.error("a message of {} could not be stored", message.deviceId(), cause);
                        }
                        metrics.countRejected(overloaded ? "overloaded" : "not-stored");
                        Replies.error(request, 503, "the message could not be stored; send it again");
                    }
                }));
    }

    private void taken(RoutingContext request, @Nullable Speaker speaker, DeviceMessage message) {
        Integer ttd = message.ttdSeconds();
        String fault = downstream.fault(message);
        if (fault != null) {
            Replies.error(request, 400, fault + " The message is kept as it came.");
        } else if (ttd == null || ttd == 0) {
            Replies.accepted(request);
        } else {
            CommandWait.start(request, commands, message, speaker, ttd);
        }
    }

    void answer(RoutingContext request, @Nullable Speaker speaker) {
        if (speaker == null) {
            Replies.error(request, 401, "log in to answer a command");
            return;
        }
        Integer status = number(request, "hono-cmd-status");
        String contentType = contentType(request);
        CommandOutcome.Answered answered = new CommandOutcome.Answered(
                status == null ? 0 : status, contentType == null ? "" : contentType, body(request));
        String requestId = Objects.requireNonNull(request.pathParam("request"));
        switch (resolver.resolveAnswer(
                speaker, pathParam(request, "tenant"), pathParam(request, "device"), requestId, answered)) {
            case Resolution.CommandAnswer answer -> {
                commands.answer(answer.tenant(), answer.deviceId(), answer.requestId(), answer.answer());
                Replies.accepted(request);
            }
            case Resolution.Refused refused -> refuse(request, refused);
            case Resolution.Accepted upload -> throw new IllegalStateException("an answer is no upload");
        }
    }

    private void refuse(RoutingContext request, Resolution.Refused refused) {
        metrics.countRejected(refused.reason().counter());
        Replies.error(request, refused.code(), refused.message());
    }

    private static byte[] body(RoutingContext request) {
        Buffer body = request.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    private static @Nullable String contentType(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    }

    private static @Nullable String pathParam(RoutingContext request, String name) {
        String value = request.pathParam(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** A number that stands in a header or in the query; null where it is missing or no number. */
    private static @Nullable Integer number(RoutingContext request, String name) {
        String text = text(request, name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String text(RoutingContext request, String name) {
        String header = request.request().getHeader(name);
        return header != null ? header : request.request().getParam(name);
    }
}
