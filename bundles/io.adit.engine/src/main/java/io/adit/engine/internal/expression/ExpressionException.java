package io.adit.engine.internal.expression;

import io.adit.engine.programme.ExpressionProblem;

/** An expression that can't be read or whose units don't fit. */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ExpressionProblem problem;

    ExpressionException(int column, String message, String remedy) {
        super(message);
        problem = new ExpressionProblem(column, message, remedy);
    }

    /** Where and what. */
    public ExpressionProblem problem() {
        return problem;
    }
}
