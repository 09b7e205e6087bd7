package io.adit.connectivity.command;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Where a device or gateway listens for commands: an adapter's connection. Thread-safe. */
@FunctionalInterface
public interface CommandReceiver {
    /**
     * Passes a command to the device.
     *
     * @return true when the device has it, as far as its protocol can tell; false when it was not passed on and may be sent
     *     again. Must complete by itself, never exceptionally
     */
    CompletionStage<Boolean> deliver(Delivery delivery);

    /** Returns why a command can't be said to the device in its own words, a sentence; null where it can. */
    default @Nullable String objection(DeviceCommand command) {
        return null;
    }
}
