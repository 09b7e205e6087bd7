package io.adit.streams;

import io.adit.engine.programme.InterlockSettings;
import io.adit.publish.command.BoundDevices;
import io.adit.publish.command.CommandError;
import io.adit.publish.command.CommandGuards;
import io.adit.publish.command.CommandInputs;
import io.adit.publish.command.InterlockRefusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a message may go to a device as a command, by the values that the model lets go with it and by the engine's state. Whatever keeps the engine from judging refuses too: it is behind, or
 * the device feeds another facility as well, whose interlocks are not asked here.
 */
final class CommandGate {
    private static final long MOST_BEHIND_SECONDS = 10;
    private static final int UNAVAILABLE = 503;

    private final Routes routes;
    private final List<String> tenants;

    /** @param tenants whose devices are heard */
    CommandGate(Routes routes, List<String> tenants) {
        this.routes = routes;
        this.tenants = tenants;
    }

    /**
     * What is to be done.
     *
     * @param device whom it is for; null where there is none, so that it is left to others, or several
     * @param error why it is not to be sent; null where it is
     * @param refusal which interlocks forbid it; null where none does
     */
    record Decision(
            BoundDevices.@Nullable Target device,
            @Nullable CommandError error,
            @Nullable InterlockRefusal refusal) {
        static Decision refused(BoundDevices.@Nullable Target device, CommandError error) {
            return new Decision(device, error, null);
        }
    }

    /** Decides. @param nowMillis by the clock of this machine, as the time of sending is by that of Ditto's connection */
    Decision decide(FacilityEngine engine, CommandMessage message, long sentMillis, long nowMillis) {
        long nowMicros = TimeUnit.MILLISECONDS.toMicros(nowMillis);
        ReplyAddress address = message.address();
        String feature = address.featureId().isEmpty() ? null : address.featureId();
        List<BoundDevices.Target> devices =
                BoundDevices.of(engine.running().programme(), address.thingId(), feature, nowMicros);
        if (devices.isEmpty()) {
            return new Decision(null, null, null);
        }
        if (devices.size() > 1) {
            return Decision.refused(null, CommandError.ambiguous(devices));
        }
        BoundDevices.Target device = devices.getFirst();
        CommandError obstacle = obstacle(device, message, nowMillis - sentMillis);
        if (obstacle != null) {
            return Decision.refused(device, obstacle);
        }
        CommandInputs.Sent sent =
                new CommandInputs.Sent(device, address.thingId(), address.subject(), message.payload());
        return CommandInputs.check(engine.running().programme(), sent, nowMicros)
                .map(each -> Decision.refused(device, CommandError.notDelivered(each.status(), each.reason())))
                .orElseGet(() -> judged(engine, device, message, nowMicros));
    }

    /** Null where there is none. */
    private @Nullable CommandError obstacle(BoundDevices.Target device, CommandMessage message, long waitedMillis) {
        if (waitedMillis >= message.timeoutMillis()) {
            return CommandError.notDelivered(
                    UNAVAILABLE,
                    "The command was not sent, as its time was over before it could be judged; try again.");
        }
        if (!tenants.contains(device.tenant())) {
            return CommandError.notDelivered(
                    UNAVAILABLE, "Nobody here sends commands to devices of the tenant " + device.tenant() + ".");
        }
        List<String> fed = routes.facilitiesOf(device.tenant(), device.deviceId());
        return fed.size() < 2 ? null : shared("device feeds", fed);
    }

    /** No engine alone knows all interlocks. @param what belongs to several facilities, with its verb */
    static CommandError shared(String what, List<String> facilities) {
        return CommandError.notDelivered(
                UNAVAILABLE,
                "The " + what + " several facilities (" + String.join(", ", facilities)
                        + "), whose interlocks can't be asked together.");
    }

    private static Decision judged(
            FacilityEngine engine, BoundDevices.Target device, CommandMessage message, long nowMicros) {
        String subject = message.address().subject();
        List<InterlockSettings> concerned = CommandGuards.about(
                CommandGuards.of(engine.running().programme(), device, nowMicros), subject, message.payload());
        boolean behind = engine.behindMicros(nowMicros) > TimeUnit.SECONDS.toMicros(MOST_BEHIND_SECONDS);
        Optional<InterlockRefusal> refusal = behind
                ? InterlockRefusal.unjudged(
                        concerned, ", as the engine is more than " + MOST_BEHIND_SECONDS + " s behind.")
                : InterlockRefusal.of(subject, concerned, engine.judge(concerned, nowMicros));
        return refusal.map(each -> new Decision(device, CommandError.interlocked(each), each))
                .orElse(new Decision(device, null, null));
    }
}
