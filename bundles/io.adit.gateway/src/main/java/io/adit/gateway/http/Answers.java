package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.WantedAnswers;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.entity.id.WithEntityId;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.ErrorResponse;
import org.eclipse.ditto.base.model.signals.commands.WithEntity;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveWotThingDescriptionResponse;

/** Writes answers as Ditto's gateway does. Does nothing when the client is gone or already has its answer. */
final class Answers {
    private static final String JSON = "application/json";
    private static final String THING_DESCRIPTION = "application/td+json";
    private static final Set<String> NOT_FOR_HTTP = Set.of("content-type", "content-length", "status", "condition");

    private Answers() {}

    static void error(HttpServerResponse response, DittoRuntimeException error, String correlationId) {
        if (done(response)) {
            return;
        }
        headers(response, error.getDittoHeaders(), correlationId);
        int status = error.getHttpStatus().getCode();
        response.setStatusCode(status);
        if (error instanceof GatewayError gateway && gateway.retryAfterSeconds() > 0) {
            response.putHeader("Retry-After", Long.toString(gateway.retryAfterSeconds()));
        }
        if (status == 304) {
            response.end();
        } else {
            response.putHeader("Content-Type", JSON).end(error.toJsonString());
        }
    }

    static void noRoute(HttpServerResponse response) {
        text(response, 404, "The requested resource could not be found.");
    }

    static void wrongMethod(HttpServerResponse response, Set<String> allowed) {
        String methods = String.join(", ", allowed.stream().sorted().toList());
        response.putHeader("Allow", methods);
        text(response, 405, "HTTP method not allowed, supported methods: " + methods);
    }

    private static void text(HttpServerResponse response, int status, String text) {
        if (!done(response)) {
            response.setStatusCode(status)
                    .putHeader("Content-Type", "text/plain; charset=UTF-8")
                    .end(text);
        }
    }

    static void json(HttpServerResponse response, String json, String correlationId) {
        if (!done(response)) {
            response.putHeader("correlation-id", correlationId)
                    .putHeader("Content-Type", JSON)
                    .end(json);
        }
    }

    static void accepted(HttpServerResponse response, String correlationId) {
        if (!done(response)) {
            response.putHeader("correlation-id", correlationId)
                    .setStatusCode(202)
                    .end();
        }
    }

    /** Gives an answer as far as the client wants it: 202 where it wants acknowledgements alone and has them. */
    static void wanted(WireRequest request, WantedAnswers wanted, CommandResponse<?> result, String correlationId) {
        if (wanted.response()) {
            CommandResponse<?> whole =
                    result instanceof Acknowledgements acks ? AckAnswers.whole(request, acks) : result;
            result(request, whole, correlationId);
        } else if (result.getHttpStatus().isSuccess()) {
            accepted(request.http().response(), correlationId);
        } else {
            result(
                    request,
                    result instanceof Acknowledgements acks ? AckAnswers.statuses(acks) : result,
                    correlationId);
        }
    }

    private static void result(WireRequest request, CommandResponse<?> result, String correlationId) {
        HttpServerResponse response = request.http().response();
        if (result instanceof ErrorResponse<?> failed) {
            error(response, failed.getDittoRuntimeException(), correlationId);
            return;
        }
        if (done(response)) {
            return;
        }
        headers(response, result.getDittoHeaders(), correlationId);
        int status = result.getHttpStatus().getCode();
        response.setStatusCode(status);
        if (result instanceof MessageCommandResponse<?, ?> message) {
            message(response, status, message.getMessage());
            return;
        }
        if (status == 201) {
            response.putHeader("Location", location(request, result));
        }
        Optional<JsonValue> entity = status == 204 ? Optional.empty() : entity(result);
        if (entity.isPresent()) {
            String type = result instanceof RetrieveWotThingDescriptionResponse ? THING_DESCRIPTION : JSON;
            response.putHeader("Content-Type", type).end(entity.get().toString());
        } else {
            response.end();
        }
    }

    private static Optional<JsonValue> entity(CommandResponse<?> result) {
        if (result instanceof WithEntity<?> with) {
            return Optional.of(with.getEntity(JsonSchemaVersion.V_2));
        }
        return result instanceof WithOptionalEntity<?> with ? with.getEntity(JsonSchemaVersion.V_2) : Optional.empty();
    }

    static String location(WireRequest request, CommandResponse<?> result) {
        String path = request.origin() + request.http().path();
        if (request.method().equals("POST") && result instanceof WithEntityId created) {
            return (path.endsWith("/") ? path : path + "/") + created.getEntityId();
        }
        return path;
    }

    private static void message(HttpServerResponse response, int status, Message<?> message) {
        if (status == 204) {
            response.end();
            return;
        }
        String type = message.getContentType().orElse("");
        Optional<ByteBuffer> raw = message.getRawPayload();
        Optional<?> payload = message.getPayload();
        if (!type.isEmpty() && isPlain(type)) {
            response.putHeader("Content-Type", type);
        }
        if (raw.isPresent()) {
            ByteBuffer bytes = raw.get().duplicate();
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            response.end(Buffer.buffer(copy));
        } else if (payload.isPresent()) {
            response.end(payload.get().toString());
        } else {
            response.end();
        }
    }

    private static void headers(HttpServerResponse response, DittoHeaders headers, String correlationId) {
        WireHeaders.toWire(headers).forEach((name, value) -> {
            if (!NOT_FOR_HTTP.contains(name.toLowerCase(Locale.ROOT)) && isPlain(value)) {
                response.putHeader(name, value);
            }
        });
        response.putHeader("correlation-id", correlationId);
    }

    /** Whether a value may stand in an HTTP header; others (line breaks, non-Latin letters) are left out. */
    private static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= 0x20 && c <= 0xff && c != 0x7f);
    }

    private static boolean done(HttpServerResponse response) {
        return response.ended() || response.closed();
    }
}
