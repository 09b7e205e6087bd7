package io.adit.sample;

import static io.adit.sample.StepText.DERIVED;
import static io.adit.sample.StepText.NONE;
import static io.adit.sample.StepText.enumeration;
import static io.adit.sample.StepText.globalId;
import static io.adit.sample.StepText.typed;

import io.adit.model.AssetKind;
import io.adit.sample.Part.Shape;
import io.adit.sample.StepText.Ref;
import io.adit.sample.StepText.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The station as IFC4X3_ADD2. */
final class StationIfc {
    private final StepText step = new StepText();
    private final Ref axisZ = step.add("IfcDirection", List.of(0.0, 0.0, 1.0));
    private final Ref axisX = step.add("IfcDirection", List.of(1.0, 0.0, 0.0));
    private final Ref origin = point(0, 0, 0);
    private final Ref world = step.add("IfcAxis2Placement3D", origin, NONE, NONE);
    private final Ref context = step.add("IfcGeometricRepresentationContext", NONE, "Model", 3, 1.0e-4, world, NONE);
    private final Ref body = step.add(
            "IfcGeometricRepresentationSubContext",
            "Body",
            "Model",
            DERIVED,
            DERIVED,
            DERIVED,
            DERIVED,
            context,
            NONE,
            enumeration("MODEL_VIEW"),
            NONE);
    private final Ref sitePlacement = step.add("IfcLocalPlacement", NONE, world);
    private final Map<Part, Ref> products = new HashMap<>();
    private final Map<String, List<Ref>> systems = new HashMap<>();

    private StationIfc() {}

    static String write(Part site) {
        StationIfc ifc = new StationIfc();
        ifc.writeAll(site);
        return ifc.step.file("station.ifc", "IFC4X3_ADD2");
    }

    private void writeAll(Part site) {
        Ref project = step.add(
                "IfcProject",
                globalId("project"),
                NONE,
                "Lindenplatz",
                "Sample facility of Adit",
                NONE,
                NONE,
                NONE,
                List.of(context),
                units());
        add(site, site);
        step.add("IfcRelAggregates", globalId("rel:project"), NONE, NONE, NONE, project, List.of(ref(site)));
        system("Drainage", "DRAINAGE");
        system("Tunnel ventilation", "VENTILATION");
        papers(site);
    }

    private void papers(Part part) {
        for (Paper paper : part.papers) {
            Ref document = step.add(
                    "IfcDocumentInformation",
                    paper.identification(),
                    paper.name(),
                    NONE,
                    paper.location(),
                    NONE,
                    NONE,
                    NONE,
                    paper.revision(),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE);
            step.add(
                    "IfcRelAssociatesDocument",
                    globalId("paper:" + part.name + ":" + paper.identification()),
                    NONE,
                    NONE,
                    NONE,
                    List.of(ref(part)),
                    document);
        }
        part.parts.forEach(this::papers);
    }

    private Ref units() {
        Ref length = siUnit("LENGTHUNIT", NONE, "METRE");
        Ref area = siUnit("AREAUNIT", NONE, "SQUARE_METRE");
        Ref volume = siUnit("VOLUMEUNIT", NONE, "CUBIC_METRE");
        Ref angle = siUnit("PLANEANGLEUNIT", NONE, "RADIAN");
        Ref temperature = siUnit("THERMODYNAMICTEMPERATUREUNIT", NONE, "DEGREE_CELSIUS");
        Ref current = siUnit("ELECTRICCURRENTUNIT", NONE, "AMPERE");
        Ref pressure = siUnit("PRESSUREUNIT", enumeration("KILO"), "PASCAL");
        return step.add("IfcUnitAssignment", List.of(length, area, volume, angle, temperature, current, pressure));
    }

    private Ref siUnit(String type, Token prefix, String name) {
        return step.add("IfcSIUnit", DERIVED, enumeration(type), prefix, enumeration(name));
    }

    /** @param around spatial element that it is in */
    private void add(Part part, Part around) {
        Part space = isSpatial(part) ? part : around;
        Ref product = product(part);
        products.put(part, product);
        part.parts.forEach(each -> add(each, space));
        relate(part);
        writeSensors(part, space);
        if ("IfcPump".equals(part.ifcClass) || "IfcTank".equals(part.ifcClass)) {
            systems.computeIfAbsent("DRAINAGE", any -> new ArrayList<>()).add(product);
        } else if ("IfcFan".equals(part.ifcClass)) {
            systems.computeIfAbsent("VENTILATION", any -> new ArrayList<>()).add(product);
        }
    }

