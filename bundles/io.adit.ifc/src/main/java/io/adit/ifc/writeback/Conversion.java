package io.adit.ifc.writeback;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of IfcConversionBasedUnit.
 *
 * @param name as buildingSMART's rule PJS001 has it
 * @param kind of IfcUnitEnum
 * @param measure type of the factor
 * @param factor how many of its base it is
 * @param base the unit of SI
 * @param dimensions exponents of length, mass, time, current, temperature, substance, light
 */
record Conversion(String name, String kind, String measure, double factor, SiUnit base, String dimensions) {
    private static final String OF_TIME = "0,0,1,0,0,0,0";
    private static final Map<String, Conversion> ALL = Map.of(
            "min", time("minute", 60),
            "h", time("hour", 3600),
            "d", time("day", 86_400),
            "deg", of("degree", "IFCPLANEANGLEMEASURE", Math.PI / 180, "rad", "0,0,0,0,0,0,0"),
            "L", of("litre", "IFCVOLUMEMEASURE", 0.001, "m3", "3,0,0,0,0,0,0"),
            "l", of("litre", "IFCVOLUMEMEASURE", 0.001, "m3", "3,0,0,0,0,0,0"),
            "t", of("tonne", "IFCMASSMEASURE", 1000, "kg", "0,1,0,0,0,0,0"),
            "bar", of("bar", "IFCPRESSUREMEASURE", 100_000, "Pa", "-1,1,-2,0,0,0,0"));

    private static Conversion time(String name, double seconds) {
        return of(name, "IFCTIMEMEASURE", seconds, "s", OF_TIME);
    }

    private static Conversion of(String name, String measure, double factor, String base, String dimensions) {
        SiUnit si = Objects.requireNonNull(SiUnit.of(base));
        return new Conversion(name, si.kind(), measure, factor, si, dimensions);
    }

    /** That of a UCUM code without operators; null where there is none. */
    static @Nullable Conversion of(String code) {
        return ALL.get(code);
    }
}
