package io.adit.ifc.view;

import org.jspecify.annotations.Nullable;

/**
 * A sensor of the model.
 *
 * @param object its labels; its predefined type is that of its type where it has none
 * @param element instance name of the element that it measures or is mounted on, 0 for none
 * @param spatial instance name of the spatial element that it is in, 0 for none
 * @param where names from the top of the tree down to where it is, joined by " / "; empty when it is nowhere
 * @param position x, y, z in metres in the project's coordinate system; null when its placement cannot be resolved
 */
public record Sensor(
        IfcObject object,
        int element,
        int spatial,
        String where,
        @Nullable Position position) {
    /**
     * A point in the project's coordinate system.
     *
     * @param x in metres
     * @param y in metres
     * @param z in metres
     */
    public record Position(double x, double y, double z) {}
}
