package io.adit.engine;

import io.adit.engine.internal.decode.DeviceDecoder;
import io.adit.engine.internal.decode.Readings;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether payloads can be read by the bindings of a programme, told before the engine takes them, so that a device can hear of it.
 * Thread-safe.
 */
public final class PayloadCheck {
    private final Map<Device, List<BindingSettings>> bindings = new HashMap<>();
    private final Map<Device, Reader> readers = new HashMap<>();

    private record Device(String tenant, String id) {}

    /** Reads with the bindings of a programme that {@link Engine#check} finds sound. */
    public PayloadCheck(Programme programme) {
        for (ChannelSettings channel : programme.channels()) {
            for (BindingSettings binding : channel.bindings()) {
                Device device = new Device(binding.tenant(), binding.deviceId());
                bindings.computeIfAbsent(device, one -> new ArrayList<>()).add(binding);
            }
        }
    }

    /**
     * Why a message gives no reading, in the words of {@link EngineOutput#undecodable}; null where it gives one, where nothing in it is bound
     * though it is in order, and where no channel is bound to the device. Reads the payload once.
     */
    public @Nullable String fault(RawMessage message) {
        Device device = new Device(message.tenant(), message.deviceId());
        List<BindingSettings> bound = bindings.get(device);
        return bound == null ? null : reader(device, bound).fault(message);
    }

    private Reader reader(Device device, List<BindingSettings> bound) {
        synchronized (readers) {
            return readers.computeIfAbsent(device, one -> new Reader(bound));
        }
    }

    private static final class Reader {
        private final DeviceDecoder decoder = new DeviceDecoder();
        private final Readings readings = new Readings();

        Reader(List<BindingSettings> bindings) {
            for (int i = 0; i < bindings.size(); i++) {
                decoder.bind(bindings.get(i), i);
            }
        }

        synchronized @Nullable String fault(RawMessage message) {
            readings.clear();
            String fault = decoder.decode(message.payload(), message.contentType(), message.arrivalMicros(), readings);
            return readings.size() > 0 ? null : fault;
        }
    }
}
