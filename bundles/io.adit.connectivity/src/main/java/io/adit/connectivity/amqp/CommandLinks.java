package io.adit.connectivity.amqp;

import io.adit.connectivity.command.CommandReceiver;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Messages;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonQoS;
import io.vertx.proton.ProtonSender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Source;
import org.apache.qpid.proton.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links over which one device or gateway receives commands. A link from {@code command} is for the device's own, and as
 * a gateway's for those of all devices behind it; one from {@code command/<tenant>/<device>} for that device's alone. Runs on
 * the connection's event loop; only the receivers that it registers are called from any thread.
 */
final class CommandLinks {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLinks.class);
    private static final int MOST_UNSETTLED = 32;
    private static final long ACCEPT_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final AmqpPeer peer;
    private final AmqpServices services;
    private final Speaker speaker;
    private final Membership membership;
    private final Map<CompletableFuture<Boolean>, ProtonSender> unsettled = new HashMap<>();
    private final Map<ProtonSender, String> devices = new HashMap<>();

    CommandLinks(AmqpPeer peer, AmqpServices services, Speaker speaker, Membership membership) {
        this.membership = membership;
        this.peer = peer;
        this.services = services;
        this.speaker = speaker;
    }

    /** Opens a link, or refuses it as Hono does. */
    void open(ProtonSender link) {
        String source = link.getRemoteSource() instanceof Source known ? known.getAddress() : null;
        DeviceAddress address = DeviceAddress.parse(source);
        if (!address.isCommandSource()) {
            peer.refuse(link, Messages.condition(404, "no such node"));
            return;
        }
        String tenant = address.tenant() == null ? speaker.tenant() : address.tenant();
        String device = address.device() == null ? speaker.device() : address.device();
        Resolution.Refused refusal = services.resolver().refusesCommands(speaker, tenant, device);
        if (refusal != null) {
            peer.refuse(link, Messages.condition(refusal.code(), refusal.message()));
            return;
        }
        if (!device.equals(speaker.device())) {
            membership.actsFor(device);
        }
        List<CommandRouter.Registration> registrations = new ArrayList<>();
        if (peer.adopt(link, () -> end(link, device, registrations))) {
            devices.put(link, device);
            link.setSource(link.getRemoteSource()).setTarget(link.getRemoteTarget());
            link.setQoS(ProtonQoS.AT_LEAST_ONCE).open();
            link.sendQueueDrainHandler(credit -> {
                if (registrations.isEmpty()) {
                    start(link, device, registrations);
                }
            });
        }
    }

    /* With the first credit, since before a command could not be passed on. */
    private void start(ProtonSender link, String device, List<CommandRouter.Registration> registrations) {
        registrations.add(listen(link, device, false));
        if (device.equals(speaker.device())) {
            registrations.add(listen(link, device, true));
        }
        announce(device, -1);
    }

    private void end(ProtonSender link, String device, List<CommandRouter.Registration> registrations) {
        devices.remove(link);
        registrations.forEach(CommandRouter.Registration::close);
        List.copyOf(unsettled.entrySet()).stream()
                .filter(command -> command.getValue() == link)
                .forEach(command -> command.getKey().complete(false));
        if (!registrations.isEmpty()) {
            announce(device, 0);
        }
    }

    /** Ends the links over which the registry no longer allows to receive commands. */
    void recheck() {
        Map.copyOf(devices).forEach((link, device) -> {
            Resolution.Refused refusal = services.resolver().refusesCommands(speaker, speaker.tenant(), device);
            if (refusal != null) {
                peer.refuse(link, Messages.condition(refusal.code(), refusal.message()));
            }
        });
    }

    private CommandRouter.Registration listen(ProtonSender link, String device, boolean behind) {
        CommandReceiver receiver = delivery -> {
            CompletableFuture<Boolean> taken = new CompletableFuture<>();
            peer.context().runOnContext(now -> deliver(link, delivery, taken));
            return taken;
        };
        return services.commands().register(new CommandRouter.Address(speaker.tenant(), device, behind), receiver);
    }

    private void deliver(ProtonSender link, Delivery delivery, CompletableFuture<Boolean> taken) {
        DeviceCommand command = delivery.command();
        boolean can = !peer.isClosed()
                && link.isOpen()
                && !link.sendQueueFull()
                && unsettled.size() < MOST_UNSETTLED
                && services.resolver().refusesCommands(speaker, command.tenant(), command.deviceId()) == null;
        if (!can) {
            taken.complete(false);
            return;
        }
        unsettled.put(taken, link);
        taken.whenComplete((done, failure) -> unsettled.remove(taken));
        long timer = peer.context()
                .owner()
                .setTimer(ACCEPT_MILLIS, late -> peer.context().runOnContext(now -> taken.complete(false)));
        ProtonDelivery sent = link.send(message(delivery), update -> {
            if (Messages.isFinal(update)) {
                peer.context().owner().cancelTimer(timer);
                taken.complete(update.getRemoteState() instanceof Accepted);
            }
        });
        taken.whenComplete((done, failure) -> {
            if (link.isOpen() && !peer.isClosed() && !sent.isSettled()) {
                sent.settle();
            }
        });
    }

    private Message message(Delivery delivery) {
        DeviceCommand command = delivery.command();
        Message message = Messages.of(command.payload(), command.contentType());
        message.setAddress(String.join("/", "command", command.tenant(), command.deviceId()));
        message.setSubject(command.subject());
        String requestId = delivery.requestId();
        if (requestId != null) {
            message.setCorrelationId(requestId);
            message.setReplyTo(String.join("/", "command_response", command.tenant(), command.deviceId(), requestId));
        }
        if (!command.deviceId().equals(speaker.device())) {
            Messages.property(message, "device_id", command.deviceId());
        }
        return message;
    }

    /** Tells downstream until when the device, or the gateway for it, takes commands. */
    private void announce(String device, int ttdSeconds) {
        services.downstream()
                .accept(services.resolver().notification(speaker, device, ttdSeconds))
                .whenComplete((taken, failure) -> {
                    if (failure != null) {
                        LOG.warn("that {} takes commands could not be stored: {}", device, failure.toString());
                    }
                });
    }
}
