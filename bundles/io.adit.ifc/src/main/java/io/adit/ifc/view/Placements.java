package io.adit.ifc.view;

import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import org.jspecify.annotations.Nullable;

/*
 * The origin of the innermost placement is moved outwards: for each placement of the chain p becomes location + p.x * X +
 * p.y * Y + p.z * Z, where Z is Axis, X is RefDirection made orthogonal to Z, Y = Z x X (IfcAxis2Placement3D,
 * IfcBuildAxes).
 */
/** Resolves chains of IfcLocalPlacement to global coordinates. */
final class Placements {
    private static final int MAX_CHAIN = 200;
    private final StepFile file;
    private final double metres;

    Placements(StepFile file, double metresPerUnit) {
        this.file = file;
        this.metres = metresPerUnit;
    }

    /** The origin of a placement in metres; null when something in its chain is missing or of another sort. */
    Sensor.@Nullable Position origin(int placement) {
        double[] p = {0, 0, 0};
        int at = placement;
        for (int i = 0; i < MAX_CHAIN; i++) {
            StepInstance local = file.instance(at);
            if (local == null || !local.type().equals("IFCLOCALPLACEMENT")) {
                return null;
            }
            StepInstance axes = file.instance(local.ref(1));
            if (axes == null || !outwards(p, axes)) {
                return null;
            }
            at = local.ref(0);
            if (at == 0) {
                return new Sensor.Position(p[0] * metres, p[1] * metres, p[2] * metres);
            }
        }
        return null;
    }

    private boolean outwards(double[] p, StepInstance axes) {
        StepInstance location = file.instance(axes.ref(0));
        if (location == null || !location.type().equals("IFCCARTESIANPOINT")) {
            return false;
        }
        boolean flat = axes.type().equals("IFCAXIS2PLACEMENT2D");
        double[] z = flat ? new double[] {0, 0, 1} : direction(axes.ref(1), 0, 0, 1);
        double[] x = direction(axes.ref(flat ? 1 : 2), 1, 0, 0);
        double along = dot(x, z);
        for (int i = 0; i < 3; i++) {
            x[i] -= along * z[i];
        }
        normalise(x);
        double[] y = {z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0]};
        double[] origin = location.numbers(0);
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            result[i] = (i < origin.length ? origin[i] : 0) + p[0] * x[i] + p[1] * y[i] + p[2] * z[i];
        }
        System.arraycopy(result, 0, p, 0, 3);
        return Double.isFinite(p[0] + p[1] + p[2]);
    }

    private double[] direction(int id, double x, double y, double z) {
        StepInstance direction = id == 0 ? null : file.instance(id);
        double[] ratios = direction == null ? new double[0] : direction.numbers(0);
        if (ratios.length < 2) {
            return new double[] {x, y, z};
        }
        double[] result = {ratios[0], ratios[1], ratios.length > 2 ? ratios[2] : 0};
        normalise(result);
        return result;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static void normalise(double[] v) {
        double length = Math.sqrt(dot(v, v));
        for (int i = 0; i < 3; i++) {
            v[i] = length > 0 ? v[i] / length : v[i];
        }
    }
}
