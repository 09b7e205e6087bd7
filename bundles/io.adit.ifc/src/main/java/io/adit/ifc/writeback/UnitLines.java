package io.adit.ifc.writeback;

import static io.adit.ifc.writeback.NewInstances.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units of measured values as instances: SI units with prefixes, some that convert to these, and products of powers of all of them. Used by one thread. */
final class UnitLines {
    private static final Pattern POWER = Pattern.compile("(.*[^-\\d])(-?\\d)");
    private static final Set<String> WITHOUT_DIMENSION = Set.of("%", "[ppm]", "[ppb]", "[ppth]", "[pH]", "dB");
    private static final String NO_DIMENSION = "IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0)";

    private final NewInstances lines;
    private final Map<String, Integer> known = new HashMap<>();

    UnitLines(NewInstances lines) {
        this.lines = lines;
    }

    /** Whether IFC can say a unit of this code. */
    static boolean canSay(String ucum) {
        return isNone(ucum) || factors(ucum) != null;
    }

    private static boolean isNone(String ucum) {
        return ucum.isBlank() || ucum.equals("1");
    }

    /** What stands for the unit in an attribute. @param ucum a code that {@link #canSay} */
    String of(String ucum) {
        return isNone(ucum) ? "$" : "#" + once(ucum, this::unit);
    }

    private int once(String code, ToIntFunction<String> making) {
        Integer made = known.get(code);
        int id = made == null ? making.applyAsInt(code) : made;
        known.put(code, id);
        return id;
    }

    private record Factor(String unit, int power) {}

    /** Null where a part of it is unknown here. */
    private static @Nullable List<Factor> factors(String ucum) {
        List<Factor> factors = new ArrayList<>();
        String[] fractions = ucum.split("/", -1);
        for (int i = 0; i < fractions.length; i++) {
            for (String term : fractions[i].split("\\.")) {
                Factor factor = i == 0 && term.isEmpty() ? new Factor("", 0) : factor(term, i == 0 ? 1 : -1);
                if (factor == null) {
                    return null;
                }
                factors.add(factor);
            }
        }
        factors.removeIf(factor -> factor.power == 0);
        return factors.isEmpty() ? null : factors;
    }

    private static @Nullable Factor factor(String term, int sign) {
        if (isNamed(term)) {
            return new Factor(term, sign);
        }
        Matcher power = POWER.matcher(term);
        return power.matches() && isNamed(power.group(1))
                ? new Factor(power.group(1), sign * Integer.parseInt(power.group(2)))
                : null;
    }

    private static boolean isNamed(String term) {
        return SiUnit.of(term) != null || Conversion.of(term) != null || WITHOUT_DIMENSION.contains(term);
    }

    private int unit(String ucum) {
        List<Factor> factors = factors(ucum);
        if (factors == null) {
            throw new IllegalArgumentException("IFC has no unit for " + ucum + ".");
        }
        if (factors.size() == 1 && factors.getFirst().power == 1) {
            return once(factors.getFirst().unit, this::named);
        }
        List<String> elements = new ArrayList<>();
        for (Factor factor : factors) {
            int base = once(factor.unit, this::named);
            elements.add("#" + lines.line("IFCDERIVEDUNITELEMENT(#" + base + "," + factor.power + ")"));
        }
        return lines.line("IFCDERIVEDUNIT((" + String.join(",", elements) + "),.USERDEFINED.," + quoted(ucum)
                + (lines.isIfc4x3() ? ",$)" : ")"));
    }

    private int named(String term) {
        SiUnit si = SiUnit.of(term);
        Conversion conversion = Conversion.of(term);
        if (si != null) {
            return lines.line(si.instance());
        }
        if (conversion == null) {
            return lines.line(
                    "IFCCONTEXTDEPENDENTUNIT(#" + lines.line(NO_DIMENSION) + ",.USERDEFINED.," + quoted(term) + ")");
        }
        int base = lines.line(conversion.base().instance());
        int factor = lines.line(
                "IFCMEASUREWITHUNIT(" + conversion.measure() + "(" + conversion.factor() + "),#" + base + ")");
        int dimensions = lines.line("IFCDIMENSIONALEXPONENTS(" + conversion.dimensions() + ")");
        return lines.line("IFCCONVERSIONBASEDUNIT(#" + dimensions + "," + conversion.kind() + ","
                + quoted(conversion.name()) + ",#" + factor + ")");
    }
}
