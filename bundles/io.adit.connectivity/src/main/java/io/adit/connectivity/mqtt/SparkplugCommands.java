package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.CommandReceiver;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.sparkplug.MetricCommand;
import io.adit.connectivity.sparkplug.SparkplugTopic;
import io.vertx.core.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The commands to metrics that one connection takes: those of the edge nodes and devices that it has subscribed to, for as
 * long as they are alive. Sparkplug knows no answers, so a command that wants one gets 202 once it is written to the client.
 * Runs on the connection's event loop; only the receivers that it registers are called from any thread.
 */
final class SparkplugCommands {
    private static final int MOST_FILTERS = 100;
    private static final int ACCEPTED = 202;

    private final Context context;
    private final MqttServices services;
    private final Speaker speaker;
    private final SparkplugLine.Sender sender;
    private final CommandSubscriptions.Line line;
    private final Set<SparkplugTopic> filters = new HashSet<>();
    private final Map<String, CommandRouter.Registration> registrations = new HashMap<>();

    SparkplugCommands(
            Context context,
            MqttServices services,
            Speaker speaker,
            SparkplugLine.Sender sender,
            CommandSubscriptions.Line line) {
        this.context = context;
        this.services = services;
        this.speaker = speaker;
        this.sender = sender;
        this.line = line;
    }

    /** Returns whether there was room for the filter. */
    boolean subscribe(SparkplugTopic filter) {
        if (filters.size() >= MOST_FILTERS) {
            return false;
        }
        filters.add(filter);
        refresh();
        return true;
    }

    void unsubscribe(SparkplugTopic filter) {
        if (filters.remove(filter)) {
            refresh();
        }
    }

    /** Takes the commands of all that are subscribed to, alive and allowed now, and of no others. */
    void refresh() {
        Set<String> wanted = new HashSet<>();
        for (SparkplugTopic filter : filters) {
            for (String device : services.sparkplug().bornDevices(speaker, filter)) {
                if (filter.asksFor(device)) {
                    wanted.add(device);
                }
            }
        }
        List.copyOf(registrations.keySet()).stream()
                .filter(device -> !wanted.contains(device))
                .forEach(this::drop);
        wanted.stream().filter(device -> !registrations.containsKey(device)).forEach(this::register);
    }

    private void register(String device) {
        if (!device.equals(speaker.device())) {
            line.actsFor(device);
        }
        CommandRouter.Address address = new CommandRouter.Address(speaker.tenant(), device, false);
        registrations.put(device, services.commands().register(address, new Receiver()));
        line.announce(device, -1);
    }

    private void drop(String device) {
        CommandRouter.Registration present = registrations.remove(device);
        if (present != null) {
            present.close();
            line.announce(device, 0);
        }
    }

    /** Ends everything. */
    void close() {
        filters.clear();
        refresh();
    }

    private final class Receiver implements CommandReceiver {
        @Override
        public CompletionStage<Boolean> deliver(Delivery delivery) {
            CompletableFuture<Boolean> taken = new CompletableFuture<>();
            context.runOnContext(now -> {
                boolean written = registrations.containsKey(delivery.command().deviceId()) && write(delivery);
                taken.complete(written);
                if (written && delivery.requestId() != null) {
                    services.commands()
                            .answer(
                                    speaker.tenant(),
                                    delivery.command().deviceId(),
                                    delivery.requestId(),
                                    new CommandOutcome.Answered(ACCEPTED, "", new byte[0]));
                }
            });
            return taken;
        }

        @Override
        public @Nullable String objection(DeviceCommand command) {
            return services.sparkplug().write(command) instanceof MetricCommand.Refused refused
                    ? refused.reason()
                    : null;
        }
    }

    private boolean write(Delivery delivery) {
        return services.sparkplug().write(delivery.command()) instanceof MetricCommand.Payload payload
                && sender.send(SparkplugTopic.commandTopic(delivery.command().deviceId()), payload.bytes());
    }
}
