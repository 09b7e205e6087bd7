package io.adit.ifc.importer;

import io.adit.ifc.view.DocumentLink;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.PropertyValue;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Document;
import io.adit.model.Property;
import java.util.Map;

/** Gives assets the properties and documents of what they stand for. */
final class AssetDetails {
    private static final int MAX_PROPERTIES = 200;
    private static final int MAX_DOCUMENTS = 100;

    private AssetDetails() {}

    /** @param assets by the instance name of what they stand for */
    static void add(IfcModel model, Map<Integer, Asset> assets) {
        addProperties(model, assets);
        addDocuments(model, assets);
    }

    private static void addProperties(IfcModel model, Map<Integer, Asset> assets) {
        model.properties(assets.keySet()).forEach((id, values) -> {
            Asset asset = assets.get(id);
            if (asset != null) {
                values.stream()
                        .limit(MAX_PROPERTIES)
                        .forEach(v -> asset.getProperties().add(property(v)));
            }
        });
    }

    private static void addDocuments(IfcModel model, Map<Integer, Asset> assets) {
        model.documents(assets.keySet()).forEach((id, links) -> {
            Asset asset = assets.get(id);
            if (asset != null) {
                links.stream()
                        .limit(MAX_DOCUMENTS)
                        .forEach(link -> asset.getDocuments().add(document(link)));
            }
        });
    }

    private static Document document(DocumentLink link) {
        Document document = AditFactory.eINSTANCE.createDocument();
        document.setName(link.name());
        document.setIdentification(link.identification().isEmpty() ? null : link.identification());
        document.setRevision(link.revision().isEmpty() ? null : link.revision());
        document.setLocation(link.location().isEmpty() ? null : link.location());
        return document;
    }

    private static Property property(PropertyValue value) {
        Property property = AditFactory.eINSTANCE.createProperty();
        property.setSet(value.set());
        property.setName(value.name());
        property.setValue(value.value());
        property.setUnit(value.unit().isEmpty() ? null : value.unit());
        return property;
    }
}
