package io.adit.connectivity.internal.amqp;

import io.vertx.proton.ProtonDelivery;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.messaging.AmqpValue;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.amqp.messaging.Outcome;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.apache.qpid.proton.amqp.transport.LinkError;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/** How messages and errors look in AMQP, as Hono reads and writes them. */
public final class Messages {
    /** Hono's own error for what the peer did wrong. */
    public static final Symbol BAD_REQUEST = Symbol.valueOf("hono:bad-request");

    private Messages() {}

    /**
     * Returns the payload: a Data section, or a text or binary AmqpValue; empty where there is no body, null for other
     * bodies.
     */
    public static byte @Nullable [] payload(Message message) {
        return switch (message.getBody()) {
            case null -> new byte[0];
            case Data data -> bytes(data.getValue());
            case AmqpValue value when value.getValue() instanceof Binary binary -> bytes(binary);
            case AmqpValue value when value.getValue() instanceof String text -> text.getBytes(StandardCharsets.UTF_8);
            case AmqpValue value when value.getValue() == null -> new byte[0];
            default -> null;
        };
    }

    private static byte[] bytes(@Nullable Binary binary) {
        if (binary == null) {
            return new byte[0];
        }
        byte[] copy = new byte[binary.getLength()];
        System.arraycopy(binary.getArray(), binary.getArrayOffset(), copy, 0, copy.length);
        return copy;
    }

    /** Returns a message with a Data section, or without a body where the payload is empty. */
    public static Message of(byte[] payload, String contentType) {
        Message message = Message.Factory.create();
        if (payload.length > 0) {
            message.setBody(new Data(new Binary(payload)));
        }
        if (!contentType.isEmpty()) {
            message.setContentType(contentType);
        }
        return message;
    }

    /** Returns an application property; null where the message has none of that name. */
    public static @Nullable Object property(Message message, String name) {
        ApplicationProperties properties = message.getApplicationProperties();
        return properties == null || properties.getValue() == null
                ? null
                : properties.getValue().get(name);
    }

    /** Sets an application property. */
    public static void property(Message message, String name, Object value) {
        if (message.getApplicationProperties() == null) {
            Map<String, Object> properties = new LinkedHashMap<>();
            message.setApplicationProperties(new ApplicationProperties(properties));
        }
        message.getApplicationProperties().getValue().put(name, value);
    }

    /** Returns whether a receiver has said all that it will say of a message. */
    public static boolean isFinal(ProtonDelivery delivery) {
        return delivery.remotelySettled() || delivery.getRemoteState() instanceof Outcome;
    }

    /** Returns the error condition that Hono has for an HTTP-like status. */
    public static ErrorCondition condition(int status, String description) {
        Symbol symbol = switch (status) {
            case 400 -> BAD_REQUEST;
            case 401, 403 -> AmqpError.UNAUTHORIZED_ACCESS;
            case 404 -> AmqpError.NOT_FOUND;
            case 413 -> LinkError.MESSAGE_SIZE_EXCEEDED;
            case 429 -> AmqpError.RESOURCE_LIMIT_EXCEEDED;
            default -> AmqpError.PRECONDITION_FAILED;
        };
        return new ErrorCondition(symbol, description);
    }

    /** Returns the outcome of a message that its sender must not send again as it is. */
    public static Rejected rejected(int status, String description) {
        Rejected rejected = new Rejected();
        rejected.setError(condition(status, description));
        return rejected;
    }
}
