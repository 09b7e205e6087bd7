package io.adit.ifc.importer;

import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.SpatialNode;
import io.adit.model.AssetKind;
import io.adit.model.FacilityKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides which elements become assets, and of what kind assets and facility are. */
final class AssetKinds {
    private static final List<String> EQUIPMENT = List.of(
            "IFCENERGYCONVERSIONDEVICE",
            "IFCFLOWCONTROLLER",
            "IFCFLOWMOVINGDEVICE",
            "IFCFLOWSTORAGEDEVICE",
            "IFCFLOWTERMINAL",
            "IFCFLOWTREATMENTDEVICE",
            "IFCDISTRIBUTIONCHAMBERELEMENT",
            "IFCDISTRIBUTIONCONTROLELEMENT",
            "IFCTRANSPORTELEMENT",
            "IFCELECTRICALELEMENT",
            "IFCEQUIPMENTELEMENT");
    private final IfcEntities entities = IfcEntities.table();
    private final ImportOptions options;
    private final Set<String> classes;

    AssetKinds(ImportOptions options) {
        this.options = options;
        this.classes = Set.copyOf(
                options.classes().stream().map(c -> c.toUpperCase(Locale.ROOT)).toList());
    }

    /** Whether elements of an entity (upper case) become assets. Sensors do not: they become channels. */
    boolean wanted(String entity) {
        return (options.equipment() && isEquipment(entity) && !entity.equals("IFCSENSOR"))
                || classes.stream().anyMatch(c -> entities.isA(entity, c));
    }

    private boolean isEquipment(String entity) {
        return EQUIPMENT.stream().anyMatch(e -> entities.isA(entity, e));
    }

    AssetKind kind(IfcObject object) {
        String entity = object.entity();
        if (entity.equals("IFCSITE")) {
            return AssetKind.SITE;
        }
        if (entity.equals("IFCBUILDINGSTOREY")) {
            return AssetKind.STOREY;
        }
        if (entity.equals("IFCSPACE")) {
            return AssetKind.SPACE;
        }
        if (entities.isA(entity, "IFCFACILITYPART")) {
            return object.effectiveType().toUpperCase(Locale.ROOT).contains("SEGMENT")
                    ? AssetKind.SEGMENT
                    : AssetKind.PART;
        }
        if (entities.isA(entity, "IFCFACILITY")) {
            return AssetKind.FACILITY;
        }
        if (isEquipment(entity) || entities.isA(entity, "IFCDISTRIBUTIONELEMENT")) {
            return AssetKind.EQUIPMENT;
        }
        boolean physical = entities.isA(entity, "IFCELEMENT") && !entities.isA(entity, "IFCVIRTUALELEMENT");
        return physical ? AssetKind.STRUCTURE : AssetKind.OTHER;
    }

    /** The kind of the whole: by the word station in a name near the top, else by the most special facility in the tree. */
    static FacilityKind facilityKind(List<SpatialNode> roots) {
        FacilityKind kind = FacilityKind.OTHER;
        for (SpatialNode root : roots) {
            kind = better(kind, ofTree(root, 0));
        }
        return kind;
    }

    private static FacilityKind ofTree(SpatialNode node, int depth) {
        IfcObject object = node.object();
        String words = (object.label() + " " + object.effectiveType()).toLowerCase(Locale.ROOT);
        FacilityKind kind = FacilityKind.OTHER;
        if (depth < 3 && words.matches(".*\\b(station|bahnhof|gare)\\b.*")) {
            kind = FacilityKind.STATION;
        } else {
            kind = switch (object.entity()) {
                case "IFCTUNNEL", "IFCTUNNELPART" -> FacilityKind.TUNNEL;
                case "IFCBRIDGE" -> FacilityKind.BRIDGE;
                case "IFCRAILWAY" -> FacilityKind.RAILWAY;
                case "IFCROAD" -> FacilityKind.ROAD;
                case "IFCBUILDING" -> FacilityKind.BUILDING;
                default -> FacilityKind.OTHER;
            };
        }
        for (SpatialNode child : node.children()) {
            kind = better(kind, ofTree(child, depth + 1));
        }
        return kind;
    }

    private static FacilityKind better(FacilityKind one, FacilityKind other) {
        List<FacilityKind> order = List.of(
                FacilityKind.STATION,
                FacilityKind.TUNNEL,
                FacilityKind.BRIDGE,
                FacilityKind.RAILWAY,
                FacilityKind.ROAD,
                FacilityKind.BUILDING,
                FacilityKind.OTHER);
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }
}
