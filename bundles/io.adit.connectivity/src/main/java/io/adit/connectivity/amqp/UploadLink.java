package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonReceiver;
import org.apache.qpid.proton.amqp.UnsignedLong;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Released;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.amqp.transport.ErrorCondition;
import org.apache.qpid.proton.amqp.transport.LinkError;
import org.apache.qpid.proton.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A device's link for uploads and answers. A message is accepted when it is durable, rejected when it is wrong, released
 * when it could not be stored; its credit is given back at that time, settled messages' too, so that overload reaches the
 * device as missing credit and nothing has to be dropped. Runs on the connection's event loop.
 */
final class UploadLink {
    private final AmqpPeer peer;
    private final AmqpServices services;
    private final @Nullable Speaker speaker;
    private final ProtonReceiver link;
    private final UploadFlow flow;
    private final int window;
    private int outstanding;
    private int toGive;

    UploadLink(AmqpPeer peer, AmqpServices services, @Nullable Speaker speaker, ProtonReceiver link, UploadFlow flow) {
        this.peer = peer;
        this.services = services;
        this.speaker = speaker;
        this.link = link;
        this.flow = flow;
        this.window = services.options().inFlight();
    }

    void open() {
        link.setTarget(link.getRemoteTarget()).setSource(link.getRemoteSource()).setQoS(link.getRemoteQoS());
        link.setMaxMessageSize(UnsignedLong.valueOf(services.options().maxMessageBytes()));
        link.maxMessageSizeExceededHandler(exceeded -> {
            services.metrics().countRejected("too-large");
            fail(
                    LinkError.MESSAGE_SIZE_EXCEEDED,
                    "a message may have at most " + services.options().maxMessageBytes() + " bytes");
        });
        link.setAutoAccept(false).setPrefetch(0).handler(this::received);
        link.open();
        link.flow(window);
    }

    /* The link first, since that is where clients look for the reason. */
    private void fail(org.apache.qpid.proton.amqp.Symbol condition, String description) {
        peer.refuse(link, new ErrorCondition(condition, description));
        peer.close(condition, description);
    }

    private void received(ProtonDelivery delivery, Message message) {
        if (peer.isClosed()) {
            return;
        }
        if (outstanding + toGive >= window) {
            services.metrics().countRejected("no-credit");
            fail(LinkError.TRANSFER_LIMIT_EXCEEDED, "a message was sent without credit");
            return;
        }
        outstanding++;
        switch (services.resolver().resolve(speaker, message, delivery.remotelySettled())) {
            case Resolution.Accepted accepted ->
                flow.offer(
                        accepted.message(),
                        stored ->
                                settle(delivery, stored ? kept(delivery, accepted.message()) : Released.getInstance()));
            case Resolution.CommandAnswer answer -> {
                // An answer that nobody waits for any more is accepted too: the device can do nothing about it.
                services.commands().answer(answer.tenant(), answer.deviceId(), answer.requestId(), answer.answer());
                settle(delivery, Accepted.getInstance());
            }
            case Resolution.Refused refused -> {
                services.metrics().countRejected(refused.reason().counter());
                settle(delivery, Messages.rejected(refused.code(), refused.message()));
            }
        }
    }

    /** The outcome of a message that is durable: one that can't be read is kept, but the device should not take it for a value; one that it has settled itself is not looked at. */
    private DeliveryState kept(ProtonDelivery delivery, DeviceMessage message) {
        String fault = delivery.remotelySettled() ? null : services.downstream().fault(message);
        return fault == null
                ? Accepted.getInstance()
                : Messages.rejected(400, fault + " The message is kept as it came.");
    }

    private void settle(ProtonDelivery delivery, DeliveryState outcome) {
        outstanding--;
        toGive++;
        if (peer.isClosed()) {
            return;
        }
        if (delivery.remotelySettled()) {
            delivery.settle();
        } else {
            delivery.disposition(outcome, true);
        }
        if (link.isOpen() && (outstanding == 0 || 2 * toGive >= window)) {
            int credit = toGive;
            toGive = 0;
            link.flow(credit);
        }
    }
}