    private Ref ref(Part part) {
        Ref ref = products.get(part);
        if (ref == null) {
            throw new IllegalStateException(part.name + " is not written yet");
        }
        return ref;
    }

    /** Spatial elements aggregate spatial ones and contain all others; other elements aggregate their parts. */
    private void relate(Part part) {
        List<Ref> aggregated = new ArrayList<>();
        List<Ref> contained = new ArrayList<>();
        for (Part child : part.parts) {
            (isSpatial(part) && !isSpatial(child) ? contained : aggregated).add(ref(child));
        }
        if (!aggregated.isEmpty()) {
            step.add("IfcRelAggregates", globalId("aggregates:" + part.name), NONE, NONE, NONE, ref(part), aggregated);
        }
        if (!contained.isEmpty()) {
            step.add(
                    "IfcRelContainedInSpatialStructure",
                    globalId("contains:" + part.name),
                    NONE,
                    NONE,
                    NONE,
                    contained,
                    ref(part));
        }
    }

    private static boolean isSpatial(Part part) {
        return switch (part.kind) {
            case SITE, FACILITY, PART, STOREY, SPACE -> true;
            default -> false;
        };
    }

    private Ref product(Part part) {
        Object shape = shape(part.shape, isSpatial(part));
        Ref placement = placement(part.shape);
        String[] type = part.predefinedType.split("/");
        Object objectType = type.length > 1 ? type[1] : NONE;
        Object predefined = type[0].isEmpty() ? NONE : enumeration(type[0]);
        List<Object> attributes =
                new ArrayList<>(List.of(part.globalId(), NONE, part.name, NONE, objectType, placement, shape));
        Token element = enumeration("ELEMENT");
        switch (part.ifcClass) {
            case "IfcSite" ->
                attributes.addAll(
                        List.of(NONE, element, List.of(52, 31, 12, 0), List.of(13, 24, 36, 0), 34.0, NONE, NONE));
            case "IfcBuilding" -> attributes.addAll(List.of(NONE, element, NONE, NONE, NONE));
            case "IfcBuildingStorey" -> attributes.addAll(List.of(NONE, element, NONE));
            case "IfcSpace" -> attributes.addAll(List.of(NONE, element, predefined, NONE));
            case "IfcFacility" -> attributes.addAll(List.of(NONE, element));
            case "IfcFacilityPartCommon" ->
                attributes.addAll(List.of(NONE, element, enumeration("LONGITUDINAL"), predefined));
            case "IfcElementAssembly" -> attributes.addAll(List.of(part.tag, NONE, predefined));
            default -> attributes.addAll(List.of(part.tag, predefined));
        }
        Ref product = step.add(part.ifcClass, attributes.toArray());
        if (part.kind == AssetKind.SEGMENT) {
            property(product, part, "Pset_RingCommon", "RingWidth", typed("IFCLENGTHMEASURE", 1.5));
        } else if ("IfcPump".equals(part.ifcClass)) {
            property(product, part, "Pset_PumpOccurrence", "ImpellerDiameter", typed("IFCPOSITIVELENGTHMEASURE", 0.18));
        }
        return product;
    }

    private void property(Ref product, Part part, String set, String name, Token value) {
        Ref single = step.add("IfcPropertySingleValue", name, NONE, value, NONE);
        Ref properties = step.add("IfcPropertySet", globalId("pset:" + part.name), NONE, set, NONE, List.of(single));
        step.add(
                "IfcRelDefinesByProperties",
                globalId("defines:" + part.name),
                NONE,
                NONE,
                NONE,
                List.of(product),
                properties);
    }

    private void writeSensors(Part part, Part space) {
        List<Ref> sensors = new ArrayList<>();
        double step = 0.3;
        for (Sensor sensor : part.sensors) {
            sensors.add(sensor(part, sensor, step * sensors.size()));
        }
        if (sensors.isEmpty()) {
            return;
        }
        this.step.add(
                "IfcRelContainedInSpatialStructure",
                globalId("sensors in:" + part.name),
                NONE,
                NONE,
                NONE,
                sensors,
                ref(space));
        if (space != part) {
            this.step.add(
                    "IfcRelAssignsToProduct",
                    globalId("sensors of:" + part.name),
                    NONE,
                    NONE,
                    NONE,
                    sensors,
                    NONE,
                    ref(part));
        }
    }

