package io.adit.engine.internal;

import io.adit.engine.internal.decode.DeviceDecoder;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.units.UnitConversion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The devices that feed channels, by tenant and id. */
final class Devices {
    /** One device: its decoder and what is bound to it, in the order of the programme. */
    record Device(DeviceDecoder decoder, List<Binding> bindings) {}

    private final Map<String, Map<String, Device>> byTenant = new HashMap<>();

    @Nullable
    Device find(String tenant, String deviceId) {
        Map<String, Device> devices = byTenant.get(tenant);
        return devices == null ? null : devices.get(deviceId);
    }

    void bind(BindingSettings settings, ChannelPipeline channel, UnitConversion conversion) {
        Device device = byTenant.computeIfAbsent(settings.tenant(), tenant -> new HashMap<>())
                .computeIfAbsent(settings.deviceId(), id -> new Device(new DeviceDecoder(), new ArrayList<>()));
        device.decoder().bind(settings, device.bindings().size());
        Binding binding = new Binding(
                settings, channel, ChannelCompiler.from(settings), ChannelCompiler.to(settings), conversion);
        device.bindings().add(binding);
        channel.add(binding);
    }
}
