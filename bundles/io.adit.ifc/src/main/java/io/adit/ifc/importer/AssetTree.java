package io.adit.ifc.importer;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.Sensor.Position;
import io.adit.ifc.view.SpatialNode;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Facility;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the spatial structure and the wanted elements into assets. */
final class AssetTree {
    private static final int MAX_CHAIN = 50;

    private final IfcModel model;
    private final ImportOptions options;
    private final AssetKinds kinds;
    private final ModelIds ids;
    private final Facility facility;
    private final Map<Integer, Asset> assets = new LinkedHashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private boolean full;

    AssetTree(IfcModel model, ImportOptions options, ModelIds ids, Facility facility) {
        this.model = model;
        this.options = options;
        this.kinds = new AssetKinds(options);
        this.ids = ids;
        this.facility = facility;
    }

    /** The assets by the instance name of what they stand for. */
    Map<Integer, Asset> build() {
        for (SpatialNode root : model.roots()) {
            if (root.object().entity().equals("IFCPROJECT")) {
                root.children().forEach(child -> add(child, facility.getAssets()));
            } else {
                add(root, facility.getAssets());
            }
        }
        Set<Integer> elements = wantedElements();
        for (int id : elements) {
            addElement(id, elements, 0);
        }
        AssetDetails.add(model, assets);
        return assets;
    }

    /** Where the assets are, by their ids, as far as it is known. */
    Map<String, Position> positions() {
        return positions;
    }

    private void add(SpatialNode node, List<Asset> siblings) {
        if (isFull()) {
            return;
        }
        Asset asset = asset(node.object(), AssetNames.of(node.object(), siblings));
        siblings.add(asset);
        node.children().forEach(child -> add(child, asset.getAssets()));
    }

    private Set<Integer> wantedElements() {
        Set<Integer> wanted = new LinkedHashSet<>();
        Set<Integer> sensors = new LinkedHashSet<>();
        for (Sensor sensor : model.sensors()) {
            sensors.add(sensor.object().id());
            if (sensor.element() != 0) {
                wanted.add(sensor.element());
            }
        }
        model.file().forEach(kinds::wanted, wanted::add);
        wanted.addAll(model.elements(options.always()));
        wanted.removeAll(sensors);
        return wanted;
    }

    private void addElement(int id, Set<Integer> wanted, int depth) {
        if (assets.containsKey(id) || isFull()) {
            return;
        }
        IfcObject object = model.object(id);
        if (object == null) {
            return;
        }
        int parent = 0;
        int at = model.whole(id);
        for (int i = 0; i < MAX_CHAIN && at != 0 && parent == 0; i++) {
            if (wanted.contains(at) && depth < MAX_CHAIN) {
                addElement(at, wanted, depth + 1);
            }
            parent = assets.containsKey(at) ? at : 0;
            at = model.whole(at);
        }
        if (assets.containsKey(id) || isFull()) {
            return;
        }
        Asset host = assets.get(parent);
        if (host == null) {
            model.file()
                    .report(
                            Severity.WARNING,
                            "ELEMENT_NOWHERE",
                            id,
                            Texts.of("ELEMENT_NOWHERE", object.ifcClass(), object.label()));
        }
        List<Asset> siblings = host == null ? facility.getAssets() : host.getAssets();
        siblings.add(asset(object, AssetNames.of(object, siblings)));
    }

    private boolean isFull() {
        if (assets.size() < options.maxAssets()) {
            return false;
        }
        if (!full) {
            full = true;
            model.file()
                    .report(Severity.WARNING, "TOO_MANY_ASSETS", 0, Texts.of("TOO_MANY_ASSETS", options.maxAssets()));
        }
        return true;
    }

    private Asset asset(IfcObject object, String name) {
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId(id(object, name));
        asset.setName(name);
        asset.setDescription(object.description().isEmpty() ? null : object.description());
        asset.setGlobalId(object.globalId().isEmpty() ? null : object.globalId());
        asset.setIfcClass(object.ifcClass());
        asset.setPredefinedType(object.effectiveType().isEmpty() ? null : object.effectiveType());
        asset.setTag(object.tag().isEmpty() ? null : object.tag());
        asset.setKind(kinds.kind(object));
        assets.put(object.id(), asset);
        Position origin = model.origin(object);
        if (origin != null) {
            positions.put(asset.getId(), origin);
        }
        return asset;
    }

    private String id(IfcObject object, String name) {
        if (IfcModel.isGlobalId(object.globalId()) && ids.take(object.globalId())) {
            return object.globalId();
        }
        String id = ids.replacement(object.globalId() + "|" + object.entity() + "|" + name);
        model.file()
                .report(
                        Severity.WARNING,
                        "REPLACED_GLOBAL_ID",
                        object.id(),
                        Texts.of("REPLACED_GLOBAL_ID", object.ifcClass(), name, id));
        return id;
    }
}
