package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitConversion;
import org.jspecify.annotations.Nullable;

/**
 * A part of an expression with what is known of it before it runs.
 *
 * @param column where it stands
 * @param measure of its value; null for a truth value
 * @param constant its value where that is always the same, else NaN
 * @param bare true where it is made of numbers without unit alone, which are easily a forgotten unit
 * @param input index of the input where it is just that, else -1
 */
record Typed(int column, Node node, @Nullable Measure measure, double constant, boolean bare, int input) {

    static Typed of(int column, @Nullable Measure measure, Node node) {
        return new Typed(column, node, measure, Double.NaN, false, -1);
    }

    static Typed constant(int column, @Nullable Measure measure, double value, boolean bare) {
        return new Typed(column, frame -> value, measure, value, bare, -1);
    }

    boolean isConstant() {
        return !Double.isNaN(constant);
    }

    /** Its measure; a truth value has none. */
    Measure number() {
        if (measure == null) {
            throw new ExpressionException(
                    column,
                    "A number is needed here, this is true or false.",
                    "Use if(condition, number, number) to turn it into one.");
        }
        return measure;
    }

    /** Its measure, which may not have a zero of its own. */
    Measure scalable(String what) {
        Measure own = number();
        if (own.hasOwnZero()) {
            throw new ExpressionException(
                    column,
                    "A temperature in " + own + " can't be " + what + ": its zero is arbitrary.",
                    "Take the difference to a reference, as in (T - 20 " + own + "), or the absolute one, kelvin(T).");
        }
        return own;
    }

    Node truth() {
        if (measure != null) {
            throw new ExpressionException(
                    column,
                    "True or false is needed here, this is a number.",
                    "Compare it with something, for example a > 0.");
        }
        return node;
    }

    /**
     * The same value in another measure.
     *
     * @param verb what was to be done with both, for the message
     */
    Typed in(Measure target, String verb) {
        Measure own = number();
        if (bare && constant == 0 && !target.hasOwnZero()) {
            return new Typed(column, node, target, constant, false, -1);
        }
        if (bare && !target.isSame(Measure.ONE)) {
            throw new ExpressionException(
                    column,
                    "A number without unit stands where " + target + " is needed.",
                    "Write its unit after it, for example 3 " + target + ".");
        }
        if (!own.isLike(target)) {
            throw new ExpressionException(
                    column,
                    "'" + own + "' and '" + target + "' are different kinds of quantity and can't be " + verb + ".",
                    "Multiply or divide by something that makes them alike.");
        }
        if (own.hasOwnZero() != target.hasOwnZero() && !own.isSame(target)) {
            throw new ExpressionException(
                    column,
                    "'" + own + "' and '" + target + "' can't be " + verb
                            + ": one is a temperature with a zero of its own, the other a difference or an absolute"
                            + " one.",
                    "Use kelvin(T) or celsius(T) to say what is meant.");
        }
        return converted(target);
    }

    /** The same value in another measure of the same kind, whatever its zero. */
    Typed converted(Measure target) {
        UnitConversion conversion = number().to(target);
        if (conversion.equals(UnitConversion.IDENTITY)) {
            return new Typed(column, node, target, constant, bare, -1);
        }
        if (isConstant()) {
            return constant(column, target, conversion.apply(constant), false);
        }
        Node own = node;
        return of(column, target, frame -> conversion.apply(own.value(frame)));
    }
}
