package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.ditto.json.JsonArrayBuilder;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;

/** W3C WoT thing models of the asset classes that a facility has (WoT Thing Description 1.1, chapter 9). */
final class ThingModels {
    private static final String CONTEXT = "https://www.w3.org/2022/wot/td/v1.1";

    private final Ids ids;
    private final Map<String, Map<String, Channel>> channelsByClass = new TreeMap<>();
    private final Map<String, Map<String, JsonObject>> actionsByClass = new TreeMap<>();

    ThingModels(Ids ids) {
        this.ids = ids;
        ids.model().getAssets().forEach(this::collect);
    }

    private void collect(Asset asset) {
        Map<String, Channel> channels =
                channelsByClass.computeIfAbsent(Ids.assetClass(asset), any -> new LinkedHashMap<>());
        asset.getChannels().forEach(channel -> channels.putIfAbsent(channel.getKey(), channel));
        Map<String, JsonObject> actions = actionsByClass.computeIfAbsent(Ids.assetClass(asset), any -> new TreeMap<>());
        asset.getCommands().stream()
                .filter(command -> command.getChannel() == null)
                .forEach(command ->
                        actions.merge(command.getSubject(), CommandActions.of(command), CommandActions::merged));
        asset.getAssets().forEach(this::collect);
    }

    void addTo(Map<String, JsonObject> things) {
        things.put(ids.thingModel("Facility"), thing("Facility", Map.of()));
        channelsByClass.forEach(
                (assetClass, channels) -> things.put(ids.thingModel(assetClass), thing(assetClass, channels)));
    }

    private JsonObject thing(String assetClass, Map<String, Channel> channels) {
        JsonObject attributes = JsonObject.newBuilder()
                .set("type", "thing-model")
                .set("facility", ids.facility())
                .set("thingModel", thingModel(ids.model(), assetClass, channels))
                .build();
        return JsonObject.newBuilder()
                .set("thingId", ids.thingModel(assetClass))
                .set("policyId", ids.programmePolicy())
                .set("attributes", attributes)
                .build();
    }

    private JsonObject thingModel(Facility facility, String assetClass, Map<String, Channel> channels) {
        JsonArrayBuilder links = JsonFactory.newArrayBuilder();
        channels.values()
                .forEach(channel -> links.add(JsonObject.newBuilder()
                        .set("rel", "tm:submodel")
                        .set("href", "/models/io.adit/channel/1.0.0")
                        .set("type", "application/tm+json")
                        .set("instanceName", channel.getKey())
                        .build()));
        JsonObjectBuilder properties = JsonObject.newBuilder();
        for (String attribute : new String[] {"name", "kind", "parent"}) {
            properties.set(
                    attribute,
                    JsonObject.newBuilder()
                            .set("type", "string")
                            .set("readOnly", true)
                            .build());
        }
        JsonObjectBuilder actions = JsonObject.newBuilder();
        actionsByClass
                .getOrDefault(assetClass, Map.of())
                .forEach((subject, action) -> actions.set(JsonFactory.newKey(subject), action));
        JsonObjectBuilder model = JsonObject.newBuilder()
                .set("@context", CONTEXT)
                .set("@type", "tm:ThingModel")
                .set("title", assetClass + " of " + Json.text(facility.getName(), facility.getId()))
                .set("version", JsonObject.newBuilder().set("model", "1.0.0").build())
                .set("links", links.build())
                .set("properties", properties.build());
        Json.setObject(model, "actions", actions.build());
        return model.build();
    }
}
