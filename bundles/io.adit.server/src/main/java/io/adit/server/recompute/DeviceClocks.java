package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all messages of devices tell of their clocks, from the first raw sample that is kept: how far a time is moved follows from that. It is told an engine
 * that is given kept readings of only some channels, in the order of the messages. Used by one thread.
 */
final class DeviceClocks {
    private final List<Heard> devices = new ArrayList<>();

    private record Device(String tenant, String deviceId) {}

    /**
     * Nothing is told yet.
     *
     * @param programme in which all channels are that devices feed
     */
    DeviceClocks(Programme programme, ChannelGroup group, RunSources sources) {
        Map<Device, Map<ChannelId, List<BindingSettings>>> fed = new LinkedHashMap<>();
        for (ChannelSettings channel : group.computed()) {
            if (channel.cleaning().clock().policy() == ClockPolicy.CORRECTED) {
                channel.bindings().forEach(binding -> fed.putIfAbsent(device(binding), new LinkedHashMap<>()));
            }
        }
        for (ChannelSettings channel : programme.channels()) {
            for (BindingSettings binding : channel.bindings()) {
                Map<ChannelId, List<BindingSettings>> channels = fed.get(device(binding));
                if (channels != null) {
                    channels.computeIfAbsent(channel.id(), id -> new ArrayList<>())
                            .add(binding);
                }
            }
        }
        fed.forEach((device, channels) -> devices.add(new Heard(device, channels, sources.raw(channels.keySet()))));
    }

    private static Device device(BindingSettings binding) {
        return new Device(binding.tenant(), binding.deviceId());
    }

    /** Tells an engine what was heard up to a message, that one included. */
    void upTo(long sequence, Engine engine) {
        devices.forEach(device -> device.upTo(sequence, engine));
    }

    /** The messages of one device. */
    private static final class Heard {
        private final Device device;
        private final Map<ChannelId, List<BindingSettings>> channels;
        private final InputMerge inputs;
        private @Nullable RunInput ahead;

        Heard(Device device, Map<ChannelId, List<BindingSettings>> channels, InputMerge inputs) {
            this.device = device;
            this.channels = channels;
            this.inputs = inputs;
            ahead = inputs.next();
        }

        void upTo(long sequence, Engine engine) {
            while (ahead != null && ahead.sequence() <= sequence) {
                message(ahead.sequence(), engine);
            }
        }

        private void message(long sequence, Engine engine) {
            long newest = Long.MIN_VALUE;
            long arrival = 0;
            for (; ahead != null && ahead.sequence() == sequence; ahead = inputs.next()) {
                if (ahead instanceof RunInput.Kept kept && isTimed(kept)) {
                    newest = Math.max(newest, kept.timeMicros());
                    arrival = kept.arrivalMicros();
                }
            }
            if (newest != Long.MIN_VALUE) {
                engine.deviceClock(device.tenant, device.deviceId, arrival - newest);
            }
        }

        private boolean isTimed(RunInput.Kept reading) {
            Sample sample = reading.sample();
            return sample.reason() != Reason.CLOCK
                    && reading.arrivalKnown()
                    && sample.timeMicros() != reading.arrivalMicros()
                    && channels.getOrDefault(sample.channel(), List.of()).stream()
                            .anyMatch(binding -> isValid(binding, sample.timeMicros()));
        }

        private static boolean isValid(BindingSettings binding, long micros) {
            Long from = binding.validFromMicros();
            Long to = binding.validToMicros();
            return (from == null || micros >= from) && (to == null || micros < to);
        }
    }
}
