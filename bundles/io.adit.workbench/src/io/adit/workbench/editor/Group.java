package io.adit.workbench.editor;

import io.adit.model.AditPackage;
import io.adit.model.Facility;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A folder of the tree that the model does not have: all children of one kind under the facility. */
record Group(Facility facility, EReference reference) {
    static final List<EReference> REFERENCES = List.of(
            AditPackage.Literals.FACILITY__ASSETS,
            AditPackage.Literals.FACILITY__DEVICES,
            AditPackage.Literals.FACILITY__RULES,
            AditPackage.Literals.FACILITY__ROLES);

    static List<Group> of(Facility facility) {
        return REFERENCES.stream().map(r -> new Group(facility, r)).toList();
    }

    @SuppressWarnings("unchecked") // all references above are many-valued containments
    List<EObject> members() {
        return (List<EObject>) facility.eGet(reference);
    }

    /** For people: "Assets". */
    String title() {
        String name = reference.getName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
