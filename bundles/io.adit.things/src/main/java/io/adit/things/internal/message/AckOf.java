package io.adit.things.internal.message;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.base.model.signals.commands.ErrorResponse;
import org.eclipse.ditto.base.model.signals.commands.WithEntity;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommandResponse;
import org.jspecify.annotations.Nullable;

/** Responses in the form of acknowledgements. */
final class AckOf {
    private AckOf() {}

    @SuppressWarnings("NullAway") // Ditto's factory takes null for: no payload
    static Acknowledgement response(AcknowledgementLabel label, EntityId entity, CommandResponse<?> response) {
        return Acknowledgement.of(
                label, entity, response.getHttpStatus(), response.getDittoHeaders(), payload(response));
    }

    private static @Nullable JsonValue payload(CommandResponse<?> response) {
        return switch (response) {
            case MessageCommandResponse<?, ?> answer -> payload(answer.getMessage());
            case ErrorResponse<?> error -> error.getDittoRuntimeException().toJson();
            case WithEntity<?> with -> with.getEntity(JsonSchemaVersion.V_2);
            case WithOptionalEntity<?> with ->
                with.getEntity(JsonSchemaVersion.V_2).orElse(null);
            default -> null;
        };
    }

    private static @Nullable JsonValue payload(Message<?> message) {
        Object payload = message.getPayload().orElse(null);
        if (payload instanceof JsonValue json) {
            return json;
        }
        if (payload != null && !(payload instanceof ByteBuffer)) {
            return JsonFactory.newValue(payload.toString());
        }
        ByteBuffer raw = message.getRawPayload().map(ByteBuffer::duplicate).orElse(null);
        if (raw == null) {
            return null;
        }
        byte[] bytes = new byte[raw.remaining()];
        raw.get(bytes);
        return JsonFactory.newValue(Base64.getEncoder().encodeToString(bytes));
    }
}
