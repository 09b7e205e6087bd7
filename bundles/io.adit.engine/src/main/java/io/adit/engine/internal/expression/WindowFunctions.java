package io.adit.engine.internal.expression;

import io.adit.engine.units.Measure;

/** The functions over a time, as in {@code avg(a over 10 min)}. */
final class WindowFunctions {
    private static final Measure SECOND = Measure.of("s");
    private static final double LONGEST_SECONDS = 4e8; // more than twelve years

    private WindowFunctions() {}

    static boolean names(String function) {
        return switch (function) {
            case "avg", "min", "max", "delta", "rate", "count" -> true;
            default -> false;
        };
    }

    /** @param length of the window, a constant */
    static Typed call(Syntax.Call call, Typed argument, Typed length) {
        long micros = micros(length);
        int column = call.column();
        Node node = "count".equals(call.function()) ? argument.truth() : argument.node();
        return switch (call.function()) {
            case "avg" -> Typed.of(column, argument.number(), new SumWindow(node, micros, true));
            case "min" -> Typed.of(column, argument.number(), new ExtremeWindow(node, micros, false));
            case "max" -> Typed.of(column, argument.number(), new ExtremeWindow(node, micros, true));
            case "delta" ->
                Typed.of(column, argument.number().ofDifferences(), new DifferenceWindow(node, micros, false));
            case "rate" ->
                Typed.of(
                        column,
                        argument.number().ofDifferences().per(SECOND),
                        new DifferenceWindow(node, micros, true));
            default -> Typed.of(column, Measure.ONE, new SumWindow(node, micros, false));
        };
    }

    private static long micros(Typed length) {
        double seconds = length.in(SECOND, "used as a time").constant();
        if (!(seconds >= 1e-3 && seconds <= LONGEST_SECONDS)) {
            throw new ExpressionException(
                    length.column(), "The window is " + seconds + " s long.", "Use a time from 1 ms to twelve years.");
        }
        return Math.round(seconds * 1e6);
    }
}
