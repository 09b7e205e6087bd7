package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;

/**
 * The operators on numbers. Temperatures in Cel or [degF] are points on a scale, as in affine geometry: the difference of two is a number of K, a
 * point plus a difference is a point, and nothing else is allowed with them.
 */
final class Arithmetic {
    private Arithmetic() {}

    static Typed infix(Syntax.Infix syntax, Typed left, Typed right) {
        int column = syntax.column();
        Typed result = switch (syntax.sign()) {
            case "+" -> plus(column, left, right);
            case "-" -> minus(column, left, right);
            case "*" -> {
                Node a = left.node();
                Node b = right.node();
                Measure measure = left.scalable("multiplied").times(right.scalable("multiplied"));
                yield Typed.of(column, measure, frame -> a.value(frame) * b.value(frame));
            }
            case "/" -> {
                Node a = left.node();
                Node b = right.node();
                Measure measure = left.scalable("divided").per(right.scalable("divided"));
                yield Typed.of(column, measure, frame -> a.value(frame) / b.value(frame));
            }
            default -> power(column, left, right);
        };
        return folded(result, left, right);
    }

    private static Typed folded(Typed result, Typed left, Typed right) {
        if (!left.isConstant() || !right.isConstant()) {
            return result;
        }
        double value = result.node().value(new Frame(0));
        return Typed.constant(result.column(), result.measure(), value, left.bare() && right.bare());
    }

    private static Typed plus(int column, Typed left, Typed right) {
        Measure a = left.number();
        Measure b = right.number();
        if (a.hasOwnZero() && b.hasOwnZero()) {
            throw new ExpressionException(
                    column,
                    "Two temperatures in " + a + " and " + b + " can't be added: their zero is arbitrary.",
                    "Write a difference in K, as in T + 5 K, or take the mean, avg(a, b).");
        }
        return b.hasOwnZero() ? sum(column, right, left) : sum(column, left, right);
    }

    private static Typed sum(int column, Typed left, Typed right) {
        Measure measure = left.number();
        Node a = left.node();
        Node b = (left.bare() ? right : right.in(measure.ofDifferences(), "added")).node();
        if (left.bare()) {
            Node first = left.in(right.number(), "added").node();
            return Typed.of(column, right.number(), frame -> first.value(frame) + b.value(frame));
        }
        return Typed.of(column, measure, frame -> a.value(frame) + b.value(frame));
    }

    private static Typed minus(int column, Typed left, Typed right) {
        Measure a = left.number();
        Measure b = right.number();
        if (a.hasOwnZero() && !b.hasOwnZero() && right.input() >= 0) {
            throw new ExpressionException(
                    column,
                    "It is not clear whether the value in " + b + " is a difference or an absolute temperature.",
                    "Write kelvin(T) - x for an absolute one, T + (-1 * x) for a difference.");
        }
        if (b.hasOwnZero() && !a.hasOwnZero()) {
            throw new ExpressionException(
                    column,
                    "A temperature in " + b + " can't be taken from one in " + a + ".",
                    "Write kelvin(T) for an absolute temperature in K.");
        }
        Node first = left.node();
        if (a.hasOwnZero() && b.hasOwnZero()) {
            Node second = right.in(a, "subtracted").node();
            return Typed.of(column, a.ofDifferences(), frame -> first.value(frame) - second.value(frame));
        }
        if (left.bare() && !right.bare()) {
            Node zero = left.in(b, "subtracted").node();
            Node second = right.node();
            return Typed.of(column, b, frame -> zero.value(frame) - second.value(frame));
        }
        Node second = right.in(a.ofDifferences(), "subtracted").node();
        return Typed.of(column, a, frame -> first.value(frame) - second.value(frame));
    }

    static Typed power(int column, Typed base, Typed exponent) {
        Measure measure = base.scalable("raised to a power");
        Node a = base.node();
        Node b = exponent.in(Measure.ONE, "used as a power").node();
        if (measure.isNumber()) {
            Node number = base.in(Measure.ONE, "raised to a power").node();
            return Typed.of(column, Measure.ONE, frame -> Math.pow(number.value(frame), b.value(frame)));
        }
        if (!exponent.isConstant()) {
            throw new ExpressionException(
                    exponent.column(),
                    "The power of a value in " + measure + " must be a fixed number, or its unit would change.",
                    "Divide the value by a reference first, so that it has no unit.");
        }
        double power = exponent.constant();
        try {
            Measure result = measure.power(power);
            return power == 2
                    ? Typed.of(column, result, frame -> square(a.value(frame)))
                    : Typed.of(column, result, frame -> Math.pow(a.value(frame), power));
        } catch (UnitException e) {
            throw new ExpressionException(column, e.getMessage(), "Use a power for which whole exponents come out.");
        }
    }

    private static double square(double value) {
        return value * value;
    }

    static Typed negative(int column, Typed operand) {
        Measure measure = operand.isConstant() ? operand.number() : operand.scalable("negated");
        if (operand.isConstant()) {
            return Typed.constant(column, measure, -operand.constant(), operand.bare());
        }
        Node node = operand.node();
        return Typed.of(column, measure, frame -> -node.value(frame));
    }
}
