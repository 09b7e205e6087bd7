package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.Channels;
import io.adit.gateway.wire.internal.DescriptionBase;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.CheckPermissions;
import io.adit.things.CheckPermissionsResponse;
import io.adit.things.SignalKind;
import io.adit.things.TwinRuntime;
import io.adit.things.WantedAnswers;
import io.vertx.core.Context;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabelNotDeclaredException;
import org.eclipse.ditto.base.model.exceptions.DittoHeaderInvalidException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.streaming.StreamingSubscriptionCommand;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;

/** Does what a session's Ditto Protocol messages ask for. Used on the session's event loop. */
final class SessionCommands {
    private final TwinRuntime twin;
    private final Context context;
    private final DittoWebSocket.Client client;
    private final ProtocolText text;
    private final Ways ways;

    /**
     * Where a session's signals go.
     *
     * @param send sends a text
     * @param underWay told +1 and -1 as commands start and end
     */
    record Ways(
            SessionStreams streams,
            SessionSearches searches,
            SessionHistory history,
            Consumer<String> send,
            Consumer<Integer> underWay) {}

    SessionCommands(TwinRuntime twin, Context context, DittoWebSocket.Client client, ProtocolText text, Ways ways) {
        this.twin = twin;
        this.context = context;
        this.client = client;
        this.text = text;
        this.ways = ways;
    }

    /** Does what a message asks for; fails when it is no message of the Ditto Protocol. */
    void on(JsonObject message) {
        if (PermissionsProtocol.asks(message)) {
            checkPermissions(message);
        } else {
            on(ProtocolFactory.jsonifiableAdaptableFromJson(message));
        }
    }

    private void checkPermissions(JsonObject message) {
        Map<String, String> headers = PermissionsProtocol.headers(message);
        String correlationId = WireHeaders.correlationId(headers.get(DittoHeaderDefinition.CORRELATION_ID.getKey()));
        Consumer<DittoRuntimeException> fail = e -> ways.send.accept(ProtocolText.error(e, correlationId));
        try {
            CheckPermissions question = CheckPermissions.of(
                    PermissionsProtocol.checks(message),
                    text.headers(headers, correlationId, WireHeaders.LONGEST_TIMEOUT));
            run(
                    twin.execute(question),
                    e -> fail.accept(WireErrors.of(e, correlationId)),
                    answer -> ways.send.accept(PermissionsProtocol.text((CheckPermissionsResponse) answer)));
        } catch (RuntimeException e) {
            fail.accept(WireErrors.ofReading(e, correlationId));
        }
    }

    private void on(JsonifiableAdaptable adaptable) {
        TopicPath topic = adaptable.getTopicPath();
        String correlationId = WireHeaders.correlationId(
                adaptable.getDittoHeaders().getCorrelationId().orElse(null));
        try {
            Signal<?> signal = text.signal(adaptable, correlationId);
            switch (signal) {
                case ThingSearchCommand<?> search
                when topic.getCriterion() == TopicPath.Criterion.SEARCH -> ways.searches.on(search);
                case StreamingSubscriptionCommand<?> history -> ways.history.on(history);
                case Acknowledgement acknowledgement -> acknowledge(acknowledgement, correlationId);
                case CommandResponse<?> answer -> answer(answer, topic, correlationId);
                case ThingEvent<?> event
                when SignalKind.isLive(event) -> run(twin.emit(event), e -> fail(e, topic, correlationId), done -> {});
                case Command<?> command -> execute(Channels.requireOneThing(command), topic, correlationId);
                default -> throw GatewayError.badRequest("A session can't send " + signal.getType() + ".");
            }
        } catch (RuntimeException e) {
            fail(WireErrors.ofReading(e, correlationId), topic, correlationId);
        }
    }

    private void acknowledge(Acknowledgement acknowledgement, String correlationId) {
        AcknowledgementLabel label = acknowledgement.getLabel();
        if (!client.declared().contains(label)) {
            throw AcknowledgementLabelNotDeclaredException.of(label, acknowledgement.getDittoHeaders());
        }
        if (ways.streams.wasDelivered(acknowledgement.getEntityId().toString(), correlationId)) {
            twin.answer(acknowledgement);
        }
    }

    /* As in Ditto an answer to what the session did not get, or too late, goes nowhere. */
    private void answer(CommandResponse<?> answer, TopicPath topic, String correlationId) {
        String entity = topic.getNamespace() + ":" + topic.getEntityName();
        if (ways.streams.wasDelivered(entity, correlationId)) {
            twin.answer(answer);
        }
    }

    private void execute(Command<?> command, TopicPath topic, String correlationId) {
        WantedAnswers wanted = WantedAnswers.of(command);
        if (!wanted.response() && !wanted.labels().isEmpty()) {
            throw DittoHeaderInvalidException.newBuilder()
                    .withInvalidHeaderKey(DittoHeaderDefinition.RESPONSE_REQUIRED.getKey())
                    .message("The value of the header 'response-required' must not be false if acknowledgements are"
                            + " requested.")
                    .description("Set it to true, or request no acknowledgements.")
                    .dittoHeaders(command.getDittoHeaders())
                    .build();
        }
        if (wanted.response()) {
            run(
                    twin.execute(command),
                    e -> fail(e, topic, correlationId),
                    result -> ways.send.accept(ProtocolText.of(DescriptionBase.at(client::origin, result))));
        } else {
            run(twin.execute(command), e -> {}, result -> {});
        }
    }

    private <T> void run(CompletionStage<T> work, Consumer<Throwable> fail, Consumer<T> then) {
        ways.underWay.accept(1);
        var unused = work.whenComplete((result, failure) -> context.runOnContext(v -> {
            ways.underWay.accept(-1);
            if (failure != null) {
                fail.accept(failure);
                return;
            }
            try {
                then.accept(result);
            } catch (RuntimeException e) {
                fail.accept(e);
            }
        }));
    }

    private void fail(Throwable failure, TopicPath topic, String correlationId) {
        ways.send.accept(ProtocolText.error(WireErrors.of(failure, correlationId), topic, correlationId));
    }
}
