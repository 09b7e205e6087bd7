package io.adit.ifc.view;

import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.step.StepValue;
import org.jspecify.annotations.Nullable;

/** Reads the labels of objects and types; attribute positions by IfcRoot, IfcObject, IfcProduct, IfcElement and so on. */
final class ObjectReader {
    private final StepFile file;
    private final Relations relations;
    private final IfcEntities entities = IfcEntities.table();

    ObjectReader(StepFile file, Relations relations) {
        this.file = file;
        this.relations = relations;
    }

    /** The object with this instance name; null when there is none or it is no IfcRoot. */
    @Nullable
    IfcObject read(int id) {
        StepInstance instance = file.instance(id);
        if (instance == null || instance.text(0) == null) {
            return null;
        }
        String entity = instance.type();
        boolean type = entities.isA(entity, "IFCTYPEOBJECT");
        boolean spatial = entities.isA(entity, "IFCSPATIALELEMENT");
        boolean element = entities.isA(entity, "IFCELEMENT") || !entities.known(entity);
        String predefined = predefinedType(instance);
        String objectType = text(instance, type ? 8 : 4);
        if (!type && (predefined.isEmpty() || predefined.equals("NOTDEFINED"))) {
            StepInstance definition = file.instance(relations.type(id));
            if (definition != null && !predefinedType(definition).isEmpty()) {
                predefined = predefinedType(definition);
                objectType = objectType.isEmpty() ? text(definition, 8) : objectType;
            }
        }
        return new IfcObject(
                id,
                text(instance, 0),
                entity,
                entities.name(entity),
                text(instance, 2),
                text(instance, 3),
                objectType,
                longName(instance, spatial),
                type || element ? text(instance, 7) : "",
                predefined,
                type ? 0 : instance.ref(5));
    }

    private String longName(StepInstance instance, boolean spatial) {
        if (entities.isA(instance.type(), "IFCCONTEXT")) {
            return text(instance, 5);
        }
        return spatial ? text(instance, 7) : "";
    }

    private String predefinedType(StepInstance instance) {
        String entity = instance.type();
        int position = entities.predefinedType(entity, file.header().schema().toUpperCase(java.util.Locale.ROOT));
        if (position < 0 && !entities.known(entity)) {
            // Drafts append PredefinedType at the end.
            position = instance.attributes().size() - 1;
        }
        if (position < 0 && entity.equals("IFCFACILITYPART") && instance.value(9) instanceof StepValue.Typed) {
            // IFC4X3 release candidates: PredefinedType is a select of enumerations.
            position = 9;
        }
        String predefined = position < 0 ? null : instance.enumeration(position);
        return predefined == null ? "" : predefined;
    }

    private static String text(StepInstance instance, int position) {
        String text = instance.text(position);
        return text == null ? "" : text.strip();
    }
}
