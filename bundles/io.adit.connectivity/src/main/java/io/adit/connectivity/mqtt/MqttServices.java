package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.command.CommandRouter;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.registry.DeviceRegistry;
import io.adit.connectivity.registry.Tenant;
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
        Clock clock) {
    /** True while the registry lets a device that logged in be connected. */
    boolean mayStay(Speaker device) {
        return registry.tenant(device.tenant())
                        .filter(Tenant::enabled)
                        .filter(t -> t.adapterEnabled(PublishResolver.ADAPTER))
                        .isPresent()
                && registry.device(device.tenant(), device.device())
                        .filter(d -> d.enabled())
                        .isPresent()
                && registry.credentials(device.tenant(), device.device())
                        .filter(c -> c.allows("hashed-password", device.authId()))
                        .isPresent();
    }
}
