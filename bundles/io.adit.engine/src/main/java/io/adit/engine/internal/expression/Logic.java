package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;

/** The operators on truth values and those that make them: Kleene's logic, in which an unknown operand counts only where it matters. */
final class Logic {
    private Logic() {}

    static Typed not(int column, Typed operand) {
        Node node = operand.truth();
        return Typed.of(column, null, frame -> 1 - node.value(frame));
    }

    static Typed infix(Syntax.Infix syntax, Typed left, Typed right) {
        Node a = left.truth();
        Node b = right.truth();
        return Typed.of(
                syntax.column(),
                null,
                "and".equals(syntax.sign())
                        ? frame -> decided(a.value(frame), b, frame, 0)
                        : frame -> decided(a.value(frame), b, frame, 1));
    }

    /** @param settling the truth that settles it alone */
    private static double decided(double first, Node second, Frame frame, double settling) {
        if (first == settling) {
            return first;
        }
        double other = second.value(frame);
        return other == settling || !Double.isNaN(first) ? other : first;
    }

    static Typed comparison(Syntax.Infix syntax, Typed left, Typed right) {
        Measure common = left.bare() ? right.number() : left.number();
        Node a = left.in(common, "compared").node();
        Node b = right.in(common, "compared").node();
        return Typed.of(
                syntax.column(),
                null,
                switch (syntax.sign()) {
                    case "<" -> frame -> truth(a.value(frame), b.value(frame), true, false, false);
                    case "<=" -> frame -> truth(a.value(frame), b.value(frame), true, true, false);
                    case ">" -> frame -> truth(a.value(frame), b.value(frame), false, false, true);
                    case ">=" -> frame -> truth(a.value(frame), b.value(frame), false, true, true);
                    case "=", "==" -> frame -> truth(a.value(frame), b.value(frame), false, true, false);
                    default -> frame -> truth(a.value(frame), b.value(frame), true, false, true);
                });
    }

    private static double truth(double a, double b, boolean below, boolean equal, boolean above) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        boolean holds = a < b ? below : a > b ? above : equal;
        return holds ? 1 : 0;
    }
}
