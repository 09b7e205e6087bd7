package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives names, units and nodes to the tree of an expression, from the leaves up. */
final class Compiler {
    private final Map<String, Integer> inputs;
    private final List<Measure> measures;
    private final List<Window> windows = new ArrayList<>();

    /**
     * @param inputs index of each by its name
     * @param measures of each by its index
     */
    Compiler(Map<String, Integer> inputs, List<Measure> measures) {
        this.inputs = inputs;
        this.measures = measures;
    }

    /** The windows that were met, those inside of others before them. */
    List<Window> windows() {
        return windows;
    }

    Typed compile(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Literal literal -> literal(literal);
            case Syntax.Name name -> name(name);
            case Syntax.Prefix prefix -> {
                Typed operand = compile(prefix.operand());
                yield "-".equals(prefix.sign())
                        ? Arithmetic.negative(prefix.column(), operand)
                        : Logic.not(prefix.column(), operand);
            }
            case Syntax.Infix infix -> infix(infix);
            case Syntax.Call call -> call(call);
        };
    }

    private static Typed literal(Syntax.Literal literal) {
        String unit = literal.unit();
        if (unit == null) {
            return Typed.constant(literal.column(), Measure.ONE, literal.value(), true);
        }
        try {
            return Typed.constant(literal.column(), Measure.of(unit), literal.value(), false);
        } catch (UnitException e) {
            String remedy =
                    "Put a blank and an operator between a number and what is no unit, and a unit with parentheses in"
                            + " double quotes.";
            throw new ExpressionException(literal.column(), e.getMessage(), remedy);
        }
    }

    private Typed name(Syntax.Name name) {
        if ("true".equals(name.name()) || "false".equals(name.name())) {
            return Typed.constant(name.column(), null, "true".equals(name.name()) ? 1 : 0, false);
        }
        int input = input(name);
        long bit = 1L << input;
        Node node = frame -> {
            frame.used |= bit;
            return frame.values[input];
        };
        return new Typed(name.column(), node, measures.get(input), Double.NaN, false, input);
    }

    private int input(Syntax.Name name) {
        Integer input = inputs.get(name.name());
        if (input == null) {
            throw new ExpressionException(
                    name.column(),
                    "'" + name.name() + "' is no input.",
                    inputs.isEmpty()
                            ? "Add an input of that name."
                            : "The inputs are " + String.join(", ", inputs.keySet()) + ".");
        }
        return input;
    }

    private Typed infix(Syntax.Infix infix) {
        Typed left = compile(infix.left());
        Typed right = compile(infix.right());
        return switch (infix.sign()) {
            case "+", "-", "*", "/", "^" -> Arithmetic.infix(infix, left, right);
            case "and", "or" -> Logic.infix(infix, left, right);
            default -> Logic.comparison(infix, left, right);
        };
    }

    private Typed call(Syntax.Call call) {
        Syntax.Literal window = call.window();
        if ("good".equals(call.function())) {
            return good(call);
        }
        List<Typed> arguments = call.arguments().stream().map(this::compile).toList();
        if (window == null) {
            return Functions.call(call, arguments);
        }
        if (!WindowFunctions.names(call.function())) {
            throw new ExpressionException(
                    call.column(),
                    "There is no function '" + call.function() + "' over a time.",
                    "There are avg, min, max, delta, rate and count.");
        }
        Typed result = WindowFunctions.call(call, Functions.only(call, arguments), literal(window));
        windows.add((Window) result.node());
        return result;
    }

    /** Whether an input is usable now; that it is asked for does not make the result depend on its quality. */
    private Typed good(Syntax.Call call) {
        boolean name = call.arguments().size() == 1 && call.arguments().get(0) instanceof Syntax.Name;
        Functions.expect(call, name && call.window() == null, "the name of an input");
        int input = input((Syntax.Name) call.arguments().get(0));
        return Typed.of(call.column(), null, frame -> Double.isNaN(frame.values[input]) ? 0 : 1);
    }
}
