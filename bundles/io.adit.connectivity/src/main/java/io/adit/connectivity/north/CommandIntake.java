package io.adit.connectivity.north;

import io.adit.connectivity.command.CommandOrigin;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.adit.connectivity.north.NorthMetrics.Counter;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonReceiver;
import org.apache.qpid.proton.amqp.UnsignedLong;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Released;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.amqp.transport.LinkError;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An application's link for commands to the devices of one tenant. A command is accepted when the device has it, released
 * when it can't be reached now, rejected when it is wrong or may not be sent. Runs on the connection's event loop.
 */
final class CommandIntake {
    private static final int WINDOW = 100;

    private final AmqpPeer peer;
    private final NorthServices services;
    private final ProtonReceiver link;
    private final String tenant;
    private final String user;
    private int outstanding;

    /** @param user who sends, for the record */
    CommandIntake(AmqpPeer peer, NorthServices services, ProtonReceiver link, String tenant, String user) {
        this.peer = peer;
        this.services = services;
        this.link = link;
        this.tenant = tenant;
        this.user = user;
    }

    void open() {
        link.setTarget(link.getRemoteTarget()).setSource(link.getRemoteSource()).setQoS(link.getRemoteQoS());
        link.setMaxMessageSize(UnsignedLong.valueOf(NorthOptions.MOST_MESSAGE_BYTES));
        link.maxMessageSizeExceededHandler(
                exceeded -> peer.close(LinkError.MESSAGE_SIZE_EXCEEDED, "the message is too large"));
        link.setAutoAccept(false).setPrefetch(0).handler(this::received);
        link.open();
        link.flow(WINDOW);
    }

    /** A command, and where its answer goes. */
    private record Order(
            DeviceCommand command,
            @Nullable String replyTo,
            @Nullable Object correlationId) {}

    private void received(ProtonDelivery delivery, Message message) {
        if (outstanding >= WINDOW) {
            peer.close(LinkError.TRANSFER_LIMIT_EXCEEDED, "a command was sent without credit");
            return;
        }
        outstanding++;
        String fault = fault(message);
        byte[] payload = Messages.payload(message);
        if (fault != null || payload == null) {
            settle(delivery, Messages.rejected(400, fault == null ? "the body must be one Data section" : fault));
            return;
        }
        services.metrics().count(Counter.COMMANDS);
        Order order = order(message, payload);
        services.commands()
                .send(
                        order.command,
                        services.options().commandTimeout(),
                        () -> peer.run(() -> settle(delivery, Accepted.getInstance())))
                .thenAccept(outcome -> {
                    answer(order, outcome);
                    peer.run(() -> settle(delivery, state(outcome)));
                });
    }

    private @Nullable String fault(Message message) {
        NorthAddress to = NorthAddress.parse(message.getAddress());
        NorthAddress replyTo = NorthAddress.parse(message.getReplyTo());
        if (to == null
                || !to.endpoint().equals("command")
                || to.rest().isEmpty()
                || to.rest().contains("/")) {
            return "property to must be command/<tenant>/<device>";
        }
        if (!to.tenant().equals(tenant)) {
            return "the link is for devices of tenant " + tenant;
        }
        if (message.getSubject() == null || message.getSubject().isEmpty()) {
            return "property subject must name the command";
        }
        if (message.getReplyTo() == null) {
            return null;
        }
        boolean named = message.getCorrelationId() != null || message.getMessageId() != null;
        boolean mine = replyTo != null
                && replyTo.endpoint().equals("command_response")
                && replyTo.isSource()
                && replyTo.tenant().equals(tenant);
        return !mine
                ? "property reply-to must be command_response/" + tenant + "/<reply id>"
                : named ? null : "a command that wants an answer needs a correlation-id or message-id";
    }

    private Order order(Message message, byte[] payload) {
        String device = message.getAddress().substring("command/".length() + tenant.length() + 1);
        String contentType = message.getContentType();
        String replyTo = message.getReplyTo();
        Object correlation = message.getCorrelationId() == null ? message.getMessageId() : message.getCorrelationId();
        DeviceCommand command = new DeviceCommand(
                tenant,
                device,
                message.getSubject(),
                contentType == null ? "" : contentType,
                payload,
                replyTo != null,
                new CommandOrigin(user, "", "", correlation == null ? "" : correlation.toString()));
        return new Order(command, replyTo, correlation);
    }

    private void answer(Order order, CommandOutcome outcome) {
        if (order.replyTo != null
                && order.correlationId != null
                && outcome instanceof CommandOutcome.Answered answered) {
            int consumers = services.consumers()
                    .publish(new Outgoing.Response(
                            order.replyTo,
                            order.command,
                            order.correlationId,
                            answered,
                            services.clock().millis()));
            if (consumers == 0) {
                services.metrics().count(Counter.UNCLAIMED_ANSWERS);
            }
        }
    }

    private static DeliveryState state(CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Delivered delivered -> Accepted.getInstance();
            case CommandOutcome.Answered answered -> Accepted.getInstance();
            case CommandOutcome.NotDelivered not ->
                not.status() == 503 ? Released.getInstance() : Messages.rejected(not.status(), not.reason());
            case CommandOutcome.Unanswered unanswered -> Released.getInstance();
        };
    }

    /** Only the first time: a device may answer before it is known that it has taken the command. */
    private void settle(ProtonDelivery delivery, DeliveryState outcome) {
        if (delivery.isSettled()) {
            return;
        }
        outstanding--;
        if (delivery.remotelySettled()) {
            delivery.settle();
        } else {
            delivery.disposition(outcome, true);
        }
        if (link.isOpen()) {
            link.flow(1);
        }
    }
}
