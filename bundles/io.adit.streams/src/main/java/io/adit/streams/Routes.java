package io.adit.streams;

import io.adit.engine.programme.Programme;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to which facility: devices, which may feed several, and the things that alarms and devices belong to. A view of the global store, which holds
 * everything of all facilities in every instance; used by the thread that the store was given to.
 */
final class Routes {
    /** Name of the global store. */
    static final String STORE = "routes";

    private static final String SEPARATOR = "\n";

    private final ReadOnlyKeyValueStore<String, String> store;

    Routes(ReadOnlyKeyValueStore<String, String> store) {
        this.store = store;
    }

    /** What a programme wants handed to its facility, as the value of the routes topic. */
    static String of(Programme programme) {
        Stream<String> devices = programme.channels().stream()
                .flatMap(channel -> channel.bindings().stream())
                .map(binding -> device(binding.tenant(), binding.deviceId()));
        Stream<String> ruled =
                programme.rules().stream().map(rule -> rule.channel().thingId());
        Stream<String> fed = programme.channels().stream()
                .filter(channel -> !channel.bindings().isEmpty())
                .map(channel -> channel.id().thingId());
        Stream<String> things = Stream.concat(ruled, fed).map(Routes::thing);
        return String.join(
                SEPARATOR, new TreeSet<>(Stream.concat(devices, things).toList()));
    }

    /** The facilities that a device feeds. */
    List<String> facilitiesOf(String tenant, String deviceId) {
        return lines(store.get(device(tenant, deviceId)));
    }

    /** The facilities with rules whose alarms, or devices whose channels belong to a thing; one at most unless two claim it. */
    List<String> facilitiesOf(String thingId) {
        return lines(store.get(thing(thingId)));
    }

    /** Takes what belongs to a facility from now on. @param value null where the facility is gone */
    static void put(KeyValueStore<String, String> store, String facility, @Nullable String value) {
        String own = "f\t" + facility;
        List<String> before = lines(store.get(own));
        List<String> now = lines(value);
        before.stream().filter(key -> !now.contains(key)).forEach(key -> remove(store, key, facility));
        for (String key : now) {
            TreeSet<String> facilities = new TreeSet<>(lines(store.get(key)));
            if (facilities.add(facility)) {
                store.put(key, String.join(SEPARATOR, facilities));
            }
        }
        store.put(own, value);
    }

    private static void remove(KeyValueStore<String, String> store, String key, String facility) {
        TreeSet<String> facilities = new TreeSet<>(lines(store.get(key)));
        facilities.remove(facility);
        store.put(key, facilities.isEmpty() ? null : String.join(SEPARATOR, facilities));
    }

    private static List<String> lines(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value.split(SEPARATOR));
    }

    private static String device(String tenant, String deviceId) {
        return "d\t" + tenant + "\t" + deviceId;
    }

    private static String thing(String thingId) {
        return "t\t" + thingId;
    }
}