    private Ref sensor(Part part, Sensor sensor, double along) {
        String[] type = sensor.type().split("/");
        Shape place = part.shape;
        double[] at = switch (place) {
            case Shape.Box box ->
                new double[] {box.x() + box.dx() / 2 + along, box.y() + box.dy() / 2, box.z() + box.dz()};
            case Shape.Ring ring -> onRing(ring, along);
            case Shape.Cylinder cylinder ->
                new double[] {cylinder.x() + along, cylinder.y(), cylinder.z() + cylinder.radius()};
            case Shape.None none -> new double[] {0, 0, 0};
        };
        Shape shape = new Shape.Box(at[0] - 0.08, at[1] - 0.08, at[2] - 0.08, 0.16, 0.16, 0.16);
        return step.add(
                "IfcSensor",
                sensor.globalId(),
                NONE,
                sensor.name(),
                NONE,
                type.length > 1 ? type[1] : NONE,
                placement(shape),
                shape(shape, false),
                sensor.device(),
                enumeration(type[0]));
    }

    private static double[] onRing(Shape.Ring ring, double along) {
        double angle = 2 * Math.PI * along / 2.7;
        double radius = ring.radius() - ring.thickness();
        return new double[] {
            ring.x() + ring.length() / 2, ring.y() + radius * Math.sin(angle), ring.z() + radius * Math.cos(angle)
        };
    }

    private void system(String name, String type) {
        Ref system = step.add(
                "IfcDistributionSystem", globalId("system:" + name), NONE, name, NONE, NONE, NONE, enumeration(type));
        step.add(
                "IfcRelAssignsToGroup",
                globalId("system members:" + name),
                NONE,
                NONE,
                NONE,
                systems.getOrDefault(type, List.of()),
                NONE,
                system);
    }

    private Ref placement(Shape shape) {
        double[] at = switch (shape) {
            case Shape.Box box -> new double[] {box.x(), box.y(), box.z()};
            case Shape.Ring ring -> new double[] {ring.x(), ring.y(), ring.z()};
            case Shape.Cylinder cylinder -> new double[] {cylinder.x(), cylinder.y(), cylinder.z()};
            case Shape.None none -> new double[] {0, 0, 0};
        };
        boolean alongX = shape instanceof Shape.Ring || shape instanceof Shape.Cylinder;
        Ref axes = step.add(
                "IfcAxis2Placement3D", point(at[0], at[1], at[2]), alongX ? axisX : NONE, alongX ? axisZ : NONE);
        return step.add("IfcLocalPlacement", sitePlacement, axes);
    }

    private Object shape(Shape shape, boolean transparent) {
        if (shape instanceof Shape.None) {
            return NONE;
        }
        Ref solid = switch (shape) {
            case Shape.Box box -> extrude(rectangle(box.dx(), box.dy()), box.dz());
            case Shape.Ring ring ->
                extrude(
                        step.add(
                                "IfcCircleHollowProfileDef",
                                enumeration("AREA"),
                                NONE,
                                profileAxes(0, 0),
                                ring.radius(),
                                ring.thickness()),
                        ring.length());
            case Shape.Cylinder cylinder ->
                extrude(
                        step.add(
                                "IfcCircleProfileDef", enumeration("AREA"), NONE, profileAxes(0, 0), cylinder.radius()),
                        cylinder.length());
            case Shape.None none -> throw new IllegalStateException();
        };
        colour(solid, transparent);
        Ref representation = step.add("IfcShapeRepresentation", body, "Body", "SweptSolid", List.of(solid));
        return step.add("IfcProductDefinitionShape", NONE, NONE, List.of(representation));
    }

    private void colour(Ref solid, boolean transparent) {
        Ref colour = step.add("IfcColourRgb", NONE, 0.62, 0.66, 0.7);
        Ref shading = step.add("IfcSurfaceStyleShading", colour, transparent ? 0.8 : 0.0);
        Ref style = step.add("IfcSurfaceStyle", NONE, enumeration("BOTH"), List.of(shading));
        step.add("IfcStyledItem", solid, List.of(style), NONE);
    }

    private Ref rectangle(double dx, double dy) {
        return step.add("IfcRectangleProfileDef", enumeration("AREA"), NONE, profileAxes(dx / 2, dy / 2), dx, dy);
    }

    private Ref profileAxes(double x, double y) {
        return step.add("IfcAxis2Placement2D", step.add("IfcCartesianPoint", List.of(x, y)), NONE);
    }

    private Ref extrude(Ref profile, double depth) {
        return step.add("IfcExtrudedAreaSolid", profile, world, axisZ, depth);
    }

    private Ref point(double x, double y, double z) {
        return step.add("IfcCartesianPoint", List.of(x, y, z));
    }
}
