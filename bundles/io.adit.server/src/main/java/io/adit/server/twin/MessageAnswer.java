package io.adit.server.twin;

import io.adit.things.TwinRuntime;
import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.messages.model.MessageBuilder;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.MessageHeadersBuilder;
import org.eclipse.ditto.messages.model.MessagesModelFactory;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessageResponse;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessageResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a message to a thing or feature.
 *
 * @param status HTTP status code
 * @param contentType of the payload; empty where there is none
 * @param payload not to be changed
 */
public record MessageAnswer(int status, String contentType, byte[] payload) {
    /** An error as Ditto writes them. */
    public static MessageAnswer error(int status, String code, String message) {
        JsonObject error = JsonObject.newBuilder()
                .set("status", status)
                .set("error", code)
                .set("message", message)
                .build();
        return new MessageAnswer(status, "application/json", error.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The feature that a message is for; null where it is for the thing. */
    @Nullable
    public static String feature(MessageCommand<?, ?> send) {
        return send instanceof SendFeatureMessage<?> message ? message.getFeatureId() : null;
    }

    /** Gives the answer to the sender of a message, as the engine's subject. */
    public static void give(TwinRuntime twins, MessageCommand<?, ?> send, MessageAnswer answer) {
        HttpStatus status = HttpStatus.tryGetInstance(answer.status).orElse(HttpStatus.BAD_GATEWAY);
        String correlationId = send.getDittoHeaders().getCorrelationId().orElse("");
        String feature = feature(send);
        MessageHeadersBuilder headers = MessageHeaders.newBuilder(
                        MessageDirection.TO,
                        send.getEntityId(),
                        send.getMessage().getSubject())
                .correlationId(correlationId)
                .httpStatus(status);
        if (!answer.contentType.isEmpty()) {
            headers.contentType(answer.contentType);
        }
        if (feature != null) {
            headers.featureId(feature);
        }
        MessageBuilder<Object> message = MessagesModelFactory.newMessageBuilder(headers.build());
        MessagePayload.set(message, answer.contentType, answer.payload);
        DittoHeaders ditto =
                EngineSubject.headers().toBuilder().correlationId(correlationId).build();
        twins.answer(
                feature == null
                        ? SendThingMessageResponse.of(send.getEntityId(), message.build(), status, ditto)
                        : SendFeatureMessageResponse.of(send.getEntityId(), feature, message.build(), status, ditto));
    }
}
