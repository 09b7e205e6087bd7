package io.adit.ifc.ids;

import io.adit.ifc.schema.IfcAttributes;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.step.StepValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An IFC file as IDS looks at it: instances with named attributes, and the relationships that facets follow. */
final class IdsModel {
    private final StepFile file;
    private final IfcEntities entities = IfcEntities.table();
    private final IfcAttributes attributes;
    private final Map<String, Map<Integer, List<Integer>>> links = new HashMap<>();

    /** @throws IdsException if the file's schema is none that IDS 1.0 knows */
    IdsModel(StepFile file) {
        this.file = file;
        IfcAttributes known = IfcAttributes.of(file.header().schema());
        if (known == null) {
            throw new IdsException(
                    "the file has the schema " + file.header().schema() + "; IDS 1.0 knows IFC2X3, IFC4 and IFC4X3.");
        }
        this.attributes = known;
        file.forEach(type -> type.startsWith("IFCREL") || type.equals("IFCEXTERNALREFERENCERELATIONSHIP"), this::link);
        file.forEach(type -> isA(type, "IFCMATERIALPROPERTIES") || isA(type, "IFCPROFILEPROPERTIES"), id -> {
            for (String end : List.of("Material", "ProfileDefinition")) {
                for (int described : refs(id, end)) {
                    add("PROPERTIES", described, id);
                }
            }
        });
    }

    private void link(int id) {
        switch (String.valueOf(file.type(id))) {
            case "IFCRELDEFINESBYPROPERTIES" -> links(id, "RelatedObjects", "RelatingPropertyDefinition");
            case "IFCRELDEFINESBYTYPE" -> links(id, "RelatedObjects", "RelatingType");
            case "IFCRELASSOCIATESMATERIAL" -> links(id, "RelatedObjects", "RelatingMaterial");
            case "IFCRELASSOCIATESCLASSIFICATION" -> links(id, "RelatedObjects", "RelatingClassification");
            case "IFCEXTERNALREFERENCERELATIONSHIP" -> links(id, "RelatedResourceObjects", "RelatingReference");
            case "IFCRELAGGREGATES", "IFCRELNESTS" -> links(id, "RelatedObjects", "RelatingObject");
            case "IFCRELASSIGNSTOGROUP", "IFCRELASSIGNSTOGROUPBYFACTOR" -> links(id, "RelatedObjects", "RelatingGroup");
            case "IFCRELCONTAINEDINSPATIALSTRUCTURE" -> links(id, "RelatedElements", "RelatingStructure");
            case "IFCRELVOIDSELEMENT" -> links(id, "RelatedOpeningElement", "RelatingBuildingElement");
            case "IFCRELFILLSELEMENT" -> links(id, "RelatedBuildingElement", "RelatingOpeningElement");
            default -> {}
        }
    }

    private void links(int relation, String many, String one) {
        String type = String.valueOf(file.type(relation)).replace("BYFACTOR", "");
        for (int part : refs(relation, many)) {
            for (int whole : refs(relation, one)) {
                add(type, part, whole);
            }
        }
    }

    private void add(String relation, int from, int to) {
        links.computeIfAbsent(relation, r -> new HashMap<>())
                .computeIfAbsent(from, f -> new ArrayList<>(2))
                .add(to);
    }

    /** What an instance is related to by a relationship. */
    List<Integer> related(int id, String relation) {
        return links.getOrDefault(relation, Map.of()).getOrDefault(id, List.of());
    }

    /** The type object of an occurrence, 0 for none. */
    int type(int id) {
        List<Integer> types = related(id, "IFCRELDEFINESBYTYPE");
        return types.isEmpty() ? 0 : types.get(0);
    }

    StepFile file() {
        return file;
    }

    boolean isA(@Nullable String entity, String ancestor) {
        return entities.isA(entity, ancestor);
    }

    /** Entity of an instance in upper case; empty where the file has none. */
    String entity(int id) {
        String type = file.type(id);
        return type == null ? "" : type;
    }

    boolean isKnown(String entity) {
        return attributes.entity(entity) != null;
    }

    /** The attributes of an instance by name; null where it has another number of them than its schema says. */
    @Nullable
    Map<String, StepValue> attributes(int id) {
        StepInstance instance = file.instance(id);
        List<IfcAttributes.Attribute> names = instance == null ? null : attributes.entity(instance.type());
        if (instance == null
                || names == null
                || names.size() != instance.attributes().size()) {
            return null;
        }
        Map<String, StepValue> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i).name(), instance.value(i));
        }
        return values;
    }

    /** Type of an attribute of a predefined property set, in upper case. */
    String attributeType(int id, String attribute) {
        List<IfcAttributes.Attribute> all = attributes.entity(entity(id));
        return all == null
                ? ""
                : all.stream()
                        .filter(each -> each.name().equals(attribute))
                        .map(each -> each.type().toUpperCase(java.util.Locale.ROOT))
                        .findFirst()
                        .orElse("");
    }

    StepValue value(int id, String attribute) {
        StepInstance instance = file.instance(id);
        return instance == null
                ? StepValue.Missing.OMITTED
                : instance.value(attributes.position(instance.type(), attribute));
    }

    /** A text or enumeration attribute; empty where it has none. */
    String text(int id, String attribute) {
        return switch (value(id, attribute).untyped()) {
            case StepValue.Text text -> text.value();
            case StepValue.Enumeration e -> e.name();
            default -> "";
        };
    }

    /** The instances that an attribute refers to. */
    int[] refs(int id, String attribute) {
        StepInstance instance = file.instance(id);
        return instance == null ? new int[0] : instance.refs(attributes.position(instance.type(), attribute));
    }

    /** What people call an instance. */
    String label(int id) {
        String name = text(id, "Name");
        return "#" + id + " " + entities.name(entity(id)) + (name.isEmpty() ? "" : " '" + name + "'");
    }
}
