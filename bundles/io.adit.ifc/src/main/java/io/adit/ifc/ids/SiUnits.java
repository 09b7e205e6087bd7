package io.adit.ifc.ids;

import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How values of a file become values in the units of IDS: those of the SI, mass in kilograms. */
final class SiUnits {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("EXA", 18),
            Map.entry("PETA", 15),
            Map.entry("TERA", 12),
            Map.entry("GIGA", 9),
            Map.entry("MEGA", 6),
            Map.entry("KILO", 3),
            Map.entry("HECTO", 2),
            Map.entry("DECA", 1),
            Map.entry("DECI", -1),
            Map.entry("CENTI", -2),
            Map.entry("MILLI", -3),
            Map.entry("MICRO", -6),
            Map.entry("NANO", -9),
            Map.entry("PICO", -12),
            Map.entry("FEMTO", -15),
            Map.entry("ATTO", -18));
    private static final int DEEPEST = 6;
    private final StepFile file;
    private final Map<String, Integer> units = new HashMap<>();

    /**
     * From a file's unit to that of the SI.
     *
     * @param factor number of SI units in one of the file
     * @param offset added before the factor is taken
     */
    record Scale(double factor, double offset) {
        static final Scale NONE = new Scale(1, 0);

        double toSi(double value) {
            return (value + offset) * factor;
        }

        boolean isNone() {
            return equals(NONE);
        }
    }

    SiUnits(StepFile file) {
        this.file = file;
        file.forEach(Set.of("IFCPROJECT"), project -> {
            StepInstance context = file.instance(project);
            StepInstance assigned = context == null ? null : file.instance(context.ref(8));
            if (assigned != null) {
                for (int unit : assigned.refs(0)) {
                    StepInstance each = file.instance(unit);
                    String kind = each == null ? null : each.enumeration(1);
                    if (kind != null) {
                        units.putIfAbsent(kind, unit);
                    }
                }
            }
        });
    }

    /**
     * The scale of a value.
     *
     * @param measure its type in upper case, such as IFCLENGTHMEASURE
     * @param own instance name of its own unit, 0 for that of the project
     * @return null where the unit is not understood
     */
    @Nullable
    Scale of(String measure, int own) {
        if (own != 0) {
            return scale(own, 0);
        }
        if (!measure.startsWith("IFC") || !measure.endsWith("MEASURE")) {
            return Scale.NONE;
        }
        String kind = measure.substring(3, measure.length() - 7)
                .replaceFirst("^(POSITIVE|NONNEGATIVE)(LENGTH|PLANEANGLE)$", "$2");
        Integer unit = units.get(kind + "UNIT");
        return unit == null ? Scale.NONE : scale(unit, 0);
    }

    private @Nullable Scale scale(int id, int depth) {
        StepInstance unit = depth > DEEPEST ? null : file.instance(id);
        if (unit == null) {
            return null;
        }
        return switch (unit.type()) {
            case "IFCSIUNIT" -> si(unit);
            case "IFCCONVERSIONBASEDUNIT" -> converted(unit, 0, depth);
            case "IFCCONVERSIONBASEDUNITWITHOFFSET" -> converted(unit, unit.number(4), depth);
            case "IFCDERIVEDUNIT" -> derived(unit, depth);
            default -> null;
        };
    }

    private static @Nullable Scale si(StepInstance unit) {
        String name = unit.enumeration(3);
        String prefix = unit.enumeration(2);
        Integer power = prefix == null ? Integer.valueOf(0) : POWERS.get(prefix);
        if (name == null || power == null) {
            return null;
        }
        int dimension = name.startsWith("SQUARE_") ? 2 : name.startsWith("CUBIC_") ? 3 : 1;
        double factor = Math.pow(10, (double) power * dimension);
        return switch (name) {
            case "GRAM" -> new Scale(factor / 1000, 0);
            case "DEGREE_CELSIUS" -> prefix == null ? new Scale(1, 273.15) : null;
            default -> new Scale(factor, 0);
        };
    }

    private @Nullable Scale converted(StepInstance unit, double offset, int depth) {
        StepInstance measure = file.instance(unit.ref(3));
        double value = measure == null ? Double.NaN : measure.number(0);
        Scale base = measure == null ? null : scale(measure.ref(1), depth + 1);
        if (base == null || !(value > 0) || base.offset() != 0 || Double.isNaN(offset)) {
            return null;
        }
        return new Scale(value * base.factor(), offset);
    }

    private @Nullable Scale derived(StepInstance unit, int depth) {
        double factor = 1;
        for (int id : unit.refs(0)) {
            StepInstance element = file.instance(id);
            Scale base = element == null ? null : scale(element.ref(0), depth + 1);
            double exponent = element == null ? Double.NaN : element.number(1);
            boolean celsius = base != null && base.factor() == 1 && base.offset() == 273.15;
            if (base == null || Double.isNaN(exponent) || (base.offset() != 0 && !celsius)) {
                return null;
            }
            factor *= Math.pow(base.factor(), exponent);
        }
        return new Scale(factor, 0);
    }
}
