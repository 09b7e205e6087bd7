package io.adit.workbench.editor;

import io.adit.model.AditPackage;
import io.adit.model.Facility;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A folder of the tree that the model does not have: all children of one kind under the facility. */
record Group(Facility facility, EReference reference) {
    private static final Set<EReference> ALSO_EMPTY = Set.of(
            AditPackage.Literals.FACILITY__ASSETS,
            AditPackage.Literals.FACILITY__DEVICES,
            AditPackage.Literals.FACILITY__RULES,
            AditPackage.Literals.FACILITY__ROLES);

    /** The groups of all that a facility holds; where there is nothing of a kind, only those that every facility should have. */
    static List<Group> of(Facility facility) {
        return facility.eClass().getEAllContainments().stream()
                .map(reference -> new Group(facility, reference))
                .filter(group ->
                        ALSO_EMPTY.contains(group.reference) || !group.members().isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked") // what a facility holds is many-valued
    List<EObject> members() {
        return (List<EObject>) facility.eGet(reference);
    }

    /** For people: "Assets". */
    String title() {
        return ModelWords.feature(reference);
    }
}
