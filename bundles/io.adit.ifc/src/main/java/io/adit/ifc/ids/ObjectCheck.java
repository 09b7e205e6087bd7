package io.adit.ifc.ids;

import io.adit.ifc.step.StepValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks an object against a facet. Not thread-safe. */
final class ObjectCheck {
    private static final String VOIDS = "IFCRELVOIDSELEMENT";
    private static final String FILLS = "IFCRELFILLSELEMENT";
    private static final List<String> WHOLES = List.of(
            "IFCRELAGGREGATES",
            "IFCRELASSIGNSTOGROUP",
            "IFCRELCONTAINEDINSPATIALSTRUCTURE",
            "IFCRELNESTS",
            VOIDS,
            FILLS);
    private final IdsModel model;
    private final PropertyCheck properties;
    private final ResourceCheck resources;

    ObjectCheck(IdsModel model) {
        this.model = model;
        this.properties = new PropertyCheck(model);
        this.resources = new ResourceCheck(model);
    }

    Verdict check(int id, Facet facet) {
        return switch (facet) {
            case Facet.Entity entity -> entity(id, entity);
            case Facet.Attribute attribute -> attribute(id, attribute);
            case Facet.Property property -> properties.check(id, property);
            case Facet.Classification classification -> resources.classification(id, classification);
            case Facet.Material material -> resources.material(id, material);
            case Facet.PartOf part -> partOf(id, part);
        };
    }

    private Verdict entity(int id, Facet.Entity facet) {
        String entity = model.entity(id);
        if (!facet.name().allows(entity)) {
            return Verdict.broken("it is an " + entity);
        }
        Constraint wanted = facet.predefinedType();
        if (wanted == null || wanted.allows(model.text(id, "PredefinedType")) || wanted.allows(predefinedType(id))) {
            boolean said = wanted == null || !predefinedType(id).isEmpty();
            return said ? Verdict.KEPT : Verdict.broken("it has no predefined type");
        }
        return Verdict.broken("its predefined type is '" + predefinedType(id) + "'");
    }

    /** Of its type where that has one, else its own; where it is user-defined, what the user calls it. */
    private String predefinedType(int id) {
        String ofType = model.type(id) == 0 ? "" : own(model.type(id), "ElementType", "ProcessType");
        return ofType.isEmpty() || ofType.equals("NOTDEFINED") ? own(id, "ObjectType", "ProcessType") : ofType;
    }

    private String own(int id, String name, String other) {
        String type = model.text(id, "PredefinedType");
        if (!type.equals("USERDEFINED")) {
            return type;
        }
        for (String each : List.of(name, other, "ElementType", "ResourceType")) {
            if (!model.text(id, each).isEmpty()) {
                return model.text(id, each);
            }
        }
        return type;
    }

    private Verdict attribute(int id, Facet.Attribute facet) {
        @Nullable Map<String, StepValue> attributes = model.attributes(id);
        if (attributes == null) {
            return Verdict.broken("its attributes do not fit the schema of the file");
        }
        List<StepValue> present = new ArrayList<>();
        boolean named = false;
        for (Map.Entry<String, StepValue> each : attributes.entrySet()) {
            if (facet.name().allows(each.getKey())) {
                named = true;
                if (Values.isPresent(each.getValue())) {
                    present.add(each.getValue());
                }
            }
        }
        if (present.isEmpty()) {
            return named ? Verdict.absent("its attribute says nothing") : Verdict.broken("it has no such attribute");
        }
        Constraint value = facet.value();
        for (StepValue each : present) {
            if (value != null && !Values.allows(value, each)) {
                return Verdict.broken("its attribute is " + Values.shown(each));
            }
        }
        return Verdict.KEPT;
    }

    /* What contains or voids an element also holds for its parts, so wholes of wholes are followed along all relations that are asked for. */
    private Verdict partOf(int id, Facet.PartOf facet) {
        List<String> relations =
                facet.relation() == null ? WHOLES : List.of(facet.relation().split(" "));
        boolean contained = relations.contains("IFCRELCONTAINEDINSPATIALSTRUCTURE");
        Deque<Integer> open = new ArrayDeque<>(List.of(id));
        Set<Integer> seen = new HashSet<>(open);
        boolean any = false;
        while (!open.isEmpty()) {
            int at = open.remove();
            for (String relation : contained ? WHOLES : relations) {
                boolean asked = relations.contains(relation);
                boolean way = asked || relation.equals("IFCRELAGGREGATES") || relation.equals("IFCRELNESTS");
                for (int whole : way ? model.related(at, relation) : List.<Integer>of()) {
                    any |= asked;
                    if (asked && entity(whole, facet.whole()).kept()) {
                        return Verdict.KEPT;
                    }
                    if (!relation.equals("IFCRELASSIGNSTOGROUP") && seen.add(whole)) {
                        open.add(whole);
                    }
                }
            }
        }
        return any
                ? Verdict.broken("what it is a part of is not what is asked for")
                : Verdict.absent("it is a part of nothing");
    }
}
