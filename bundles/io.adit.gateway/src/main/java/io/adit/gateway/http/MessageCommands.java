package io.adit.gateway.http;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.contenttype.ContentType;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageBuilder;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.MessageHeadersBuilder;
import org.eclipse.ditto.messages.model.MessagesModelFactory;
import org.eclipse.ditto.messages.model.SubjectInvalidException;
import org.eclipse.ditto.messages.model.signals.commands.SendClaimMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendFeatureMessage;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.things.model.ThingId;

/** POST to a mailbox as command. */
final class MessageCommands {
    private MessageCommands() {}

    static Command<?> post(ThingId id, MessageAddress address, WireRequest request) {
        if (address.subject().isEmpty()) {
            throw SubjectInvalidException.newBuilder(address.subject()).build();
        }
        Message<Object> message = message(id, address, request);
        DittoHeaders headers = request.headers().toBuilder().channel("live").build();
        if (address.claim()) {
            return SendClaimMessage.of(id, message, headers);
        }
        return address.feature().isEmpty()
                ? SendThingMessage.of(id, message, headers)
                : SendFeatureMessage.of(id, address.feature(), message, headers);
    }

    private static Message<Object> message(ThingId id, MessageAddress address, WireRequest request) {
        String type = request.http().getHeader("Content-Type");
        String contentType = type == null ? "application/octet-stream" : type;
        MessageHeadersBuilder headers = address.claim()
                ? MessageHeaders.newBuilderForClaiming(id)
                : MessageHeaders.newBuilder(address.direction(), id, address.subject());
        if (!address.feature().isEmpty()) {
            headers.featureId(address.feature());
        }
        headers.correlationId(request.headers().getCorrelationId().orElseThrow())
                .contentType(contentType)
                .timestamp(OffsetDateTime.now(ZoneOffset.UTC));
        MessageBuilder<Object> builder = MessagesModelFactory.newMessageBuilder(headers.build());
        if (request.body().length() > 0) {
            payload(builder, contentType.toLowerCase(Locale.ROOT), request);
        }
        return builder.build();
    }

    private static void payload(MessageBuilder<Object> builder, String type, WireRequest request) {
        ContentType contentType = ContentType.of(type);
        builder.rawPayload(ByteBuffer.wrap(request.body().getBytes()));
        if (contentType.isJson()) {
            builder.payload(JsonFactory.readFrom(request.text()));
        } else if (contentType.isText()) {
            builder.payload(request.text());
        }
    }
}
