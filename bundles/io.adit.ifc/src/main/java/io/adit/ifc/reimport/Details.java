package io.adit.ifc.reimport;

import io.adit.ifc.revision.Field;
import io.adit.model.Asset;
import io.adit.model.Document;
import io.adit.model.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Copies properties and documents of an asset of the new revision into one of the model. */
final class Details {
    private Details() {}

    static void setProperty(Asset asset, Asset from, Field field) {
        Property own = property(asset, field);
        Property their = property(from, field);
        if (their == null) {
            asset.getProperties().remove(own);
        } else if (own == null) {
            asset.getProperties().add(EcoreUtil.copy(their));
        } else {
            own.setValue(their.getValue());
            own.setUnit(their.getUnit());
        }
    }

    static void setDocument(Asset asset, Asset from, String name) {
        Document own = document(asset, name);
        Document their = document(from, name);
        if (their == null) {
            asset.getDocuments().remove(own);
        } else if (own == null) {
            asset.getDocuments().add(EcoreUtil.copy(their));
        } else {
            own.setLocation(their.getLocation());
            own.setIdentification(their.getIdentification());
            own.setRevision(their.getRevision());
        }
    }

    private static @Nullable Document document(Asset asset, String name) {
        return asset.getDocuments().stream()
                .filter(document -> name.equals(document.getName()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Property property(Asset asset, Field field) {
        for (Property property : asset.getProperties()) {
            String set = property.getSet() == null || property.getSet().isEmpty() ? "-" : property.getSet();
            if (set.equals(field.set()) && field.name().equals(property.getName())) {
                return property;
            }
        }
        return null;
    }
}
