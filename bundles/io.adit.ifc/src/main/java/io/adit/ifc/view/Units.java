package io.adit.ifc.view;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units of a project (IfcUnitAssignment) as UCUM codes. */
public final class Units {
    private static final Map<String, String> CONVERSIONS = Map.ofEntries(
            Map.entry("DEGREE", "deg"),
            Map.entry("GRAD", "gon"),
            Map.entry("INCH", "[in_i]"),
            Map.entry("FOOT", "[ft_i]"),
            Map.entry("FEET", "[ft_i]"),
            Map.entry("US SURVEY FOOT", "[ft_us]"),
            Map.entry("USSURVEYFOOT", "[ft_us]"),
            Map.entry("US SURVEY INCH", "[in_us]"),
            Map.entry("FURLONG", "[fur_us]"),
            Map.entry("POUND-FORCE", "[lbf_av]"),
            Map.entry("POUND-FORCE PER SQUARE INCH", "[psi]"),
            Map.entry("YEAR", "a"),
            Map.entry("YARD", "[yd_i]"),
            Map.entry("MILE", "[mi_i]"),
            Map.entry("SQUARE INCH", "[sin_i]"),
            Map.entry("SQUARE FOOT", "[sft_i]"),
            Map.entry("SQUARE YARD", "[syd_i]"),
            Map.entry("ACRE", "[acr_us]"),
            Map.entry("CUBIC INCH", "[cin_i]"),
            Map.entry("CUBIC FOOT", "[cft_i]"),
            Map.entry("CUBIC YARD", "[cyd_i]"),
            Map.entry("LITRE", "L"),
            Map.entry("LITER", "L"),
            Map.entry("FLUID OUNCE US", "[foz_us]"),
            Map.entry("FLUID OUNCE UK", "[foz_br]"),
            Map.entry("PINT US", "[pt_us]"),
            Map.entry("PINT UK", "[pt_br]"),
            Map.entry("GALLON US", "[gal_us]"),
            Map.entry("GALLON UK", "[gal_br]"),
            Map.entry("OUNCE", "[oz_av]"),
            Map.entry("POUND", "[lb_av]"),
            Map.entry("TONNE", "t"),
            Map.entry("TON US", "[ston_av]"),
            Map.entry("TON UK", "[lton_av]"),
            Map.entry("LBF", "[lbf_av]"),
            Map.entry("PSI", "[psi]"),
            Map.entry("BAR", "bar"),
            Map.entry("MINUTE", "min"),
            Map.entry("HOUR", "h"),
            Map.entry("DAY", "d"),
            Map.entry("FORTNIGHT", "14.d"),
            Map.entry("BTU", "[Btu_IT]"),
            Map.entry("FAHRENHEIT", "[degF]"));

    private final StepFile file;
    private final SortedMap<String, String> codes = new TreeMap<>();
    private double metresPerLength = 1;

    Units(StepFile file, int assignment) {
        this.file = file;
        StepInstance units = assignment == 0 ? null : file.instance(assignment);
        if (units != null) {
            for (int id : units.refs(0)) {
                add(id);
            }
        }
    }

    private void add(int id) {
        StepInstance unit = file.instance(id);
        if (unit == null) {
            return;
        }
        String kind = unit.enumeration(1);
        if (unit.type().equals("IFCMONETARYUNIT") || kind == null || kind.equals("USERDEFINED")) {
            return;
        }
        String code = code(id);
        codes.putIfAbsent(kind, code);
        if (code.isEmpty()) {
            file.report(Severity.WARNING, "UNKNOWN_UNIT", id, Texts.of("UNKNOWN_UNIT", id, kind));
        }
        if (kind.equals("LENGTHUNIT")) {
            metresPerLength = factor(unit, 0);
        }
        StepInstance measure = file.instance(unit.ref(3));
        UnitSize.check(file, unit, code, measure == null ? "" : code(measure.ref(1)));
    }

    /** UCUM code by IfcUnitEnum or IfcDerivedUnitEnum, for example {@code LENGTHUNIT}; empty code where it is unknown. */
    public SortedMap<String, String> codes() {
        return java.util.Collections.unmodifiableSortedMap(codes);
    }

    /** How many metres a length of 1 in the file is. */
    public double metresPerLength() {
        return metresPerLength;
    }

    /** The UCUM code of a value of a measure type such as {@code IFCLENGTHMEASURE}; empty when it has no unit. */
    String ofMeasure(String measure) {
        if (!measure.startsWith("IFC") || !measure.endsWith("MEASURE")) {
            return "";
        }
        String kind = measure.substring(3, measure.length() - 7);
        kind = kind.replaceFirst("^(POSITIVE|NONNEGATIVE)(LENGTH|PLANEANGLE)$", "$2");
        if (kind.endsWith("RATIO")) {
            return "1";
        }
        return codes.getOrDefault(kind + "UNIT", "");
    }

    /** The UCUM code of a unit instance; empty when it has none. */
    String code(int id) {
        return code(id, 0);
    }

    private String code(int id, int depth) {
        StepInstance unit = id == 0 || depth > 4 ? null : file.instance(id);
        if (unit == null) {
            return "";
        }
        return switch (unit.type()) {
            case "IFCSIUNIT" -> si(unit);
            case "IFCCONVERSIONBASEDUNIT", "IFCCONVERSIONBASEDUNITWITHOFFSET" -> conversion(unit);
            case "IFCDERIVEDUNIT" -> derived(unit, depth);
            default -> "";
        };
    }

    private static String si(StepInstance unit) {
        SiName name = constant(SiName.class, unit.enumeration(3));
        String prefix = unit.enumeration(2);
        SiPrefix known = constant(SiPrefix.class, prefix);
        return name == null || (prefix != null && known == null)
                ? ""
                : (known == null ? "" : known.code()) + name.code();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static String conversion(StepInstance unit) {
        String name = String.valueOf(unit.text(2))
                .toUpperCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("'", "")
                .strip();
        name = name.endsWith("S") && CONVERSIONS.containsKey(name.substring(0, name.length() - 1))
                ? name.substring(0, name.length() - 1)
                : name;
        return CONVERSIONS.getOrDefault(name, "");
    }

    private String derived(StepInstance unit, int depth) {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        for (int id : unit.refs(0)) {
            StepInstance element = file.instance(id);
            String base = element == null ? "" : code(element.ref(0), depth + 1);
            double exponent = element == null ? Double.NaN : element.number(1);
            if (base.isEmpty() || exponent != Math.rint(exponent)) {
                return "";
            }
            int power = (int) Math.abs(exponent);
            String bare = Character.isDigit(base.charAt(base.length() - 1)) && power > 1 ? "(" + base + ")" : base;
            String factor = power == 1 ? base : bare + power;
            if (exponent > 0) {
                above.append(above.isEmpty() ? "" : ".").append(factor);
            } else if (exponent < 0) {
                below.append('/').append(factor);
            }
        }
        return above.isEmpty() && !below.isEmpty() ? "1" + below : above.toString() + below;
    }

    private double factor(StepInstance unit, int depth) {
        if (unit.type().equals("IFCSIUNIT")) {
            SiPrefix prefix = constant(SiPrefix.class, unit.enumeration(2));
            return prefix == null ? 1 : prefix.factor();
        }
        StepInstance measure = depth > 4 ? null : file.instance(unit.ref(3));
        StepInstance base = measure == null ? null : file.instance(measure.ref(1));
        double value = measure == null ? Double.NaN : measure.number(0);
        return base == null || !(value > 0) ? 1 : value * factor(base, depth + 1);
    }
}
