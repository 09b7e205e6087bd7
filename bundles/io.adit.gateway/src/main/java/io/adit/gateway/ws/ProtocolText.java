package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.PolicyProtocol;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.PolicyJsonEvent;
import io.adit.things.PolicyJsonResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgements;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.messages.model.signals.commands.SendClaimMessage;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.PolicyErrorResponse;
import org.eclipse.ditto.protocol.Adaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.TopicPath;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.ThingErrorResponse;

/** Translates between texts of the Ditto Protocol and signals for one session. */
final class ProtocolText {
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();

    private final AuthorizationContext subjects;
    private final String session;

    /**
     * @param subjects who the session belongs to; every signal read is theirs
     * @param session the session's id, which is the origin of every signal read
     */
    ProtocolText(AuthorizationContext subjects, String session) {
        this.subjects = subjects;
        this.session = session;
    }

    /** The signal of an adaptable, with the session's subjects and only such headers as a client may set. */
    Signal<?> signal(Adaptable adaptable, String correlationId) {
        Signal<?> signal = PolicyProtocol.command(adaptable)
                .<Signal<?>>map(policy -> policy)
                .orElseGet(() -> ADAPTER.fromAdaptable(adaptable));
        Map<String, String> given = new HashMap<>(adaptable.getDittoHeaders());
        Duration longest =
                signal instanceof SendClaimMessage<?> ? WireHeaders.LONGEST_CLAIM_TIMEOUT : WireHeaders.LONGEST_TIMEOUT;
        DittoHeaders headers = headers(given, correlationId, longest);
        boolean live = adaptable.getTopicPath().getChannel() == TopicPath.Channel.LIVE;
        DittoHeaders complete = live
                ? headers.toBuilder().channel(TopicPath.Channel.LIVE.getName()).build()
                : headers;
        return (Signal<?>) signal.setDittoHeaders(complete);
    }

    /** Headers as they came, with the session's subjects and only such as a client may set. */
    DittoHeaders headers(Map<String, String> given, String correlationId, Duration longestTimeout) {
        return WireHeaders.fromWire(given, subjects, correlationId, longestTimeout).toBuilder()
                .origin(session)
                .build();
    }

    /** A signal as text, with only such headers as a client may see. */
    static String of(Signal<?> signal, JsonObject extra) {
        Adaptable adaptable = switch (signal) {
            case PolicyJsonResponse response -> PolicyProtocol.message(response);
            case PolicyJsonEvent event -> PolicyProtocol.message(event);
            default -> ADAPTER.toAdaptable(signal);
        };
        Adaptable whole = extra.isEmpty() ? adaptable : ProtocolFactory.setExtra(adaptable, extra);
        DittoHeaders headers = WireHeaders.toWireHeaders(adaptable.getDittoHeaders());
        return ProtocolFactory.wrapAsJsonifiableAdaptable(whole).toJson(headers).toString();
    }

    static String of(CommandResponse<?> response) {
        return of(response instanceof Acknowledgements acks ? shown(acks) : response, JsonObject.empty());
    }

    private static Acknowledgements shown(Acknowledgements acks) {
        List<Acknowledgement> all = acks.stream()
                .map(ack -> ack.setDittoHeaders(WireHeaders.toWireHeaders(ack.getDittoHeaders())))
                .toList();
        return all.isEmpty() ? acks : Acknowledgements.of(all, acks.getDittoHeaders());
    }

    /** An error that answers what came on a topic. */
    static String error(DittoRuntimeException error, TopicPath topic, String correlationId) {
        DittoHeaders headers = answering(error, correlationId).toBuilder()
                .channel(topic.getChannel() == TopicPath.Channel.LIVE ? "live" : null)
                .build();
        if (topic.getGroup() == TopicPath.Group.POLICIES) {
            PolicyId id = PolicyId.of(topic.getNamespace(), topic.getEntityName());
            return of(PolicyErrorResponse.of(id, error, headers));
        }
        ThingId id = ThingId.of(topic.getNamespace(), topic.getEntityName());
        return of(ThingErrorResponse.of(id, error, headers));
    }

    /** An error that answers something without a topic. */
    static String error(DittoRuntimeException error, String correlationId) {
        return of(ThingErrorResponse.of(error, answering(error, correlationId)));
    }

    private static DittoHeaders answering(DittoRuntimeException error, String correlationId) {
        return error.getDittoHeaders().toBuilder().correlationId(correlationId).build();
    }
}
