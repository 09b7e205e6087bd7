package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of values at one time. */
final class Functions {
    private static final Measure KELVIN = Measure.of("K");
    private static final Measure CELSIUS = Measure.of("Cel");

    /** Of a plain number, giving a plain number; angles are in radians, and a value in deg is converted. */
    private static final Map<String, DoubleUnaryOperator> OF_NUMBERS = Map.ofEntries(
            Map.entry("exp", Math::exp),
            Map.entry("ln", Math::log),
            Map.entry("log10", Math::log10),
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("asin", Math::asin),
            Map.entry("acos", Math::acos),
            Map.entry("atan", Math::atan));

    /** Of a value in any unit, giving one in the same. */
    private static final Map<String, DoubleUnaryOperator> KEEPING =
            Map.of("abs", Math::abs, "floor", Math::floor, "ceil", Math::ceil, "round", Math::rint);

    private static final Map<String, DoubleBinaryOperator> EXTREMES = Map.of("min", Math::min, "max", Math::max);

    private Functions() {}

    static Typed call(Syntax.Call call, List<Typed> arguments) {
        int column = call.column();
        String name = call.function();
        DoubleUnaryOperator plain = OF_NUMBERS.get(name);
        DoubleUnaryOperator keeping = KEEPING.get(name);
        DoubleBinaryOperator extreme = EXTREMES.get(name);
        if (plain != null) {
            Node node = only(call, arguments).in(Measure.ONE, "used in " + name).node();
            return Typed.of(column, Measure.ONE, frame -> plain.applyAsDouble(node.value(frame)));
        }
        if (keeping != null) {
            Typed of = only(call, arguments);
            Node node = of.node();
            Measure measure = "abs".equals(name) ? of.scalable("made absolute") : of.number();
            return Typed.of(column, measure, frame -> keeping.applyAsDouble(node.value(frame)));
        }
        if (extreme != null) {
            return extreme(call, alike(call, arguments), extreme);
        }
        return switch (name) {
            case "sqrt" ->
                Arithmetic.power(column, only(call, arguments), Typed.constant(column, Measure.ONE, 0.5, true));
            case "pow" -> {
                expect(call, arguments.size() == 2, "two values, as in pow(a, 2)");
                yield Arithmetic.power(column, arguments.get(0), arguments.get(1));
            }
            case "avg" -> average(call, alike(call, arguments));
            case "median" -> median(call, alike(call, arguments));
            case "if" -> choice(call, arguments);
            case "atLeast" -> atLeast(call, arguments);
            case "kelvin" -> temperature(call, arguments, KELVIN);
            case "celsius" -> temperature(call, arguments, CELSIUS);
            default ->
                throw new ExpressionException(
                        column,
                        "There is no function '" + name + "' of values at one time.",
                        "There are abs, avg, median, min, max, sqrt, pow, exp, ln, log10, sin, cos, tan, asin, acos,"
                                + " atan, floor, ceil, round, if, atLeast, good, kelvin, celsius, and avg, min, max,"
                                + " delta, rate, count (x over 10 min).");
        };
    }

    static void expect(Syntax.Call call, boolean holds, String what) {
        if (!holds) {
            throw new ExpressionException(
                    call.column(), "'" + call.function() + "' takes other arguments.", "Give it " + what + ".");
        }
    }

    static Typed only(Syntax.Call call, List<Typed> arguments) {
        expect(call, arguments.size() == 1, "one value");
        return arguments.get(0);
    }

    /** All in the measure of the first that has one. */
    private static List<Typed> alike(Syntax.Call call, List<Typed> arguments) {
        expect(call, !arguments.isEmpty(), "one or more values");
        Typed model =
                arguments.stream().filter(each -> !each.bare()).findFirst().orElse(arguments.get(0));
        Measure measure = model.number();
        return arguments.stream().map(each -> each.in(measure, "used together")).toList();
    }

    private static Node[] nodes(List<Typed> arguments) {
        return arguments.stream().map(Typed::node).toArray(Node[]::new);
    }

    private static Typed extreme(Syntax.Call call, List<Typed> arguments, DoubleBinaryOperator extreme) {
        Node[] nodes = nodes(arguments);
        return Typed.of(call.column(), arguments.get(0).number(), frame -> {
            double result = nodes[0].value(frame);
            for (int i = 1; i < nodes.length; i++) {
                result = extreme.applyAsDouble(result, nodes[i].value(frame));
            }
            return result;
        });
    }

    private static Typed average(Syntax.Call call, List<Typed> arguments) {
        Node[] nodes = nodes(arguments);
        return Typed.of(call.column(), arguments.get(0).number(), frame -> {
            double sum = 0;
            for (Node node : nodes) {
                sum += node.value(frame);
            }
            return sum / nodes.length;
        });
    }

    private static Typed median(Syntax.Call call, List<Typed> arguments) {
        Node[] nodes = nodes(arguments);
        double[] sorted = new double[nodes.length];
        int upper = nodes.length / 2;
        int lower = (nodes.length - 1) / 2;
        return Typed.of(call.column(), arguments.get(0).number(), frame -> {
            for (int i = 0; i < nodes.length; i++) {
                sorted[i] = nodes[i].value(frame);
            }
            Arrays.sort(sorted); // NaN comes last: one unknown makes the median unknown
            return Double.isNaN(sorted[nodes.length - 1]) ? Double.NaN : (sorted[lower] + sorted[upper]) / 2;
        });
    }

    private static Typed choice(Syntax.Call call, List<Typed> arguments) {
        expect(call, arguments.size() == 3, "a condition and two values, as in if(a > b, a, b)");
        Node condition = arguments.get(0).truth();
        boolean truth = arguments.get(1).measure() == null && arguments.get(2).measure() == null;
        List<Typed> ends = truth ? arguments.subList(1, 3) : alike(call, arguments.subList(1, 3));
        Node yes = ends.get(0).node();
        Node no = ends.get(1).node();
        return Typed.of(call.column(), ends.get(0).measure(), frame -> {
            double holds = condition.value(frame);
            return holds == 1 ? yes.value(frame) : holds == 0 ? no.value(frame) : Double.NaN;
        });
    }

    /** Voting, m out of n; unknown only where the unknown votes could decide. */
    private static Typed atLeast(Syntax.Call call, List<Typed> arguments) {
        expect(
                call,
                arguments.size() >= 2,
                "a number and that many conditions or more, as in atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm)");
        double needed = arguments.get(0).constant();
        Node[] votes = arguments.stream().skip(1).map(Typed::truth).toArray(Node[]::new);
        expect(
                call,
                arguments.get(0).bare() && needed >= 1 && needed <= votes.length && needed == Math.rint(needed),
                "first a whole number from 1 to that of its conditions");
        return Typed.of(call.column(), null, frame -> {
            int yes = 0;
            int unknown = 0;
            for (Node vote : votes) {
                double value = vote.value(frame);
                yes += value == 1 ? 1 : 0;
                unknown += Double.isNaN(value) ? 1 : 0;
            }
            return yes >= needed ? 1 : yes + unknown >= needed ? Double.NaN : 0;
        });
    }

    private static Typed temperature(Syntax.Call call, List<Typed> arguments, Measure target) {
        Typed argument = only(call, arguments);
        expect(call, argument.number().isLike(target), "a temperature");
        return argument.converted(target);
    }
}
