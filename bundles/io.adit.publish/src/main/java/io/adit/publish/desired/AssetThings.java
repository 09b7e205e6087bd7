package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Document;
import io.adit.model.Facility;
import io.adit.model.Property;
import io.adit.model.Rule;
import io.adit.publish.programme.ProgrammeReader;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The things that apps and dashboards read: the facility and its assets. */
final class AssetThings {
    private AssetThings() {}

    static JsonObject ofFacility(Ids ids) {
        Facility facility = ids.model();
        JsonObjectBuilder attributes = JsonObject.newBuilder()
                .set("type", "facility")
                .set("name", Json.text(facility.getName(), facility.getId()))
                .set("facility", ids.facility())
                .set("kind", facility.getKind().getLiteral())
                .set("timeZone", facility.getTimeZone())
                .set("tenant", facility.getTenant());
        Json.setText(attributes, "description", facility.getDescription());
        JsonObjectBuilder source = JsonObject.newBuilder();
        Json.setText(source, "file", facility.getSourceFile());
        Json.setText(source, "sha256", facility.getSourceSha256());
        Json.setText(source, "schema", facility.getSourceSchema());
        Json.setObject(attributes, "source", source.build());
        return thing(ids.facility(), ids.facilityPolicy(), ids.definition("Facility"), attributes.build(), null);
    }

    static JsonObject ofAsset(Ids ids, Asset asset, String parent) {
        JsonObjectBuilder attributes = JsonObject.newBuilder()
                .set("type", "asset")
                .set("name", Json.text(asset.getName(), asset.getId()))
                .set("facility", ids.facility())
                .set("parent", parent)
                .set("kind", asset.getKind().getLiteral())
                .set("order", order(asset));
        Json.setText(attributes, "description", asset.getDescription());
        Json.setObject(attributes, "ifc", ifc(asset));
        Json.setObject(attributes, "properties", properties(asset));
        if (!asset.getDocuments().isEmpty()) {
            attributes.set(
                    "documents",
                    asset.getDocuments().stream().map(AssetThings::document).collect(JsonCollectors.valuesToArray()));
        }
        if (!asset.getCommands().isEmpty()) {
            attributes.set(
                    "commands",
                    asset.getCommands().stream().map(CommandThings::described).collect(JsonCollectors.valuesToArray()));
        }
        return thing(
                ids.asset(asset),
                ids.facilityPolicy(),
                ids.definition(Ids.assetClass(asset)),
                attributes.build(),
                features(ids, asset));
    }

    private static JsonObject thing(
            String id,
            String policy,
            String definition,
            JsonObject attributes,
            @org.jspecify.annotations.Nullable JsonObject features) {
        JsonObjectBuilder thing = JsonObject.newBuilder()
                .set("thingId", id)
                .set("policyId", policy)
                .set("definition", definition)
                .set("attributes", attributes);
        if (features != null) {
            Json.setObject(thing, "features", features);
        }
        return thing.build();
    }

    private static int order(Asset asset) {
        return asset.eContainer() instanceof Asset parent
                ? parent.getAssets().indexOf(asset)
                : ((Facility) asset.eContainer()).getAssets().indexOf(asset);
    }

    private static JsonObject ifc(Asset asset) {
        JsonObjectBuilder ifc = JsonObject.newBuilder();
        Json.setText(ifc, "globalId", asset.getGlobalId());
        if (!asset.getFormerGlobalIds().isEmpty()) {
            ifc.set(
                    "formerGlobalIds",
                    asset.getFormerGlobalIds().stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()));
        }
        Json.setText(ifc, "class", asset.getIfcClass());
        Json.setText(ifc, "predefinedType", asset.getPredefinedType());
        Json.setText(ifc, "tag", asset.getTag());
        return ifc.build();
    }

    private static JsonObject properties(Asset asset) {
        JsonObject sets = JsonObject.empty();
        for (Property property : asset.getProperties()) {
            JsonObjectBuilder value = JsonObject.newBuilder().set("value", Json.text(property.getValue(), ""));
            Json.setText(value, "unit", property.getUnit());
            String set = Json.key(Json.text(property.getSet(), "other"));
            JsonObject members =
                    sets.getField(set).map(field -> field.getValue().asObject()).orElse(JsonObject.empty());
            sets = sets.setValue(
                    JsonFactory.newKey(set),
                    members.setValue(JsonFactory.newKey(Json.key(property.getName())), value.build()));
        }
        return sets;
    }

    private static JsonObject document(Document document) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setText(json, "name", document.getName());
        Json.setText(json, "identification", document.getIdentification());
        Json.setText(json, "revision", document.getRevision());
        Json.setText(json, "location", document.getLocation());
        return json.build();
    }

    private static JsonObject features(Ids ids, Asset asset) {
        JsonObjectBuilder features = JsonObject.newBuilder();
        for (Channel channel : asset.getChannels()) {
            features.set(
                    JsonFactory.newKey(channel.getKey()),
                    feature("io.adit:channel:1.0.0", "channel", channel(channel)));
        }
        for (Rule rule : ids.rules().of(asset)) {
            features.set(
                    JsonFactory.newKey(ProgrammeReader.alarmFeature(rule.getId())),
                    feature("io.adit:alarm:1.0.0", "rule", rule(ids, rule)));
        }
        return features.build();
    }

    private static JsonObject feature(String definition, String part, JsonObject value) {
        return JsonObject.newBuilder()
                .set("definition", JsonArray.of(JsonValue.of(definition)))
                .set("properties", JsonObject.newBuilder().set(part, value).build())
                .build();
    }

    private static JsonObject channel(Channel channel) {
        JsonObjectBuilder json = Descriptions.channel(channel).set("simulated", channel.isSimulated());
        Json.setText(json, "quantityKind", channel.getQuantityKind());
        if (channel.getReport() != null) {
            Json.setNumber(json, "maxIntervalSeconds", channel.getReport().getMaxIntervalSeconds());
        }
        Json.setText(json, "sensorType", channel.getSensorType());
        Json.setText(json, "sensorGlobalId", channel.getSensorGlobalId());
        return json.build();
    }

    private static JsonObject rule(Ids ids, Rule rule) {
        JsonObjectBuilder json = Descriptions.rule(rule, Descriptions::level).set("unit", WatchThings.unit(rule));
        Json.setText(json, "watches", WatchThings.kind(rule));
        Json.setObject(json, "template", TemplateJson.of(ids, rule));
        return json.build();
    }
}
