package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.publish.programme.RunningProgramme;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;

/** The sample with one more channel, which a script makes of a measured one. */
final class SteppedFacility {
    static final String SCRIPT = "twice.py";
    static final String SOURCE =
            "def twice(batch, state):\n    state['rows'] = state.get('rows', 0) + len(batch.time)\n"
                    + "    return [2 * value for value in batch.value]\n";

    final SampleFacility sample = new SampleFacility();
    final ChannelId input;
    final ChannelId output;
    final String programme;

    SteppedFacility() {
        ChannelSettings measured = RunningProgramme.of(sample.programme).programme().channels().stream()
                .filter(channel -> !channel.bindings().isEmpty())
                .findFirst()
                .orElseThrow();
        input = measured.id();
        output = new ChannelId(input.thingId(), "twice");
        String namespace = input.thingId().substring(0, input.thingId().indexOf(':'));
        JsonObject thing = JsonObject.of("{\"thingId\":\"" + namespace + ":programme.twice\",\"attributes\":{"
                + "\"type\":\"channel-settings\",\"facility\":\"" + sample.thingId + "\",\"asset\":\"" + input.thingId()
                + "\"},\"features\":{\"twice\":{\"properties\":{\"unit\":\"" + measured.unit()
                + "\",\"derivation\":{\"kind\":\"python-step\",\"script\":\"" + SCRIPT + "\",\"function\":\"twice\","
                + "\"batchRows\":5,\"waitSeconds\":0,\"inputs\":[{\"name\":\"a\",\"asset\":\"" + input.thingId()
                + "\",\"channel\":\"" + input.featureId() + "\"}]}}}}}");
        programme =
                JsonArray.of(sample.programme).toBuilder().add(thing).build().toString();
    }
}
