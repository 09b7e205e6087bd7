package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.BoundedOutbox;
import io.adit.gateway.wire.internal.Channels;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonParseOptions;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection. Reads on the connection's event loop; takes no more while 200 commands are under way; sends through a
 * bounded queue and closes (code 1013) when its reader is too slow.
 */
final class WebSocketSession {
    private static final Logger LOG = LoggerFactory.getLogger(WebSocketSession.class);
    private static final int MOST_UNDER_WAY = 200;
    private static final short TRY_AGAIN_LATER = 1013;

    private final ServerWebSocket socket;
    private final TwinRuntime twin;
    private final AuthorizationContext subjects;
    private final Context context;
    private final String id = UUID.randomUUID().toString();
    private final ProtocolText text;
    private final BoundedOutbox<String> outbox;
    private final SessionStreams streams;
    private final SessionSearches searches;
    private int underWay;

    WebSocketSession(
            Vertx vertx, ServerWebSocket socket, TwinRuntime twin, AuthorizationContext subjects, int capacity) {
        this.socket = socket;
        this.twin = twin;
        this.subjects = subjects;
        context = vertx.getOrCreateContext();
        text = new ProtocolText(subjects, id);
        outbox = new BoundedOutbox<>(
                context, capacity, socket::writeTextMessage, socket::writeQueueFull, () -> tooSlow(capacity));
        streams = new SessionStreams(id, outbox);
        searches = new SessionSearches(twin, outbox);
    }

    void start() {
        socket.drainHandler(v -> outbox.drain());
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(data -> receive(data.toString()));
        socket.exceptionHandler(e -> LOG.debug("WebSocket session {} broke.", id, e));
        socket.closeHandler(v -> {
            outbox.close();
            streams.close();
            searches.close();
        });
    }

    private void tooSlow(int capacity) {
        LOG.info("WebSocket session {} was too slow and is closed.", id);
        var unused = socket.close(TRY_AGAIN_LATER, "Too slow: " + capacity + " messages were waiting.");
    }

    private void receive(String message) {
        String correlationId = WireHeaders.correlationId(null);
        try {
            Optional<ControlMessage> control = ControlMessage.of(message);
            if (control.isPresent()) {
                control(control.get());
            } else {
                protocol(ProtocolText.adaptable(message));
            }
        } catch (RuntimeException e) {
            outbox.offer(ProtocolText.error(WireErrors.ofReading(e, correlationId), correlationId));
        }
    }

    private void control(ControlMessage message) {
        ControlMessage.@Nullable Kind kind = message.kind();
        if (kind == null) {
            throw GatewayError.authenticationFailed("Tokens are not supported; authenticate with user and password.");
        }
        if (message.start()) {
            String extraFields = message.parameters().get("extraFields");
            JsonFieldSelector selector = extraFields == null
                    ? null
                    : JsonFactory.newFieldSelector(
                            extraFields,
                            JsonParseOptions.newBuilder().withoutUrlDecoding().build());
            TwinFilter filter = new TwinFilter(
                    subjects,
                    Set.of(),
                    message.namespaces(),
                    message.parameters().get("filter"),
                    selector);
            streams.start(kind, listener -> twin.subscribe(filter, listener));
        } else {
            streams.stop(kind);
        }
        outbox.offer(message.name() + ":ACK");
    }

    private void protocol(JsonifiableAdaptable adaptable) {
        TopicPath topic = adaptable.getTopicPath();
        String correlationId = WireHeaders.correlationId(
                adaptable.getDittoHeaders().getCorrelationId().orElse(null));
        try {
            Signal<?> signal = text.signal(adaptable, correlationId);
            switch (signal) {
                case ThingSearchCommand<?> search
                when topic.getCriterion() == TopicPath.Criterion.SEARCH -> searches.on(search);
                case MessageCommandResponse<?, ?> answer -> answer(answer, correlationId);
                case Command<?> command -> execute(Channels.requireTwin(command), topic, correlationId);
                default -> throw GatewayError.badRequest("A session can't send " + signal.getType() + ".");
            }
        } catch (RuntimeException e) {
            fail(WireErrors.ofReading(e, correlationId), topic, correlationId);
        }
    }

    private void answer(MessageCommandResponse<?, ?> answer, String correlationId) {
        if (!streams.wasDelivered(answer.getEntityId().toString(), correlationId)) {
            throw GatewayError.badRequest("This session has not received the message that it answers.");
        }
        twin.answer(answer);
    }

    private void execute(Command<?> command, TopicPath topic, String correlationId) {
        if (++underWay >= MOST_UNDER_WAY) {
            socket.pause();
        }
        boolean answered = command.getDittoHeaders().isResponseRequired();
        var unused = twin.execute(command)
                .whenComplete((result, failure) -> context.runOnContext(v -> {
                    if (underWay-- >= MOST_UNDER_WAY) {
                        socket.resume();
                    }
                    if (failure != null) {
                        fail(failure, topic, correlationId);
                    } else if (answered) {
                        outbox.offer(ProtocolText.of(result));
                    }
                }));
    }

    private void fail(Throwable failure, TopicPath topic, String correlationId) {
        outbox.offer(ProtocolText.error(WireErrors.of(failure, correlationId), topic, correlationId));
    }
}
