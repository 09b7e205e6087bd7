package io.adit.connectivity.internal;

/** A connection of a device or gateway, as those see it who may have to end it. Thread-safe, never blocks. */
public interface DeviceConnection {
    /** Looks once more at what the registry allows, and ends what it no longer does. */
    void recheck();

    /** Closes the connection because the server stops. */
    void shutDown();
}
