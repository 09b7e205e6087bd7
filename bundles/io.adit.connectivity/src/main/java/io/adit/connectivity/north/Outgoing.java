package io.adit.connectivity.north;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.internal.amqp.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.messaging.MessageAnnotations;
import org.apache.qpid.proton.message.Message;

/** Something on its way to an application, with Hono's properties once it is a message. Immutable. */
sealed interface Outgoing {
    /** What a message needs beside its payload, about. */
    int OVERHEAD_BYTES = 512;

    /** The largest time to live that AMQP can say, in milliseconds. */
    long MOST_TTL_MILLIS = 0xFFFF_FFFFL;

    /** The address of the links that get it. */
    String address();

    /** A new message. */
    Message message();

    /** Bytes that it takes, about. */
    int bytes();

    /** From when on nobody wants it, milliseconds since the epoch. */
    long endMillis();

    /**
     * What a device uploaded.
     *
     * @param adapter type name of the adapter that it came through
     */
    record Upload(DeviceMessage taken, String adapter) implements Outgoing {
        private boolean isEvent() {
            return taken.kind() == DeviceMessage.Kind.EVENT;
        }

        @Override
        public String address() {
            return (isEvent() ? "event/" : "telemetry/") + taken.tenant();
        }

        @Override
        public int bytes() {
            return taken.payload().length + OVERHEAD_BYTES;
        }

        @Override
        public long endMillis() {
            Long seconds = taken.ttlSeconds();
            return seconds == null
                    ? Long.MAX_VALUE
                    : taken.arrivalMicros() / 1000 + TimeUnit.SECONDS.toMillis(Math.min(seconds, MOST_TTL_MILLIS));
        }

        @Override
        public Message message() {
            boolean untyped = taken.contentType().isEmpty() && taken.payload().length > 0;
            Message message = Messages.of(taken.payload(), untyped ? "application/octet-stream" : taken.contentType());
            message.setAddress(address());
            message.setCreationTime(taken.arrivalMicros() / 1000);
            message.setDurable(isEvent());
            if (taken.ttlSeconds() != null) {
                message.setTtl(Math.min(MOST_TTL_MILLIS, TimeUnit.SECONDS.toMillis(taken.ttlSeconds())));
            }
            Map<Symbol, Object> annotations = new LinkedHashMap<>();
            annotations.put(Symbol.valueOf("tenant_id"), taken.tenant());
            annotations.put(Symbol.valueOf("device_id"), taken.deviceId());
            annotations.put(Symbol.valueOf("resource"), address() + '/' + taken.deviceId());
            message.setMessageAnnotations(new MessageAnnotations(annotations));
            addProperties(message);
            return message;
        }

        private void addProperties(Message message) {
            Messages.property(message, "device_id", taken.deviceId());
            Messages.property(message, "qos", taken.qos());
            Messages.property(message, "orig_adapter", adapter);
            Messages.property(message, "orig_address", taken.address());
            if (taken.gatewayId() != null) {
                Messages.property(message, "gateway_id", taken.gatewayId());
            }
            if (taken.ttdSeconds() != null) {
                Messages.property(message, "ttd", taken.ttdSeconds());
            }
            if (DeviceMessage.PROVISIONING_NOTIFICATION.equals(taken.contentType())) {
                Messages.property(message, "tenant_id", taken.tenant());
                Messages.property(message, "hono_registration_status", "NEW");
            }
        }
    }

    /**
     * A device's answer.
     *
     * @param address where the application listens for it
     * @param correlationId what the application calls the command
     * @param createdMillis when the answer came, milliseconds since the epoch
     */
    record Response(
            String address,
            DeviceCommand command,
            Object correlationId,
            CommandOutcome.Answered answer,
            long createdMillis)
            implements Outgoing {
        @Override
        public int bytes() {
            return answer.payload().length + OVERHEAD_BYTES;
        }

        @Override
        public long endMillis() {
            return Long.MAX_VALUE;
        }

        @Override
        public Message message() {
            Message message = Messages.of(answer.payload(), answer.contentType());
            message.setAddress(address);
            message.setCreationTime(createdMillis);
            message.setCorrelationId(correlationId);
            Messages.property(message, "tenant_id", command.tenant());
            Messages.property(message, "device_id", command.deviceId());
            Messages.property(message, "status", answer.status());
            return message;
        }
    }
}
