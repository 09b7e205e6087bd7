package io.adit.ifc.writeback;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit of IfcSIUnit. @param kind of IfcUnitEnum @param prefix of IfcSIPrefix, or {@code $} @param name of IfcSIUnitName */
record SiUnit(String kind, String prefix, String name) {
    private static final Map<String, SiUnit> BASES = Map.ofEntries(
            base("m", "LENGTH", "METRE"),
            base("m2", "AREA", "SQUARE_METRE"),
            base("m3", "VOLUME", "CUBIC_METRE"),
            base("g", "MASS", "GRAM"),
            base("s", "TIME", "SECOND"),
            base("A", "ELECTRICCURRENT", "AMPERE"),
            base("K", "THERMODYNAMICTEMPERATURE", "KELVIN"),
            base("Cel", "THERMODYNAMICTEMPERATURE", "DEGREE_CELSIUS"),
            base("mol", "AMOUNTOFSUBSTANCE", "MOLE"),
            base("cd", "LUMINOUSINTENSITY", "CANDELA"),
            base("rad", "PLANEANGLE", "RADIAN"),
            base("sr", "SOLIDANGLE", "STERADIAN"),
            base("Hz", "FREQUENCY", "HERTZ"),
            base("N", "FORCE", "NEWTON"),
            base("Pa", "PRESSURE", "PASCAL"),
            base("J", "ENERGY", "JOULE"),
            base("W", "POWER", "WATT"),
            base("C", "ELECTRICCHARGE", "COULOMB"),
            base("V", "ELECTRICVOLTAGE", "VOLT"),
            base("F", "ELECTRICCAPACITANCE", "FARAD"),
            base("Ohm", "ELECTRICRESISTANCE", "OHM"),
            base("S", "ELECTRICCONDUCTANCE", "SIEMENS"),
            base("lm", "LUMINOUSFLUX", "LUMEN"),
            base("lx", "ILLUMINANCE", "LUX"));
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("T", "TERA"),
            Map.entry("G", "GIGA"),
            Map.entry("M", "MEGA"),
            Map.entry("k", "KILO"),
            Map.entry("h", "HECTO"),
            Map.entry("da", "DECA"),
            Map.entry("d", "DECI"),
            Map.entry("c", "CENTI"),
            Map.entry("m", "MILLI"),
            Map.entry("u", "MICRO"),
            Map.entry("n", "NANO"),
            Map.entry("p", "PICO"));

    private static Map.Entry<String, SiUnit> base(String code, String kind, String name) {
        return Map.entry(code, new SiUnit("." + kind + "UNIT.", "$", "." + name + "."));
    }

    /** That of a UCUM code without operators; null where it is none of SI. */
    static @Nullable SiUnit of(String code) {
        SiUnit whole = BASES.get(code);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            SiUnit base = code.startsWith(prefix.getKey())
                    ? BASES.get(code.substring(prefix.getKey().length()))
                    : null;
            if (base != null) {
                return new SiUnit(base.kind, "." + prefix.getValue() + ".", base.name);
            }
        }
        return null;
    }

    /** The instance, without its name. */
    String instance() {
        return "IFCSIUNIT(*," + kind + "," + prefix + "," + name + ")";
    }
}
