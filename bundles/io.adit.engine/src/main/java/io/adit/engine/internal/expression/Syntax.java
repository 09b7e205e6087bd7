package io.adit.engine.internal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a tree, before anything is known of names and units. */
sealed interface Syntax {
    /** Where it begins or, for operators, where the sign stands; from 1. */
    int column();

    /** @param unit UCUM code; null where the number has none */
    record Literal(int column, double value, @Nullable String unit) implements Syntax {}

    /** A name; {@code true} and {@code false} too. */
    record Name(int column, String name) implements Syntax {}

    /** {@code -} or {@code not}. */
    record Prefix(int column, String sign, Syntax operand) implements Syntax {}

    /** Arithmetic, comparison, {@code and}, {@code or}. */
    record Infix(int column, String sign, Syntax left, Syntax right) implements Syntax {}

    /** @param window how far back it looks; null for functions of the present */
    record Call(
            int column,
            String function,
            List<Syntax> arguments,
            @Nullable Literal window) implements Syntax {}
}
