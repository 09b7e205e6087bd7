package io.adit.ifc.rules;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.schema.IfcAttributes;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** OJT001: what is user-defined has to be named, and an object's predefined type is said once. Used by one thread. */
final class TypeRules {
    private static final String OWN = "USERDEFINED";
    private static final int OBJECT_TYPE = 4;

    private final StepFile file;
    private final IfcEntities entities = IfcEntities.table();
    private final @Nullable IfcAttributes attributes;
    private final Set<Integer> typed = new HashSet<>();

    TypeRules(StepFile file) {
        this.file = file;
        attributes = IfcAttributes.of(file.header().schema());
    }

    void check() {
        file.forEach("IFCRELDEFINESBYTYPE"::equals, this::relation);
        file.forEach(type -> entities.isA(type, "IFCOBJECT") && hasPredefinedType(type), this::object);
        file.forEach(type -> entities.isA(type, "IFCTYPEOBJECT") && hasPredefinedType(type), this::type);
    }

    private boolean hasPredefinedType(String entity) {
        return position(entity) >= 0;
    }

    private int position(String entity) {
        return entities.predefinedType(entity, file.header().schema());
    }

    private @Nullable String predefinedType(@Nullable StepInstance instance) {
        int position = instance == null ? -1 : position(instance.type());
        return instance == null || position < 0 ? null : instance.enumeration(position);
    }

    private void relation(int id) {
        StepInstance relation = file.instance(id);
        if (relation == null) {
            return;
        }
        String ofType = predefinedType(file.instance(relation.ref(5)));
        for (int object : relation.refs(4)) {
            typed.add(object);
            String own = predefinedType(file.instance(object));
            if (own != null && ofType != null && !ofType.equals("NOTDEFINED")) {
                file.report(
                        Severity.INFO,
                        "TYPE_TWICE",
                        object,
                        "#" + object + " has the predefined type " + own + ", and by its type " + ofType + ".");
            }
        }
    }

    private void object(int id) {
        StepInstance object = file.instance(id);
        if (!typed.contains(id) && OWN.equals(predefinedType(object)) && isBlank(object, OBJECT_TYPE)) {
            unnamed(id, "ObjectType");
        }
    }

    private void type(int id) {
        StepInstance type = file.instance(id);
        int position = attributes == null || type == null ? -1 : attributes.position(type.type(), "ElementType");
        if (position >= 0 && OWN.equals(predefinedType(type)) && isBlank(type, position)) {
            unnamed(id, "ElementType");
        }
    }

    private static boolean isBlank(@Nullable StepInstance instance, int position) {
        String text = instance == null ? null : instance.text(position);
        return text == null || text.isBlank();
    }

    private void unnamed(int id, String attribute) {
        file.report(
                Severity.WARNING,
                "UNNAMED_TYPE",
                id,
                "#" + id + " is of a user-defined type, but its " + attribute + " is empty.");
    }
}
