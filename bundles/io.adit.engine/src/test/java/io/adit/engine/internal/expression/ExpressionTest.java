package io.adit.engine.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.programme.ExpressionProblem;
import io.adit.engine.units.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final double[] VALUES = {12, 3, 20, 298.15, 5, 0.4, 2, 7, 30};
    private static final String[] UNITS = {"mm", "mm", "Cel", "K", "m", "1", "%", "kPa", "deg"};
    private static final String[] NAMES = {"a", "b", "T", "K0", "x", "r", "p", "P", "phi"};

    private static final Map<String, Measure> MEASURES = measures();

    private static Map<String, Measure> measures() {
        Map<String, Measure> result = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            result.put(NAMES[i], Measure.of(UNITS[i]));
        }
        return result;
    }

    private static double value(String text, String unit) {
        Frame frame = new Frame(NAMES.length);
        System.arraycopy(VALUES, 0, frame.values, 0, VALUES.length);
        return Expression.number(text, MEASURES, Measure.of(unit)).compute(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        (a - b) / 2                       | mm     | 4.5
        a - b / 2                         | mm     | 10.5
        -a + 2 * b                        | mm     | -6
        a - b - b                         | mm     | 6
        a + x                             | mm     | 5012
        a + x                             | m      | 5.012
        x + a                             | m      | 5.012
        1.5 * a + 3 mm                    | mm     | 21
        a * b                             | mm2    | 36
        a * x                             | m2     | 0.06
        a / b                             | 1      | 4
        a / x                             | %      | 0.24
        a / x                             | mm/m   | 2.4
        2 ^ 3 ^ 2                         | 1      | 512
        -2 ^ 2                            | 1      | -4
        a ^ 2                             | mm2    | 144
        sqrt(a * b)                       | mm     | 6
        pow(a, 2) / b                     | mm     | 48
        1e3 * 2                           | 1      | 2000
        3 mm/d * 2 d                      | mm     | 6
        12e-6 1/K * x * 10 K              | mm     | 0.6
        P * 2 m2                          | kN     | 14
        1 "kg/(m.s2)" * 3                 | Pa     | 3
        abs(b - a)                        | mm     | 9
        min(a, b, 1 cm)                   | mm     | 3
        max(a, b, 1 cm)                   | mm     | 12
        avg(a, b)                         | mm     | 7.5
        median(a, b, 1 cm)                | mm     | 10
        median(a, b)                      | mm     | 7.5
        exp(0)                            | 1      | 1
        ln(exp(2))                        | 1      | 2
        log10(1000)                       | 1      | 3
        sin(phi)                          | 1      | 0.5
        cos(60 deg)                       | 1      | 0.5
        atan(1)                           | deg    | 45
        floor(2.7) + ceil(0.2)            | 1      | 3
        round(2.6)                        | 1      | 3
        p + 3 %                           | %      | 5
        r + 0.1                           | 1      | 0.5
        if(a > b, a, b)                   | mm     | 12
        if(a < b or r = 0.4, 1, 2)        | 1      | 1
        a > 1 cm                          | 1      | 1
        not (a > b) or false              | 1      | 0
        a > 0 and b >= 0.3 cm and b <= 3 mm | 1    | 1
        atLeast(2, a > 5 mm, b > 5 mm, x > 5 mm) | 1 | 1
        atLeast(2, a > 5 mm, b > 5 mm, x < 5 mm) | 1 | 0
        good(a)                           | 1      | 1
        """)
    void computesWithUnits(String text, String unit, double expected) {
        assertThat(value(text, unit)).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            west - east                                 | mm   | west=mm east=mm
            strain - 11.5 "(um/m)/K" * (T - 20 Cel)     | um/m | strain=um/m T=Cel
            if(power > 0.5 kW, p * q / power, 0 %)      | %    | power=kW p=kPa q=l/s
            rate(s over 30 d)                           | mm/mo | s=mm
            rate(s over 7 d)                            | mm/d | s=mm
            atLeast(2, a > 3 mm/m, b > 3 mm/m, c > 3 mm/m) | 1 | a=mm/m b=mm/m c=mm/m
            abs(a - median(b, c, d))                    | mm   | a=mm b=mm c=mm d=cm
            fan = 0 and co > 30 [ppm]                   | 1    | fan=1 co=[ppm]
            count(starting = 1 over 1 h) >= 5           | 1    | starting=1
            avg(a over 10 min)                          | kPa  | a=kPa
            """)
    void understandsTheExamplesOfTheGuides(String text, String unit, String inputs) {
        Map<String, Measure> units = new LinkedHashMap<>();
        for (String input : inputs.split(" ")) {
            units.put(input.substring(0, input.indexOf('=')), Measure.of(input.substring(input.indexOf('=') + 1)));
        }
        assertThat(Expression.number(text, units, Measure.of(unit))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T - 15 Cel          | K      | 5
            T - 59 [degF]       | K      | 5
            T + 5 K             | Cel    | 25
            5 K + T             | Cel    | 25
            T - 5 K             | Cel    | 15
            T                   | [degF] | 68
            T                   | K      | 293.15
            kelvin(T) - K0      | K      | -5
            celsius(K0) - T     | K      | 5
            avg(T, 30 Cel)      | Cel    | 25
            max(T, 86 [degF])   | Cel    | 30
            T > 10 Cel          | 1      | 1
            0.5 mm/K * (T - 10 Cel) + a | mm | 17
            if(T > 0 Cel, T, 0 Cel)     | Cel | 20
            """)
    void keepsTemperaturesAndTheirDifferencesApart(String text, String unit, double expected) {
        assertThat(value(text, unit)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a + P               | mm   | 5  | different kinds
        a + 3               | mm   | 5  | without unit
        3 + a               | mm   | 1  | without unit
        a > 3               | 1    | 5  | without unit
        p + 3               | %    | 5  | without unit
        1.5 * T             | Cel  | 7  | zero is arbitrary
        T + T               | Cel  | 3  | zero is arbitrary
        T + 5 Cel           | Cel  | 3  | zero is arbitrary
        T - K0              | K    | 3  | not clear
        K0 - T              | K    | 4  | can't be taken
        T - 15 Cel          | Cel  | 3  | zero of its own
        T > 300 K           | 1    | 5  | zero of its own
        abs(T)              | Cel  | 5  | zero is arbitrary
        a                   | kPa  | 1  | different kinds
        a > b               | mm   | 3  | number is needed
        a and b             | 1    | 1  | True or false
        if(a, b, b)         | mm   | 4  | True or false
        sin(a)              | 1    | 5  | different kinds
        sqrt(a)             | mm   | 1  | fraction of a dimension
        a ^ r               | mm   | 5  | fixed number
        y + 1               | 1    | 1  | no input
        a +                 | mm   | 4  | value is missing
        (a + b              | mm   | 7  | not closed
        a b                 | mm   | 3  | can't follow
        a $ b               | mm   | 3  | no meaning
        3 furlong           | 1    | 1  | not a UCUM unit
        a < b < x           | 1    | 7  | compared again
        foo(a)              | mm   | 1  | no function
        avg(a over b)       | mm   | 12 | time must follow
        avg(a over 3 mm)    | mm   | 12 | different kinds
        sqrt(a over 3 s)    | mm   | 1  | over a time
        atLeast(4, a > b, a > b) | 1 | 1 | other arguments
        good(a + b)         | 1    | 1  | other arguments
        """)
    void saysWhereAndWhatIsWrong(String text, String unit, int column, String words) {
        ExpressionException wrong = catchThrowableOfType(ExpressionException.class, () -> value(text, unit));
        assertThat(wrong).as(text).isNotNull();
        ExpressionProblem problem = wrong.problem();
        assertThat(problem.message()).contains(words);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void refusesWhatIsEmptyTooLongOrTooDeep() {
        for (String text : new String[] {"", "  ", "a+".repeat(2000) + "a", "(".repeat(500) + "a" + ")".repeat(500)}) {
            assertThat(catchThrowableOfType(ExpressionException.class, () -> value(text, "mm")))
                    .isNotNull();
        }
    }

    @Test
    void nothingElseThanAnErrorWithAColumnComesOfRandomText() {
        Random random = new Random(11);
        String[] words = {
            "a", "b", "T", "3", "1e400", "mm", " ", "(", ")", "+", "-", "*", "/", "^", "<", "=", "and", "not ", "over",
            "avg", "if", ",", "\"", "1/K", "[ppm]", "Cel", "0", "é", "\uD83D", "good", "rate", "10 min", "atLeast", "."
        };
        int fine = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(9); n > 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                value(text.toString(), "mm");
                fine++;
            } catch (ExpressionException e) {
                assertThat(e.problem().column()).isBetween(1, text.length() + 1);
            }
        }
        assertThat(fine).isGreaterThan(50);
    }

    private static double unknown(String text) {
        Frame frame = new Frame(2);
        frame.values[0] = Double.NaN;
        frame.values[1] = 1;
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("u", Measure.ONE);
        measures.put("k", Measure.ONE);
        return Expression.number(text, measures, Measure.ONE).compute(frame);
    }

    @Test
    void whatIsUnknownCountsOnlyWhereItMatters() {
        for (String text : new String[] {
            "u + k",
            "u > 0",
            "not (u > 0)",
            "u > 0 and k > 0",
            "u > 0 or k < 0",
            "k > 0 and u > 0",
            "if(u > 0, 1, 2)",
            "min(u, k)",
            "median(u, k)",
            "atLeast(2, u > 0, k > 0)"
        }) {
            assertThat(unknown(text)).as(text).isNaN();
        }
        assertThat(unknown("u > 0 and k < 0")).isZero();
        assertThat(unknown("k < 0 and u > 0")).isZero();
        assertThat(unknown("u > 0 or k > 0")).isOne();
        assertThat(unknown("if(good(u), u, k)")).isOne();
        assertThat(unknown("atLeast(1, u > 0, k > 0)")).isOne();
        assertThat(unknown("atLeast(2, u > 0, k < 0)")).isZero();
    }

    @Test
    void tellsOnWhichInputsTheValueDepends() {
        Frame frame = new Frame(NAMES.length);
        System.arraycopy(VALUES, 0, frame.values, 0, VALUES.length);
        Expression.number("if(a > b, x, 2 * b)", measures(), Measure.of("m")).compute(frame);
        assertThat(frame.used).isEqualTo(0b10011);
    }
}
