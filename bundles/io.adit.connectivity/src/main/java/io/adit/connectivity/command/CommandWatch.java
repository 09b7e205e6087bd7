package io.adit.connectivity.command;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Stands in the way of every command, whoever sent it: may refuse it, and learns what became of it. Thread-safe. */
@FunctionalInterface
public interface CommandWatch {
    /** Lets everything pass. */
    CommandWatch NONE = (command, timeout, send) -> send.get();

    /**
     * Lets a command pass, or not.
     *
     * @param timeout how long the device may take
     * @param send passes it on to the device; to be called at most once, by any thread; never fails
     * @return what the sender is told; never fails
     */
    CompletionStage<CommandOutcome> around(
            DeviceCommand command, Duration timeout, Supplier<CompletionStage<CommandOutcome>> send);
}
