package io.adit.connectivity.amqp;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.ConnectionTable;
import io.adit.connectivity.registry.DeviceRegistry;
import java.time.Clock;

/** What all connections of an adapter share. */
record AmqpServices(
        AmqpAdapterOptions options,
        DeviceRegistry registry,
        MessageResolver resolver,
        Downstream downstream,
        CommandRouter commands,
        DeviceMetrics metrics,
        ConnectionTable connections,
        Clock clock) {}
