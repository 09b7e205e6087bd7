package io.adit.connectivity.north;

import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.messaging.Source;
import org.apache.qpid.proton.amqp.messaging.Target;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ConnectionError;

/** One application's connection, after its login. Runs on its event loop. */
final class ApplicationConnection {
    private static final long LOOK_AGAIN_MILLIS = TimeUnit.SECONDS.toMillis(2);
    private static final String CONTAINER = "adit-north";

    private final AmqpPeer peer;
    private final NorthServices services;
    private final NorthReception.Guest guest;

    ApplicationConnection(AmqpPeer peer, NorthServices services, NorthReception.Guest guest) {
        this.peer = peer;
        this.services = services;
        this.guest = guest;
    }

    void start() {
        peer.connection().openHandler(opened -> open());
        peer.connection().senderOpenHandler(this::consumer);
        peer.connection().receiverOpenHandler(this::commands);
    }

    private void open() {
        if (peer.isClosed()) {
            return;
        }
        if (!guest.allowed()) {
            services.metrics().count(NorthMetrics.Counter.REFUSED_LOGINS);
            peer.close(AmqpError.UNAUTHORIZED_ACCESS, "the user may not use messaging; it needs the role for it");
            return;
        }
        peer.open(CONTAINER);
        long timer = peer.context()
                .owner()
                .setPeriodic(
                        LOOK_AGAIN_MILLIS,
                        again -> peer.run(() -> {
                            if (!services.access().mayStay(guest.user())) {
                                peer.close(ConnectionError.CONNECTION_FORCED, "the user may no longer be connected");
                            }
                        }));
        peer.onEnd(() -> peer.context().owner().cancelTimer(timer));
    }

    private boolean mayOpenLinks() {
        return !peer.isClosed() && guest.allowed();
    }

    private void consumer(ProtonSender link) {
        if (!mayOpenLinks()) {
            return;
        }
        String source = link.getRemoteSource() instanceof Source known ? known.getAddress() : null;
        NorthAddress address = NorthAddress.parse(source);
        if (source == null || address == null || !address.isSource()) {
            peer.refuse(
                    link,
                    Messages.condition(
                            404,
                            "sources are telemetry/<tenant>, event/<tenant> and command_response/<tenant>/<reply id>"));
        } else {
            new ConsumerLink(peer, services, link, source, address.endpoint().equals("event")).open();
        }
    }

    private void commands(ProtonReceiver link) {
        if (!mayOpenLinks()) {
            return;
        }
        String target = link.getRemoteTarget() instanceof Target known ? known.getAddress() : null;
        NorthAddress address = NorthAddress.parse(target);
        if (address == null || !address.isTarget()) {
            peer.refuse(link, Messages.condition(404, "the only target is command/<tenant>"));
            link.setAutoAccept(false).setPrefetch(0);
            link.handler((delivery, message) ->
                    peer.close(ConnectionError.FRAMING_ERROR, "a message came over a link that was refused"));
        } else if (peer.adopt(link, () -> {})) {
            new CommandIntake(peer, services, link, address.tenant(), guest.user()).open();
        }
    }
}
