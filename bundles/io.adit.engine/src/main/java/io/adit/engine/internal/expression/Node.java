package io.adit.engine.internal.expression;

/** A part of an expression, ready to compute. Truth is 1, falsehood 0, and NaN means unknown; computes without allocating. */
@FunctionalInterface
interface Node {
    double value(Frame frame);
}
