package io.adit.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonArrayBuilder;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Hands on what twins show as measured: values as they are now, so that it does not matter how often one changed meanwhile. Used by one thread. */
final class StateTurn implements Turn {
    private static final int MOST_VALUES = 2000;
    private static final int LEAST_VALUES = 20;
    private static final int BYTES_PER_VALUE = 40;

    private final CentreApi api;
    private final StateSource source;
    private final LinkState state;

    StateTurn(CentreApi api, StateSource source, LinkState state) {
        this.api = api;
        this.source = source;
        this.state = state;
    }

    @Override
    public long send(long mostBytes) {
        List<StateSource.Value> values =
                source.take(Math.clamp(mostBytes / BYTES_PER_VALUE, LEAST_VALUES, MOST_VALUES));
        if (values.isEmpty()) {
            return 0;
        }
        byte[] packed = Packed.pack(json(values).toString().getBytes(StandardCharsets.UTF_8));
        try {
            JsonObject answer = api.post("/state", packed);
            List<StateSource.Value> unknown =
                    answer.getValue("unknown").map(JsonValue::asArray).orElse(JsonArray.empty()).stream()
                            .map(JsonValue::asInt)
                            .filter(index -> index >= 0 && index < values.size())
                            .map(values::get)
                            .toList();
            source.unknown(unknown);
            state.sentValues(values.size() - unknown.size(), unknown.size());
        } catch (RuntimeException e) {
            source.putBack(values);
            throw e;
        }
        return packed.length + CentreApi.OVERHEAD_BYTES;
    }

    private static JsonArray json(List<StateSource.Value> values) {
        JsonArrayBuilder all = JsonFactory.newArrayBuilder();
        for (StateSource.Value each : values) {
            all.add(JsonObject.newBuilder()
                    .set("thing", each.thingId())
                    .set("path", each.path())
                    .set("value", each.value())
                    .build());
        }
        return all.build();
    }
}
