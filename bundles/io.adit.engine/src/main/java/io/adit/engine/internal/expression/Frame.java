package io.adit.engine.internal.expression;

/** What an expression is computed from at one time, and what it used of it. */
public final class Frame {
    /** Value of each input in its own unit; NaN where it is not usable. */
    public final double[] values;
    /** Time that the values stand for, microseconds since the epoch. */
    public long timeMicros;
    /** Bit i: the result depends on input i. */
    public long used;
    /** True where a window that the result depends on does not reach back as far as it should. */
    public boolean incomplete;

    /** @param inputs their number, at most 64 */
    public Frame(int inputs) {
        values = new double[inputs];
    }
}
