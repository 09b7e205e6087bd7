package io.adit.engine.units;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.function.Calculus;

/**
 * Units by their case-sensitive UCUM code (The Unified Code for Units of Measure, 2.1, unitsofmeasure.org). Slow (parses):
 * resolve once, then apply the {@link UnitConversion}. Safe for use by several threads.
 *
 * <p>Conversion factors are computed in decimal arithmetic and rounded once to double. Logarithmic units (dB, Np, pH) convert
 * only to themselves.
 */
public final class Ucum {
    private static final UCUMFormat FORMAT = format();
    /** The UCUM atom 10* (or 10^) with its exponent, which the library's grammar does not know. */
    private static final Pattern POWER_OF_TEN = Pattern.compile("10[*^]([+-]?\\d{1,2})");

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("°C", "Cel"),
            Map.entry("°F", "[degF]"),
            Map.entry("C", "Cel"),
            Map.entry("°", "deg"),
            Map.entry("µm", "um"),
            Map.entry("ppm", "[ppm]"),
            Map.entry("ppb", "[ppb]"),
            Map.entry("psi", "[psi]"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("inHg", "[in_i'Hg]"),
            Map.entry("mH2O", "m[H2O]"),
            Map.entry("[H2O]", "m[H2O]"),
            Map.entry("µm/m", "um/m"),
            Map.entry("rpm", "/min"),
            Map.entry("m³/h", "m3/h"),
            Map.entry("m³", "m3"),
            Map.entry("m²", "m2"),
            Map.entry("m/s²", "m/s2"),
            Map.entry("inch", "[in_i]"),
            Map.entry("ft", "[ft_i]"));

    /** Units that were read before: a model has many channels, of few units. */
    private static final Map<String, Unit<?>> PARSED = Collections.synchronizedMap(new HashMap<>());

    private static final int MOST_KEPT = 1000;

    /** The library looks for its number system by the thread's context class loader: in OSGi, that of some other bundle. */
    private static UCUMFormat format() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Calculus.class.getClassLoader());
        try {
            return UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Ucum() {}

    /**
     * Checks a code.
     *
     * @throws UnitException {@code unit.unknown}
     */
    public static void require(String code) {
        parse(code);
    }

    /**
     * The conversion between two units.
     *
     * @param from UCUM code; empty stands for {@code 1}
     * @param to UCUM code; empty stands for {@code 1}
     * @throws UnitException when a code is unknown, the units are incompatible, or one of them is logarithmic
     */
    public static UnitConversion conversion(String from, String to) {
        Unit<?> source = parse(from);
        Unit<?> target = parse(to);
        if (from.equals(to)) {
            return UnitConversion.IDENTITY;
        }
        try {
            return affine(source.getConverterToAny(target), from, to);
        } catch (IncommensurableException e) {
            throw new UnitException(
                    "unit.incompatible",
                    "'" + from + "' and '" + to + "' measure different kinds of quantity, so no conversion exists.");
        } catch (UnsupportedOperationException e) {
            throw new UnitException(
                    "unit.incompatible",
                    "'" + from + "' cannot be converted to '" + to + "'; in compound units write K instead of Cel.");
        }
    }

    private static UnitConversion affine(UnitConverter converter, String from, String to) {
        BigDecimal[] line = line(converter, from, to);
        return of(line[0], line[1].doubleValue());
    }

    /** Factor and offset from a unit to the coherent one of the SI. */
    static BigDecimal[] toSystem(Unit<?> unit, String code) {
        try {
            return line(unit.getConverterToAny(unit.getSystemUnit()), code, "SI units");
        } catch (IncommensurableException e) {
            throw new IllegalStateException("A unit converts to its system unit.", e);
        } catch (UnsupportedOperationException e) {
            throw new UnitException(
                    "unit.incompatible",
                    "'" + code + "' cannot be converted; in compound units write K instead of Cel.");
        }
    }

    private static BigDecimal[] line(UnitConverter converter, String from, String to) {
        try {
            BigDecimal zero = convert(converter, BigDecimal.ZERO);
            BigDecimal one = convert(converter, BigDecimal.ONE);
            BigDecimal factor = one.subtract(zero);
            BigDecimal thousand = convert(converter, BigDecimal.valueOf(1000));
            BigDecimal expected = factor.multiply(BigDecimal.valueOf(1000)).add(zero);
            boolean isAffine = Math.abs(thousand.subtract(expected).doubleValue())
                    <= 1e-12 * Math.max(1e-300, Math.abs(expected.doubleValue()));
            if (isAffine && factor.signum() != 0) {
                return new BigDecimal[] {factor, zero};
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // a logarithm of zero: reported below like every other non-linear scale
        }
        throw new UnitException(
                "unit.logarithmic",
                "'" + from + "' to '" + to
                        + "' is not a linear conversion; logarithmic units convert only to themselves.");
    }

    /** A fraction 1/n of a whole number n becomes a divisor: a division by n is rounded once, a product with 1/n twice. */
    static UnitConversion of(BigDecimal factor, double offset) {
        double reciprocal = Math.rint(1 / factor.doubleValue());
        boolean isFraction = reciprocal > 1
                && reciprocal < 1e15
                && factor.multiply(new BigDecimal(reciprocal)).compareTo(BigDecimal.ONE) == 0;
        return isFraction
                ? new UnitConversion(1, reciprocal, offset)
                : new UnitConversion(factor.doubleValue(), 1, offset);
    }

    private static BigDecimal convert(UnitConverter converter, BigDecimal value) {
        return new BigDecimal(converter.convert(value).toString());
    }

    static Unit<?> parse(String code) {
        if (code.isEmpty()) {
            return parse("1");
        }
        Unit<?> known = PARSED.get(code);
        if (known != null) {
            return known;
        }
        Unit<?> unit = read(code);
        if (PARSED.size() < MOST_KEPT) {
            PARSED.put(code, unit);
        }
        return unit;
    }

    private static Unit<?> read(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) <= ' ' || code.charAt(i) > '~') {
                throw unknown(code); // UCUM codes are printable ASCII without blanks (clause 4)
            }
        }
        if (code.contains("//") || code.contains("..") || code.contains("./") || code.contains("/.")) {
            throw unknown(code); // clause 7: an operator stands between two components; the library is laxer
        }
        try {
            return FORMAT.parse(expandPowersOfTen(code));
        } catch (RuntimeException e) {
            throw unknown(code);
        } catch (Error e) {
            // the library's generated lexer reports a bad character as an Error of its own
            if (e instanceof VirtualMachineError || e instanceof LinkageError) {
                throw e;
            }
            throw unknown(code);
        }
    }

    private static String expandPowersOfTen(String code) {
        Matcher matcher = POWER_OF_TEN.matcher(code);
        return matcher.replaceAll(match -> {
            int exponent = Integer.parseInt(match.group(1));
            String digits = "1" + "0".repeat(Math.min(18, Math.abs(exponent)));
            return exponent >= 0 ? digits : "(1/" + digits + ")";
        });
    }

    private static UnitException unknown(String code) {
        String hint = HINTS.get(code);
        return new UnitException(
                "unit.unknown",
                "'" + code + "' is not a UCUM unit code" + (hint == null ? "." : "; write '" + hint + "'."));
    }
}
