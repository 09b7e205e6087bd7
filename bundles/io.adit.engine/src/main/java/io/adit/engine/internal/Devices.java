package io.adit.engine.internal;

import io.adit.engine.DeviceClock;
import io.adit.engine.Reason;
import io.adit.engine.internal.check.ClockSkew;
import io.adit.engine.internal.decode.DeviceDecoder;
import io.adit.engine.internal.decode.Readings;
import io.adit.engine.programme.BindingSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The devices that feed channels, by tenant and id. */
final class Devices {
    /** One device: its decoder, what is bound to it, in the order of the programme, and what is known of its clock. */
    record Device(DeviceDecoder decoder, List<Binding> bindings, ClockSkew clock) {
        /** Learns of the clock by the newest time in a message; one that gives none is stamped with the arrival. */
        void compareClock(Readings readings, long arrival) {
            long newest = Long.MIN_VALUE;
            for (int i = 0; i < readings.size(); i++) {
                long time = readings.time(i);
                if (time > newest && time != arrival && readings.reason(i) != Reason.CLOCK) {
                    newest = time;
                }
            }
            if (newest != Long.MIN_VALUE) {
                clock.add(arrival - newest);
            }
        }
    }

    /** Takes a device. */
    interface Visitor<E extends Exception> {
        void visit(String tenant, String deviceId, Device device) throws E;
    }

    private final Map<String, Map<String, Device>> byTenant = new LinkedHashMap<>();

    @Nullable
    Device find(String tenant, String deviceId) {
        Map<String, Device> devices = byTenant.get(tenant);
        return devices == null ? null : devices.get(deviceId);
    }

    /** The device of a binding, known from now on. */
    Device of(BindingSettings settings) {
        return byTenant.computeIfAbsent(settings.tenant(), tenant -> new LinkedHashMap<>())
                .computeIfAbsent(
                        settings.deviceId(), id -> new Device(new DeviceDecoder(), new ArrayList<>(), new ClockSkew()));
    }

    void bind(BindingSettings settings, Binding binding) {
        Device device = of(settings);
        device.decoder().bind(settings, device.bindings().size());
        device.bindings().add(binding);
        binding.channel().add(binding);
    }

    /** Visits all, in the order of the programme. */
    <E extends Exception> void visit(Visitor<E> visitor) throws E {
        for (Map.Entry<String, Map<String, Device>> tenant : byTenant.entrySet()) {
            for (Map.Entry<String, Device> device : tenant.getValue().entrySet()) {
                visitor.visit(tenant.getKey(), device.getKey(), device.getValue());
            }
        }
    }

    /** The clocks of which something is known. */
    List<DeviceClock> clocks() {
        List<DeviceClock> clocks = new ArrayList<>();
        this.<RuntimeException>visit((tenant, id, device) -> {
            if (device.clock().isKnown()) {
                clocks.add(new DeviceClock(tenant, id, device.clock().micros()));
            }
        });
        return clocks;
    }
}
