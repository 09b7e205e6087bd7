package io.adit.connectivity.command;

import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Brings commands to the receiver that listens for a device, and the device's answer back to the sender. A receiver for
 * the device itself goes before one of a gateway for all its devices; of several, the one that came last. Thread-safe,
 * never blocks.
 */
public final class CommandRouter {
    private static final int MAX_WAITING = 10_000;

    private final DeviceRegistry registry;
    private final CommandWatch watch;
    private final Map<Address, Deque<CommandReceiver>> devices = new ConcurrentHashMap<>();
    private final Map<Address, Deque<CommandReceiver>> gateways = new ConcurrentHashMap<>();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    /** Routes to devices of a registry whatever is sent. */
    public CommandRouter(DeviceRegistry registry) {
        this(registry, CommandWatch.NONE);
    }

    /** Routes to devices of a registry what the watch lets pass. */
    public CommandRouter(DeviceRegistry registry, CommandWatch watch) {
        this.registry = registry;
        this.watch = watch;
    }

    /**
     * For whose commands somebody listens.
     *
     * @param device a device; or the gateway, where {@code behind} is true
     * @param behind whether it is for all devices that the gateway may speak for, instead of the device itself
     */
    public record Address(String tenant, String device, boolean behind) {}

    private record Waiting(String tenant, String deviceId, CompletableFuture<CommandOutcome> outcome) {}

    /** Ends a registration; closing it twice is harmless. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Registers a receiver; the caller has checked that it may listen there. */
    public Registration register(Address address, CommandReceiver receiver) {
        Map<Address, Deque<CommandReceiver>> table = address.behind() ? gateways : devices;
        table.compute(address, (key, present) -> {
            Deque<CommandReceiver> all = present == null ? new ArrayDeque<>() : new ArrayDeque<>(present);
            all.push(receiver);
            return all;
        });
        return () -> table.computeIfPresent(address, (key, present) -> {
            Deque<CommandReceiver> rest = new ArrayDeque<>(present);
            rest.remove(receiver);
            return rest.isEmpty() ? null : rest;
        });
    }

    /** Returns whether somebody listens for the device's commands now. */
    public boolean reaches(String tenant, String deviceId) {
        return registry.device(tenant, deviceId)
                .filter(device -> receiverOf(device) != null)
                .isPresent();
    }

    /**
     * Sends a command, if the watch lets it pass.
     *
     * @param timeout how long the device may take to answer, or to take a one-way command; positive
     * @return never fails
     */
    public CompletionStage<CommandOutcome> send(DeviceCommand command, Duration timeout) {
        return send(command, timeout, () -> {});
    }

    /**
     * Sends a command, if the watch lets it pass.
     *
     * @param timeout how long the device may take to answer, or to take a one-way command; positive
     * @param taken runs once the device has taken the command, so that one that wants an answer is known to be under way; on
     *     any thread, and perhaps after the answer came
     * @return never fails
     */
    public CompletionStage<CommandOutcome> send(DeviceCommand command, Duration timeout, Runnable taken) {
        return watch.around(command, timeout, () -> route(command, timeout, taken));
    }

    private CompletionStage<CommandOutcome> route(DeviceCommand command, Duration timeout, Runnable taken) {
        Optional<Device> device = registry.device(command.tenant(), command.deviceId());
        Optional<Tenant> tenant = registry.tenant(command.tenant()).filter(Tenant::enabled);
        if (tenant.isEmpty() || device.filter(Device::enabled).isEmpty()) {
            return notDelivered(404, "Device '" + command.deviceId() + "' is unknown or disabled.");
        }
        CommandReceiver receiver = receiverOf(device.get());
        if (receiver == null) {
            return notDelivered(503, "Device '" + command.deviceId() + "' is not connected for commands.");
        }
        if (waiting.size() >= MAX_WAITING) {
            return notDelivered(503, "Too many commands wait for their answers; try again later.");
        }
        String objection = receiver.objection(command);
        if (objection != null) {
            return notDelivered(400, objection);
        }
        if (!registry.usage().take(tenant.get(), command.payload().length)) {
            return notDelivered(429, "The data volume of tenant '" + command.tenant() + "' is used up.");
        }
        CompletableFuture<CommandOutcome> outcome = new CompletableFuture<>();
        String requestId = command.responseRequired() ? await(command, outcome) : null;
        outcome.completeOnTimeout(new CommandOutcome.Unanswered(), timeout.toMillis(), TimeUnit.MILLISECONDS);
        pass(new Delivery(command, requestId), receiver, outcome, taken);
        return outcome;
    }

    private String await(DeviceCommand command, CompletableFuture<CommandOutcome> outcome) {
        String requestId = UUID.randomUUID().toString().replace("-", "");
        waiting.put(requestId, new Waiting(command.tenant(), command.deviceId(), outcome));
        outcome.whenComplete((done, failure) -> waiting.remove(requestId));
        return requestId;
    }

    private static void pass(
            Delivery delivery, CommandReceiver receiver, CompletableFuture<CommandOutcome> outcome, Runnable taken) {
        receiver.deliver(delivery).whenComplete((has, failure) -> {
            if (failure != null || !has) {
                outcome.complete(new CommandOutcome.NotDelivered(
                        503, "Device '" + delivery.command().deviceId() + "' did not take the command."));
            } else {
                taken.run();
                if (delivery.requestId() == null) {
                    outcome.complete(new CommandOutcome.Delivered());
                }
            }
        });
    }

    private @Nullable CommandReceiver receiverOf(Device device) {
        CommandReceiver own = newest(devices.get(new Address(device.tenant(), device.id(), false)));
        if (own != null) {
            return own;
        }
        for (Map.Entry<Address, Deque<CommandReceiver>> gateway : gateways.entrySet()) {
            Address address = gateway.getKey();
            if (address.tenant().equals(device.tenant()) && speaksFor(address.device(), device)) {
                return newest(gateway.getValue());
            }
        }
        return null;
    }

    private boolean speaksFor(String gateway, Device device) {
        return registry.device(device.tenant(), gateway)
                .filter(Device::enabled)
                .filter(device::mayConnectVia)
                .isPresent();
    }

    private static @Nullable CommandReceiver newest(@Nullable Deque<CommandReceiver> present) {
        return present == null ? null : present.peek();
    }

    /**
     * Takes a device's answer.
     *
     * @param requestId as it stood in the delivery
     * @return whether a sender waited for it; not so for an unknown or late one, or one of another device
     */
    public boolean answer(String tenant, String deviceId, @Nullable String requestId, CommandOutcome.Answered answer) {
        Waiting request = requestId == null ? null : waiting.get(requestId);
        return request != null
                && request.tenant.equals(tenant)
                && request.deviceId.equals(deviceId)
                && request.outcome.complete(answer);
    }

    private static CompletionStage<CommandOutcome> notDelivered(int status, String reason) {
        return CompletableFuture.completedFuture(new CommandOutcome.NotDelivered(status, reason));
    }
}
