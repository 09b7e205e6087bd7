package io.adit.server.ingest;

import io.adit.engine.RawMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;

/**
 * How many messages of each device gave no sample, with the reason and the place in the ingest journal of the last one. Of more than {@value
 * #MOST_DEVICES} devices the ones whose last one is longest ago are forgotten. Part of the checkpoint, so a restart neither loses nor doubles a
 * count. Thread-safe.
 */
final class UndecodableMessages {
    static final int MOST_DEVICES = 1000;

    private final Map<String, UndecodableDevice> byDevice = new LinkedHashMap<>();

    synchronized void count(RawMessage message, String reason) {
        String key = message.tenant() + '/' + message.deviceId();
        UndecodableDevice before = byDevice.remove(key);
        long count = before == null ? 1 : before.count() + 1;
        if (before == null && byDevice.size() == MOST_DEVICES) {
            byDevice.remove(byDevice.keySet().iterator().next());
        }
        byDevice.put(
                key,
                new UndecodableDevice(
                        message.tenant(),
                        message.deviceId(),
                        count,
                        reason,
                        message.arrivalMicros(),
                        message.sequence()));
    }

    /** The devices, the one with the most first. */
    synchronized List<UndecodableDevice> devices() {
        List<UndecodableDevice> devices = new ArrayList<>(byDevice.values());
        devices.sort(Comparator.comparingLong(UndecodableDevice::count).reversed());
        return devices;
    }

    synchronized byte[] toBytes() {
        JsonArray devices = byDevice.values().stream()
                .map(each -> JsonFactory.newArrayBuilder()
                        .add(each.tenant(), each.deviceId())
                        .add(each.count())
                        .add(each.reason())
                        .add(each.lastMicros(), each.lastSequence())
                        .build())
                .collect(JsonCollectors.valuesToArray());
        return devices.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Takes over what {@link #toBytes} gave; only in a new object. */
    synchronized void read(byte[] bytes) {
        for (JsonValue each : JsonArray.of(new String(bytes, StandardCharsets.UTF_8))) {
            JsonArray fields = each.asArray();
            UndecodableDevice device = new UndecodableDevice(
                    text(fields, 0),
                    text(fields, 1),
                    number(fields, 2),
                    text(fields, 3),
                    number(fields, 4),
                    number(fields, 5));
            byDevice.put(device.tenant() + '/' + device.deviceId(), device);
        }
    }

    private static String text(JsonArray fields, int index) {
        return fields.get(index).orElseThrow().asString();
    }

    private static long number(JsonArray fields, int index) {
        return fields.get(index).orElseThrow().asLong();
    }
}
