package io.adit.server.trace;

import io.adit.connectivity.DeviceMessage;
import org.jspecify.annotations.Nullable;

/** Chooses which messages are followed. Thread-safe. */
public interface MessageTraces extends AutoCloseable {
    /** Follows none, at no cost. */
    MessageTraces OFF = new MessageTraces() {
        @Override
        public @Nullable MessageTrace begin(DeviceMessage message) {
            return null;
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    };

    /** Follows a message from now on, or does not: then null. Never waits. */
    @Nullable
    MessageTrace begin(DeviceMessage message);

    /** Sends what is left, for some seconds at most. */
    @Override
    void close();
}
