package io.adit.gateway.wire.internal;

import io.adit.things.PolicyJsonCommand;
import io.adit.things.PolicyJsonEvent;
import io.adit.things.PolicyJsonResponse;
import io.adit.things.PolicyPath;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.protocol.Adaptable;
import org.eclipse.ditto.protocol.PayloadBuilder;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.TopicPath;

/**
 * Translates the commands on policies, their answers and events between Ditto Protocol and plain JSON, with the places and members
 * that the adapter of Ditto's model does not know.
 */
public final class PolicyProtocol {
    private PolicyProtocol() {}

    /**
     * The command of a message; empty when it is none on a place in a policy.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when id or path is malformed
     */
    public static Optional<PolicyJsonCommand> command(Adaptable message) {
        TopicPath topic = message.getTopicPath();
        TopicPath.Action action = topic.getAction().orElse(null);
        if (!topic.isGroup(TopicPath.Group.POLICIES)
                || !topic.isCriterion(TopicPath.Criterion.COMMANDS)
                || action == null
                || message.getPayload().getHttpStatus().isPresent()) {
            return Optional.empty();
        }
        PolicyId id = PolicyId.of(topic.getNamespace(), topic.getEntityName());
        DittoHeaders headers = message.getDittoHeaders();
        JsonValue value = message.getPayload().getValue().orElse(JsonValue.nullLiteral());
        return PolicyPath.of(message.getPayload().getPath()).flatMap(path -> switch (action) {
            case CREATE ->
                path.part() == PolicyPath.Part.POLICY
                        ? Optional.of(PolicyJsonCommand.create(id, value, headers))
                        : Optional.empty();
            case RETRIEVE ->
                Optional.of(PolicyJsonCommand.retrieve(
                        id, path, message.getPayload().getFields().orElse(null), headers));
            case MODIFY -> Optional.of(PolicyJsonCommand.modify(id, path, value, headers));
            case DELETE ->
                path.part().deletable() ? Optional.of(PolicyJsonCommand.delete(id, path, headers)) : Optional.empty();
            default -> Optional.empty();
        });
    }

    /** The message of an answer. */
    public static Adaptable message(PolicyJsonResponse response) {
        String verb = response.getType().substring(response.getType().indexOf(':') + 1);
        var topic = TopicPath.newBuilder(response.getEntityId()).none().commands();
        TopicPath path = verb.startsWith("create")
                ? topic.create().build()
                : verb.startsWith("retrieve")
                        ? topic.retrieve().build()
                        : verb.startsWith("delete")
                                ? topic.delete().build()
                                : topic.modify().build();
        PayloadBuilder payload =
                ProtocolFactory.newPayloadBuilder(response.getResourcePath()).withStatus(response.getHttpStatus());
        response.getEntity(response.getImplementedSchemaVersion()).ifPresent(payload::withValue);
        return ProtocolFactory.newAdaptableBuilder(path)
                .withPayload(payload.build())
                .withHeaders(ProtocolFactory.newHeadersWithJsonContentType(response.getDittoHeaders()))
                .build();
    }

    /** The message of a former event. */
    public static Adaptable message(PolicyJsonEvent event) {
        var events = TopicPath.newBuilder(event.getEntityId()).none().events();
        TopicPath topic = switch (event.what().happening()) {
            case CREATED -> events.created().build();
            case MODIFIED -> events.modified().build();
            case DELETED -> events.deleted().build();
        };
        PayloadBuilder payload = ProtocolFactory.newPayloadBuilder(event.getResourcePath())
                .withRevision(event.getRevision())
                .withTimestamp(event.getTimestamp().orElse(null));
        event.getEntity().ifPresent(payload::withValue);
        return ProtocolFactory.newAdaptableBuilder(topic)
                .withPayload(payload.build())
                .withHeaders(ProtocolFactory.newHeadersWithJsonContentType(event.getDittoHeaders()))
                .build();
    }
}
