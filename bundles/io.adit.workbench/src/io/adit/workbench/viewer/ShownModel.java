package io.adit.workbench.viewer;

import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonArrayBuilder;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.emf.ecore.EObject;

/**
 * What the page is to show of a model, as JSON: the colour of each element and the marks of the sensors. An asset has the most urgent colour of
 * all in it, except that the ground and the storeys don't take that of what stands on them. UI thread only.
 */
final class ShownModel {
    private static final Set<AssetKind> PLACES =
            EnumSet.of(AssetKind.SITE, AssetKind.FACILITY, AssetKind.PART, AssetKind.STOREY);

    private final Painting painting;
    private final JsonObjectBuilder looks = JsonObject.newBuilder();
    private final JsonArrayBuilder marks = JsonArray.newBuilder();

    private ShownModel(Painting painting) {
        this.painting = painting;
    }

    /** The JSON. @param dark whether the theme is */
    static String json(Facility facility, Painting painting, ColourBy by, boolean dark) {
        ShownModel shown = new ShownModel(painting);
        facility.getAssets().forEach(shown::take);
        JsonArray legend = by.legend().stream()
                .map(entry -> JsonArray.of(JsonValue.of(entry.getKey().word()), JsonValue.of(entry.getValue())))
                .collect(JsonCollectors.valuesToArray());
        return JsonObject.newBuilder()
                .set("looks", shown.looks.build())
                .set("marks", shown.marks.build())
                .set("legend", legend)
                .set("dark", dark)
                .build()
                .toString();
    }

    private Look take(Asset asset) {
        Look own = painting.of(asset);
        Look whole = own;
        for (Asset part : asset.getAssets()) {
            whole = whole.or(take(part));
        }
        look(asset.getGlobalId(), PLACES.contains(asset.getKind()) ? own : whole);
        for (Channel channel : asset.getChannels()) {
            look(channel.getSensorGlobalId(), painting.of(channel));
            marks.add(JsonObject.newBuilder()
                    .set("id", channel.getId())
                    .set("at", elements(channel).stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()))
                    .set("look", painting.of(channel).word())
                    .build());
        }
        return whole;
    }

    private void look(String globalId, Look look) {
        if (globalId != null && !globalId.isBlank()) {
            looks.set(JsonFactory.newKey(globalId), JsonValue.of(look.word()));
        }
    }

    /** GlobalIds of what shows an element, the nearest first: its sensor, its asset, what that is in. */
    static List<String> elements(EObject element) {
        List<String> found = new ArrayList<>();
        for (EObject each = element; each != null; each = each.eContainer()) {
            String id = each instanceof Channel channel
                    ? channel.getSensorGlobalId()
                    : each instanceof Asset asset ? asset.getGlobalId() : null;
            if (id != null && !id.isBlank()) {
                found.add(id);
            }
        }
        return found;
    }
}
