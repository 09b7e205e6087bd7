package io.adit.engine.programme;

/**
 * Why an expression can't be used.
 *
 * @param column where in its text, from 1
 * @param message one sentence: what is wrong
 * @param remedy one sentence: what would be right
 */
public record ExpressionProblem(int column, String message, String remedy) {
    /** All of it in one line. */
    @Override
    public String toString() {
        return "Column " + column + ": " + message + " " + remedy;
    }
}
