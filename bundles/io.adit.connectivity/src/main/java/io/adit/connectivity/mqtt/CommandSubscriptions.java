package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.CommandReceiver;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.registry.Device;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The command subscriptions of one connection and the commands that wait for their PUBACK. Runs on the connection's event
 * loop; only the receivers that it registers are called from any thread.
 */
final class CommandSubscriptions {
    private static final int MAX_FILTERS = 100;
    private static final long ACK_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final Context context;
    private final MqttServices services;
    private final Speaker speaker;
    private final int mostUnacknowledged;
    private final Line line;
    private final Map<CommandFilter, Subscription> subscriptions = new HashMap<>();
    private final Map<Integer, CompletableFuture<Boolean>> unacknowledged = new HashMap<>();
    private int lastPacketId;

    private record Subscription(String device, CommandRouter.Registration registration) {}

    /** The connection, as the subscriptions see it. */
    interface Line {
        /** Writes a PUBLISH packet; false when the client reads too slowly or is gone. */
        boolean publish(String topic, int packetId, Delivery delivery);

        /** The client takes another device's commands from now on. */
        void actsFor(String device);

        /** Tells downstream until when the device, or the gateway for it, takes commands. */
        void announce(String device, int ttdSeconds);
    }

    CommandSubscriptions(Context context, MqttServices services, Speaker speaker, int mostUnacknowledged, Line line) {
        this.context = context;
        this.services = services;
        this.speaker = speaker;
        this.mostUnacknowledged = mostUnacknowledged;
        this.line = line;
    }

    /** Returns the granted QoS; null where the filter is none for commands, or not one that this device may have. */
    @Nullable
    Integer subscribe(String topicFilter, MqttQoS qos) {
        CommandFilter filter = CommandFilter.parse(topicFilter);
        if (filter == null || qos == MqttQoS.EXACTLY_ONCE || subscriptions.size() >= MAX_FILTERS || !allowed(filter)) {
            return null;
        }
        drop(filter);
        String device = filter.device().isEmpty() || filter.behindGateway() ? speaker.device() : filter.device();
        if (!device.equals(speaker.device())) {
            line.actsFor(device);
        }
        boolean acknowledged = qos == MqttQoS.AT_LEAST_ONCE;
        CommandReceiver receiver = delivery -> {
            CompletableFuture<Boolean> taken = new CompletableFuture<>();
            context.runOnContext(now -> deliver(filter, acknowledged, delivery, taken));
            return taken;
        };
        CommandRouter.Registration registration = services.commands()
                .register(new CommandRouter.Address(speaker.tenant(), device, filter.behindGateway()), receiver);
        subscriptions.put(filter, new Subscription(device, registration));
        line.announce(device, -1);
        return qos.value();
    }

    private boolean allowed(CommandFilter filter) {
        if (!filter.tenant().isEmpty() && !filter.tenant().equals(speaker.tenant())) {
            return false;
        }
        if (filter.device().isEmpty()
                || filter.behindGateway()
                || filter.device().equals(speaker.device())) {
            return true;
        }
        Device gateway =
                services.registry().device(speaker.tenant(), speaker.device()).orElse(null);
        return gateway != null
                && services.registry()
                        .device(speaker.tenant(), filter.device())
                        .filter(device -> device.enabled() && device.mayConnectVia(gateway))
                        .isPresent();
    }

    private void deliver(
            CommandFilter filter, boolean acknowledged, Delivery delivery, CompletableFuture<Boolean> taken) {
        if (!subscriptions.containsKey(filter) || (acknowledged && unacknowledged.size() >= mostUnacknowledged)) {
            taken.complete(false);
            return;
        }
        String topic = filter.topic(
                delivery.command().deviceId(),
                delivery.requestId(),
                delivery.command().subject());
        int packetId = acknowledged ? nextPacketId() : 0;
        if (!line.publish(topic, packetId, delivery)) {
            taken.complete(false);
        } else if (acknowledged) {
            await(packetId, taken);
        } else {
            taken.complete(true);
        }
    }

    private void await(int packetId, CompletableFuture<Boolean> taken) {
        unacknowledged.put(packetId, taken);
        long timer = context.owner().setTimer(ACK_MILLIS, late -> context.runOnContext(now -> settle(packetId, false)));
        taken.whenComplete((done, failure) -> context.owner().cancelTimer(timer));
    }

    private int nextPacketId() {
        do {
            lastPacketId = lastPacketId % 0xFFFF + 1;
        } while (unacknowledged.containsKey(lastPacketId));
        return lastPacketId;
    }

    /** The client acknowledged a command. */
    void acknowledged(int packetId) {
        settle(packetId, true);
    }

    private void settle(int packetId, boolean taken) {
        CompletableFuture<Boolean> waiting = unacknowledged.remove(packetId);
        if (waiting != null) {
            waiting.complete(taken);
        }
    }

    /** Ends a subscription; other filters than for commands are none of ours. */
    void unsubscribe(String topicFilter) {
        CommandFilter filter = CommandFilter.parse(topicFilter);
        if (filter != null) {
            drop(filter);
        }
    }

    private void drop(CommandFilter filter) {
        Subscription present = subscriptions.remove(filter);
        if (present != null) {
            present.registration.close();
            line.announce(present.device, 0);
        }
    }

    /** Ends the subscriptions that the registry no longer allows. */
    void recheck() {
        for (CommandFilter filter : java.util.List.copyOf(subscriptions.keySet())) {
            if (!allowed(filter)) {
                drop(filter);
            }
        }
    }

    /** Ends everything; what was not acknowledged counts as not delivered. */
    void close() {
        for (CommandFilter filter : java.util.List.copyOf(subscriptions.keySet())) {
            drop(filter);
        }
        for (Integer packetId : java.util.List.copyOf(unacknowledged.keySet())) {
            settle(packetId, false);
        }
    }
}
