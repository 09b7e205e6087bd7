package io.adit.connectivity.amqp;

import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.Tenant;
import io.vertx.proton.ProtonReceiver;
import io.vertx.proton.ProtonSender;
import org.apache.qpid.proton.amqp.messaging.Target;
import org.apache.qpid.proton.amqp.transport.AmqpError;
import org.apache.qpid.proton.amqp.transport.ConnectionError;
import org.jspecify.annotations.Nullable;

/**
 * One device's connection, after its login. All state belongs to the connection's event loop; {@link #recheck} may be called
 * from any thread.
 */
final class AmqpConnection {
    private static final int MOST_UPLOAD_LINKS = 4;

    private final AmqpPeer peer;
    private final AmqpServices services;
    private final @Nullable Speaker speaker;
    private final UploadFlow flow;
    private final @Nullable CommandLinks commands;
    private int uploadLinks;
    private boolean loggedIn;

    AmqpConnection(AmqpPeer peer, AmqpServices services, @Nullable Speaker speaker) {
        this.peer = peer;
        this.services = services;
        this.speaker = speaker;
        this.flow = new UploadFlow(peer.context(), services.downstream(), services.metrics());
        this.commands = speaker == null ? null : new CommandLinks(peer, services, speaker);
    }

    /** @param refusal why the device may not connect, a counter's name; null where it may */
    void start(@Nullable String refusal) {
        peer.onEnd(this::ended);
        String reason = refusal != null || speaker == null ? refusal : login(speaker);
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

    /** Enters the device into the table before its rights are looked at once more, so that no change can slip between. */
    private @Nullable String login(Speaker device) {
        Long most = services.registry()
                .tenant(device.tenant())
                .map(tenant -> tenant.limit("max-connections"))
                .orElse(null);
        if (!services.logins().enter(device, this, most)) {
            return "max-connections";
        }
        loggedIn = true;
        services.metrics().countConnect();
        return mayStay(device) ? null : "disabled";
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

    /** Closes the connection of a device that may no longer be connected. */
    void recheck() {
        peer.run(() -> {
            if (speaker != null && !mayStay(speaker)) {
                peer.close(ConnectionError.CONNECTION_FORCED, "the device may no longer be connected");
            }
        });
    }

    private boolean mayStay(Speaker device) {
        return services.registry()
                        .tenant(device.tenant())
                        .filter(Tenant::enabled)
                        .filter(tenant -> tenant.adapterEnabled(MessageResolver.ADAPTER))
                        .isPresent()
                && services.registry()
                        .device(device.tenant(), device.device())
                        .filter(Device::enabled)
                        .isPresent()
                && services.registry()
                        .credentials(device.tenant(), device.device())
                        .filter(credentials -> credentials.allows("hashed-password", device.authId()))
                        .isPresent();
    }

    private void ended() {
        flow.close();
        if (speaker != null && loggedIn) {
            loggedIn = false;
            services.logins().leave(speaker, this);
            services.metrics().countDisconnect();
        }
    }
}
