package io.adit.ifc.ids;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is associated with an object or its type: materials and classifications. */
final class ResourceCheck {
    private static final List<String> PARTS = List.of(
            "ForLayerSet",
            "ForProfileSet",
            "MaterialLayers",
            "MaterialProfiles",
            "MaterialConstituents",
            "Materials",
            "Material");
    private final IdsModel model;

    ResourceCheck(IdsModel model) {
        this.model = model;
    }

    /** The associations of an object; those of its type where it has none. */
    private List<Integer> associated(int id, String relation) {
        List<Integer> own = model.related(id, relation);
        return own.isEmpty() && model.type(id) != 0 ? model.related(model.type(id), relation) : own;
    }

    Verdict material(int id, Facet.Material facet) {
        List<Integer> materials = associated(id, "IFCRELASSOCIATESMATERIAL");
        if (materials.isEmpty()) {
            return Verdict.absent("it has no material");
        }
        Constraint value = facet.value();
        Set<String> names = new LinkedHashSet<>();
        materials.forEach(each -> names(each, names, new HashSet<>()));
        names.remove("");
        boolean kept = value == null || names.stream().anyMatch(value::allows);
        return kept ? Verdict.KEPT : Verdict.broken("its materials are called " + names);
    }

    private void names(int id, Set<String> into, Set<Integer> seen) {
        if (!seen.add(id)) {
            return;
        }
        String entity = model.entity(id);
        into.add(model.text(id, entity.equals("IFCMATERIALLAYERSET") ? "LayerSetName" : "Name"));
        into.add(model.text(id, "Category"));
        for (String part : PARTS) {
            for (int each : model.refs(id, part)) {
                names(each, into, seen);
            }
        }
    }

    Verdict classification(int id, Facet.Classification facet) {
        List<Integer> references = new ArrayList<>(model.related(id, "IFCRELASSOCIATESCLASSIFICATION"));
        references.addAll(model.related(id, "IFCEXTERNALREFERENCERELATIONSHIP"));
        if (model.type(id) != 0) {
            references.addAll(model.related(model.type(id), "IFCRELASSOCIATESCLASSIFICATION"));
        }
        references.removeIf(each -> !model.entity(each).startsWith("IFCCLASSIFICATION"));
        if (references.isEmpty()) {
            return Verdict.absent("it has no classification");
        }
        for (int reference : references) {
            if (keeps(reference, facet)) {
                return Verdict.KEPT;
            }
        }
        return Verdict.broken("none of its " + references.size() + " classifications is the one that is asked for");
    }

    private boolean keeps(int reference, Facet.Classification facet) {
        Set<String> codes = new LinkedHashSet<>();
        int at = reference;
        Set<Integer> seen = new HashSet<>();
        while (model.entity(at).equals("IFCCLASSIFICATIONREFERENCE") && seen.add(at)) {
            codes.add(model.text(at, "Identification") + model.text(at, "ItemReference"));
            int[] above = model.refs(at, "ReferencedSource");
            at = above.length == 0 ? 0 : above[0];
        }
        codes.remove("");
        @Nullable Constraint system = facet.system();
        @Nullable Constraint value = facet.value();
        return (system == null || system.allows(model.text(at, "Name")))
                && (value == null || codes.stream().anyMatch(value::allows));
    }
}
