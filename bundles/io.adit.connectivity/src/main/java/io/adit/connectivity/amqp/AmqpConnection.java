package io.adit.connectivity.amqp;

import io.adit.connectivity.internal.DeviceConnection;
import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.adit.connectivity.registry.Authentication;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import java.util.Optional;
import org.apache.qpid.proton.amqp.messaging.Target;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ConnectionError;
import org.jspecify.annotations.Nullable;

/**
 * One device's connection, after its login. All state belongs to the connection's event loop; {@link #recheck} may be called
 * from any thread.
 */
final class AmqpConnection implements DeviceConnection {
    private static final int MOST_UPLOAD_LINKS = 4;

    private final AmqpPeer peer;
    private final AmqpServices services;
    private final Authentication.@Nullable Authenticated device;
    private final @Nullable Speaker speaker;
    private final UploadFlow flow;
    private final Membership membership;
    private final @Nullable CommandLinks commands;
    private int uploadLinks;
    private boolean loggedIn;

    /** @param device who logged in; null for nobody */
    AmqpConnection(AmqpPeer peer, AmqpServices services, Authentication.@Nullable Authenticated device) {
        this.peer = peer;
        this.services = services;
        this.device = device;
        this.speaker = device == null ? null : Membership.speaker(device);
        this.flow = new UploadFlow(peer.context(), services.downstream(), services.metrics());
        this.membership = new Membership(services.registry(), services.connections(), services.clock(), this);
        this.commands = speaker == null ? null : new CommandLinks(peer, services, speaker, membership);
    }

    /** @param refusal why the device may not connect, a counter's name; null where it may */
    void start(@Nullable String refusal) {
        peer.onEnd(this::ended);
        String reason = refusal != null || device == null ? refusal : login(device);
        peer.connection().openHandler(opened -> {
            if (peer.isClosed()) {
                return;
            }
            if (reason == null) {
                peer.open(MessageResolver.ADAPTER);
            } else {
                services.metrics().countRefusedConnection(reason);
                peer.close(AmqpError.UNAUTHORIZED_ACCESS, "the device may not connect: " + reason);
            }
        });
        peer.connection().receiverOpenHandler(link -> uploads(link, reason == null));
        peer.connection().senderOpenHandler(link -> commands(link, reason == null));
    }

    private @Nullable String login(Authentication.Authenticated known) {
        Optional<Membership.Refusal> refusal = membership.enter(known);
        if (refusal.isEmpty()) {
            loggedIn = true;
            services.metrics().countConnect();
        }
        return refusal.map(Membership.Refusal::counter).orElse(null);
    }

    private void uploads(ProtonReceiver link, boolean allowed) {
        if (peer.isClosed() || !allowed) {
            return;
        }
        Target target = link.getRemoteTarget() instanceof Target known ? known : null;
        if (target == null
                || (target.getAddress() != null && !target.getAddress().isEmpty())) {
            refuse(link, 400, "only a link without a target address can be opened");
        } else if (uploadLinks >= MOST_UPLOAD_LINKS) {
            refuse(link, 429, "at most " + MOST_UPLOAD_LINKS + " links for sending");
        } else if (peer.adopt(link, () -> uploadLinks--)) {
            uploadLinks++;
            new UploadLink(peer, services, speaker, link, flow).open();
        }
    }

    private void refuse(ProtonReceiver link, int status, String description) {
        peer.refuse(link, Messages.condition(status, description));
        link.setAutoAccept(false).setPrefetch(0);
        link.handler((delivery, message) ->
                peer.close(ConnectionError.FRAMING_ERROR, "a message came over a link that was refused"));
    }

    private void commands(ProtonSender link, boolean allowed) {
        if (peer.isClosed() || !allowed) {
            return;
        }
        if (commands == null) {
            peer.refuse(link, Messages.condition(401, "log in to receive commands"));
        } else {
            commands.open(link);
        }
    }

    /** Closes the connection of a device that may no longer be connected, and ends what a gateway may no longer hear. */
    @Override
    public void recheck() {
        peer.run(() -> {
            if (!membership.holds()) {
                peer.close(ConnectionError.CONNECTION_FORCED, "the device may no longer be connected");
            } else if (commands != null) {
                commands.recheck();
            }
        });
    }

    @Override
    public void shutDown() {
        peer.run(() -> peer.close(ConnectionError.CONNECTION_FORCED, "the server is shutting down"));
    }

    private void ended() {
        flow.close();
        membership.leave();
        if (loggedIn) {
            loggedIn = false;
            services.metrics().countDisconnect();
        }
    }
}
