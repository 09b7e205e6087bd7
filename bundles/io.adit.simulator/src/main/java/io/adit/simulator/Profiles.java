package io.adit.simulator;

import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.TimeFormat;
import io.adit.simulator.SimulatedDevice.Profile;
import io.adit.simulator.SimulatedDevice.Reading;
import io.adit.simulator.SimulatedDevice.Time;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What each device of a facility sends, by the bindings that hold now. */
final class Profiles {
    private final Signals signals;
    private final Instant now;
    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();
    private final Map<String, Set<Time>> times = new LinkedHashMap<>();
    private final Map<String, Double> periods = new LinkedHashMap<>();
    private final Set<String> channels = new TreeSet<>();

    Profiles(Signals signals, Instant now) {
        this.signals = signals;
        this.now = now;
    }

    /**
     * @param wanted ids of the only devices that take part; empty: all
     * @param rate messages a second; null: as often as the channels are measured
     * @throws IllegalArgumentException where a wanted device sends nothing
     */
    List<Profile> of(Facility facility, Set<String> wanted, @Nullable Double rate) throws IOException {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel) {
                for (Binding binding : channel.getBindings()) {
                    String device = binding.getDevice().getId();
                    if (holds(binding) && (wanted.isEmpty() || wanted.contains(device))) {
                        add(device, channel, binding);
                    }
                }
            }
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(readings.keySet());
        if (!missing.isEmpty() || readings.isEmpty()) {
            throw new IllegalArgumentException(
                    missing.isEmpty()
                            ? "no device is bound to a channel of the model now, so there is nothing to simulate."
                            : "no channel is bound to " + String.join(", ", missing)
                                    + " now; choose devices of the model.");
        }
        return readings.entrySet().stream()
                .map(each -> new Profile(
                        each.getKey(),
                        each.getValue(),
                        times.getOrDefault(each.getKey(), Set.of()),
                        rate == null ? periods.getOrDefault(each.getKey(), 1.0) : 1 / rate))
                .toList();
    }

    /** Ids of the channels that take part. */
    Set<String> channels() {
        return channels;
    }

    private void add(String device, Channel channel, Binding binding) throws IOException {
        if (!isJson(binding)) {
            throw new IllegalArgumentException("device " + device + " sends " + binding.getFormat()
                    + " with '" + binding.getPointer() + "', and simulated devices speak JSON only; choose others with"
                    + " --device.");
        }
        channels.add(channel.getId());
        readings.computeIfAbsent(device, any -> new ArrayList<>())
                .add(new Reading(binding.getPointer(), signals.of(channel, binding)));
        periods.merge(device, Signals.period(channel), Math::min);
        String pointer = binding.getTimePointer();
        if (pointer != null && !pointer.isEmpty()) {
            TimeFormat format = binding.getTimeFormat();
            times.computeIfAbsent(device, any -> new LinkedHashSet<>()).add(new Time(pointer, format));
        }
    }

    /** A number alone is JSON and text alike. */
    private static boolean isJson(Binding binding) {
        String pointer = binding.getPointer();
        return switch (binding.getFormat()) {
            case AUTO, JSON -> pointer.isEmpty() || pointer.startsWith("/");
            case TEXT -> pointer.isEmpty() && !binding.isDecimalComma();
            case CBOR, SENML, CSV, DITTO, BINARY -> false;
        };
    }

    private boolean holds(Binding binding) {
        return !begins(binding.getValidFrom(), false) && !begins(binding.getValidTo(), true);
    }

    /** Whether an instant is still to come, or with {@code past} is over. */
    private boolean begins(@Nullable String text, boolean past) {
        if (text == null || text.isBlank()) {
            return false;
        }
        try {
            boolean future = OffsetDateTime.parse(text).toInstant().isAfter(now);
            return past != future;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
