package io.adit.publish.command;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which devices stand behind a thing or one of its features, by the bindings that hold now. */
public final class BoundDevices {
    private BoundDevices() {}

    /** A device of the registry. */
    public record Target(String tenant, String deviceId) {}

    /**
     * The devices of a feature's channel; of all channels of the thing where no feature is given.
     *
     * @param nowMicros microseconds since the epoch
     */
    public static List<Target> of(Programme programme, String thingId, @Nullable String featureId, long nowMicros) {
        Set<Target> found = new LinkedHashSet<>();
        for (ChannelSettings channel : programme.channels()) {
            if (channel.id().thingId().equals(thingId)
                    && (featureId == null || channel.id().featureId().equals(featureId))) {
                channel.bindings().stream()
                        .filter(binding -> holds(binding, nowMicros))
                        .forEach(binding -> found.add(new Target(binding.tenant(), binding.deviceId())));
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean holds(BindingSettings binding, long nowMicros) {
        Long from = binding.validFromMicros();
        Long to = binding.validToMicros();
        return (from == null || from <= nowMicros) && (to == null || nowMicros < to);
    }
}
