package io.adit.sample;

import io.adit.model.AssetKind;
import java.util.ArrayList;
import java.util.List;

/** One element of the station: a node of the tree with its place and shape. Lengths in metres. */
final class Part {
    final String name;
    final AssetKind kind;
    final String ifcClass;
    final String predefinedType;
    final String tag;
    final Shape shape;
    final List<Part> parts = new ArrayList<>();
    final List<Sensor> sensors = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();

    /**
     * @param predefinedType enumeration literal, or USERDEFINED/ObjectType; empty where the class has none
     * @param tag mark on site; empty: none
     */
    Part(String name, AssetKind kind, String ifcClass, String predefinedType, String tag, Shape shape) {
        this.name = name;
        this.kind = kind;
        this.ifcClass = ifcClass;
        this.predefinedType = predefinedType;
        this.tag = tag;
        this.shape = shape;
    }

    Part add(Part part) {
        parts.add(part);
        return part;
    }

    void sensor(Sensor sensor) {
        sensors.add(sensor);
    }

    void paper(Paper paper) {
        papers.add(paper);
    }

    String globalId() {
        return StepText.globalId("part:" + name);
    }

    /** Where a part is and what it looks like; origin is the least corner, or the centre of the near end of a ring. */
    sealed interface Shape {
        /** Nothing to see. */
        record None() implements Shape {}

        /** A box of the given size at a place. */
        record Box(double x, double y, double z, double dx, double dy, double dz) implements Shape {}

        /** A hollow cylinder along x. */
        record Ring(double x, double y, double z, double radius, double thickness, double length) implements Shape {}

        /** A solid cylinder along x. */
        record Cylinder(double x, double y, double z, double radius, double length) implements Shape {}
    }
}
