package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime.Subscription;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabelNotUniqueException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonParseOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection. Reads on the connection's event loop; takes no more while 200 commands are under way; sends through a
 * bounded queue and closes (code 1013) when its reader is too slow, and (code 1008) when its token
 * ends, or its user is changed or removed.
 */
final class WebSocketSession {
    private static final Logger LOG = LoggerFactory.getLogger(WebSocketSession.class);
    private static final int MOST_UNDER_WAY = 200;
    private static final short POLICY_VIOLATION = 1008;
    private static final short TRY_AGAIN_LATER = 1013;

    private final ServerWebSocket socket;
    private final DittoWebSocket.Surroundings around;
    private final DittoWebSocket.Client client;
    private final String id = UUID.randomUUID().toString();
    private final BoundedOutbox<byte[]> outbox;
    private final SessionStreams streams;
    private final SessionSearches searches;
    private final SessionHistory history;
    private final SessionCommands commands;
    private final SessionToken token;
    private Subscription declared = () -> {};
    private int underWay;

    WebSocketSession(
            Vertx vertx, DittoWebSocket.Wire wire, DittoWebSocket.Surroundings around, DittoWebSocket.Client client) {
        this.socket = wire.socket();
        this.around = around;
        this.client = client;
        Context context = vertx.getOrCreateContext();
        Frames frames = wire.frames();
        outbox = new BoundedOutbox<>(
                context, around.capacity(), bytes -> write(frames, bytes), frames::congested, this::tooSlow);
        streams = new SessionStreams(id, context, around.fanouts(), outbox);
        searches = new SessionSearches(around.twin(), this::send, InstantSource.system());
        history = new SessionHistory(around.twin(), this::send);
        token = new SessionToken(vertx, around.authenticator(), client.user(), this::end);
        commands = new SessionCommands(
                around.twin(),
                context,
                client,
                new ProtocolText(client.user().subjects(), id),
                new SessionCommands.Ways(streams, searches, history, this::send, this::count));
    }

    void start() {
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(data -> receive(data.toString()));
        socket.exceptionHandler(e -> LOG.debug("WebSocket session {} broke.", id, e));
        socket.closeHandler(v -> {
            outbox.close();
            streams.close();
            searches.close();
            history.close();
            token.stop();
            declared.close();
        });
        token.start();
        if (!client.declared().isEmpty()) {
            try {
                declared = around.twin().declare(client.declared());
            } catch (AcknowledgementLabelNotUniqueException e) {
                end(e);
            }
        }
    }

    private void write(Frames frames, byte[] bytes) {
        if (!socket.isClosed()) {
            frames.write(bytes, outbox::drain);
        }
    }

    private void send(String text) {
        outbox.offer(Frames.of(text));
    }

    private void count(int change) {
        underWay += change;
        if (change > 0 && underWay == MOST_UNDER_WAY) {
            var unused = socket.pause();
        } else if (change < 0 && underWay == MOST_UNDER_WAY - 1) {
            var unused = socket.resume();
        }
    }

    private void tooSlow() {
        LOG.info("WebSocket session {} was too slow and is closed.", id);
        var unused = socket.close(TRY_AGAIN_LATER, "Too slow: " + around.capacity() + " messages were waiting.");
    }

    private void end(DittoRuntimeException reason) {
        LOG.info("WebSocket session {} ends: {}", id, reason.getErrorCode());
        outbox.offerHere(Frames.of(ProtocolText.error(reason, id)), 1);
        var unused = socket.close(POLICY_VIOLATION, reason.getErrorCode());
    }

    private void receive(String message) {
        String correlationId = WireHeaders.correlationId(null);
        try {
            Optional<ControlMessage> control = ControlMessage.of(message);
            if (control.isPresent()) {
                control(control.get());
            } else {
                commands.on(JsonFactory.newObject(message));
            }
        } catch (RuntimeException e) {
            send(ProtocolText.error(WireErrors.ofReading(e, correlationId), correlationId));
        }
    }

    private void control(ControlMessage message) {
        @Nullable SignalKind kind = message.kind();
        if (kind == null) {
            String jwt = message.parameters().get("jwtToken");
            if (jwt == null) {
                throw GatewayError.badRequest("A new token comes as JWT-TOKEN?jwtToken=...");
            }
            token.refresh(jwt);
            return;
        }
        if (message.start()) {
            streams.start(kind, filter(message));
        } else {
            streams.stop(kind);
        }
        send(message.name() + ":ACK");
    }

    private TwinFilter filter(ControlMessage message) {
        String extraFields = message.parameters().get("extraFields");
        JsonFieldSelector selector = extraFields == null
                ? null
                : JsonFactory.newFieldSelector(
                        extraFields,
                        JsonParseOptions.newBuilder().withoutUrlDecoding().build());
        return new TwinFilter(
                        client.user().subjects(),
                        Set.of(),
                        message.namespaces(),
                        message.parameters().get("filter"),
                        selector)
                .acknowledging(client.declared());
    }
}
