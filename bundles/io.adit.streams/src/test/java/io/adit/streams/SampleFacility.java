package io.adit.streams;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.RunningProgramme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** The sample station's programme, with the rings' devices in a tenant of their own, and what its devices might send. */
final class SampleFacility {
    static final long START_MILLIS = 1_790_000_000_000L;
    private static final Path FILE = Path.of("..", "..", "ditto-things", "sample", "station.adit");

    final String thingId;
    final String programme;
    final List<String> tenants;
    private final List<ChannelSettings> channels;

    SampleFacility() {
        this(true);
    }

    private SampleFacility(boolean split) {
        Facility facility = AditFile.load(FILE);
        DesiredState desired = DesiredState.of(facility, "nginx:admin");
        thingId = desired.facilityThing();
        String modelled = DittoProgramme.byFacility(desired.things().values().stream()
                        .filter(thing -> List.of("channel-settings", "rule", "interlock", "command")
                                .contains(thing.getValue(JsonPointer.of("attributes/type"))
                                        .map(JsonValue::asString)
                                        .orElse("")))
                        .toList())
                .get(thingId);
        programme = split ? withRingsElsewhere(modelled) : modelled;
        channels = RunningProgramme.of(programme).programme().channels();
        tenants = channels.stream()
                .flatMap(channel -> channel.bindings().stream())
                .map(BindingSettings::tenant)
                .distinct()
                .toList();
    }

    /** The sample as it is published. */
    static SampleFacility asModelled() {
        return new SampleFacility(false);
    }

    /** The thing whose devices an interlock guards. */
    String guarded(String interlock) {
        return RunningProgramme.of(programme).programme().interlocks().stream()
                .filter(each -> each.interlockId().equals(interlock))
                .map(InterlockSettings::thingId)
                .findFirst()
                .orElseThrow();
    }

    private static String withRingsElsewhere(String programme) {
        return programme.replaceAll(
                "\"tenant\":\"[^\"]*\",\"device\":\"ring", "\"tenant\":\"other\",\"device\":\"ring");
    }

    /** Messages of all devices, every ten seconds each: some out of order, some twice, some of devices nobody knows, some that nobody can read. */
    List<EngineInput.Message> messages(int rounds) {
        return messages(rounds, START_MILLIS);
    }

    /** The same from another time on. */
    List<EngineInput.Message> messages(int rounds, long startMillis) {
        Random random = new Random(7);
        List<EngineInput.Message> messages = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long millis = startMillis + round * 10_000L;
            for (Map.Entry<BindingSettings, JsonObject> device :
                    payloads(round, millis, random).entrySet()) {
                String text = random.nextInt(200) == 0 ? "{" : device.getValue().toString();
                EngineInput.Message message = new EngineInput.Message(
                        1000 * (millis + random.nextInt(500)),
                        device.getKey().tenant(),
                        device.getKey().deviceId(),
                        "application/json",
                        text.getBytes(StandardCharsets.UTF_8));
                messages.add(Math.max(0, messages.size() - (random.nextInt(20) == 0 ? 15 : 0)), message);
                if (random.nextInt(50) == 0) {
                    messages.add(message);
                }
            }
        }
        return messages;
    }

    private Map<BindingSettings, JsonObject> payloads(int round, long millis, Random random) {
        Map<String, BindingSettings> devices = new LinkedHashMap<>();
        Map<String, JsonObject> payloads = new LinkedHashMap<>();
        for (ChannelSettings channel : channels) {
            for (BindingSettings binding : channel.bindings()) {
                devices.putIfAbsent(binding.deviceId(), binding);
                double middle = middle(channel);
                double value = middle * (1 + 0.05 * Math.sin(round / 30.0) + 0.01 * random.nextGaussian());
                payloads.merge(
                        binding.deviceId(),
                        JsonObject.newBuilder()
                                .set("time", Instant.ofEpochMilli(millis).toString())
                                .set(
                                        JsonPointer.of(binding.pointer()),
                                        JsonValue.of(random.nextInt(60) == 0 ? 5 * value : value))
                                .build(),
                        (a, b) -> a.setAll(b));
            }
        }
        Map<BindingSettings, JsonObject> byBinding = new LinkedHashMap<>();
        payloads.forEach((device, payload) -> byBinding.put(devices.get(device), payload));
        return byBinding;
    }

    private static double middle(ChannelSettings channel) {
        double min = channel.rangeMin() == null ? 0 : channel.rangeMin();
        double max = channel.rangeMax() == null ? 100 : channel.rangeMax();
        return min + 0.6 * (max - min);
    }
}
