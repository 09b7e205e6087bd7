package io.adit.engine.internal.decode;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units that SenML records may have (registry of RFC 8428, 12.1, and RFC 8798), as conversions to one unit of ours. Units with no UCUM
 * counterpart, and logarithmic ones, convert only to themselves.
 */
final class SenmlUnits {
    /** Those whose code differs from UCUM's; all others of the registry are UCUM codes. */
    static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("/", "1"),
            Map.entry("count", "1"),
            Map.entry("%RH", "%"),
            Map.entry("%EL", "%"),
            Map.entry("EL", "s"),
            Map.entry("lat", "deg"),
            Map.entry("lon", "deg"),
            Map.entry("beats", "1"),
            Map.entry("beat/min", "/min"),
            Map.entry("1/s", "/s"),
            Map.entry("1/min", "/min"),
            Map.entry("l", "L"),
            Map.entry("l/s", "L/s"),
            Map.entry("/100", "%"),
            Map.entry("/1000", "[ppth]"),
            Map.entry("ppm", "[ppm]"),
            Map.entry("VA", "V.A"),
            Map.entry("VAs", "V.A.s"),
            Map.entry("kVA", "kV.A"),
            Map.entry("var", "V.A"),
            Map.entry("vars", "V.A.s"),
            Map.entry("kvar", "kV.A"),
            Map.entry("kvarh", "kV.A.h"),
            Map.entry("VAh", "V.A.h"),
            Map.entry("varh", "V.A.h"),
            Map.entry("Wh", "W.h"),
            Map.entry("kWh", "kW.h"),
            Map.entry("Ah", "A.h"),
            Map.entry("Ws", "J"),
            Map.entry("pH", "[pH]"),
            Map.entry("As", "C"),
            Map.entry("B", "By"),
            Map.entry("KiB", "KiBy"),
            Map.entry("GB", "GBy"),
            Map.entry("B/s", "By/s"));

    private static final int LONGEST = 32;
    private static final int MOST_REMEMBERED = 256;

    private final String target;
    private final Map<String, UnitConversion> known = new HashMap<>();
    private final Map<String, Boolean> refused = new HashMap<>();

    /** @param target UCUM code */
    SenmlUnits(String target) {
        this.target = target;
    }

    /** The conversion of a record's unit to the target; null where there is none. */
    @Nullable
    UnitConversion conversion(String unit) {
        if (unit.equals(target)) {
            return UnitConversion.IDENTITY;
        }
        UnitConversion found = known.get(unit);
        if (found != null || refused.containsKey(unit) || unit.length() > LONGEST) {
            return found;
        }
        UnitConversion conversion = lookUp(unit);
        if (conversion == null && refused.size() < MOST_REMEMBERED) {
            refused.put(unit, Boolean.TRUE);
        } else if (conversion != null && known.size() < MOST_REMEMBERED) {
            known.put(unit, conversion);
        }
        return conversion;
    }

    private @Nullable UnitConversion lookUp(String unit) {
        try {
            return Ucum.conversion(DIFFERENT.getOrDefault(unit, unit), target);
        } catch (UnitException e) {
            return null;
        }
    }
}
