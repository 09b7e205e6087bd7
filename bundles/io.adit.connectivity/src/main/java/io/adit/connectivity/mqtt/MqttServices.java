package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.ConnectionTable;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.sparkplug.SparkplugHost;
import java.time.Clock;

/** What all connections of an adapter share. */
record MqttServices(
        MqttAdapterOptions options,
        DeviceRegistry registry,
        Authenticator authenticator,
        PublishResolver resolver,
        Downstream downstream,
        CommandRouter commands,
        DeviceMetrics metrics,
        ConnectionTable connections,
        SparkplugHost sparkplug,
        Clock clock) {}
