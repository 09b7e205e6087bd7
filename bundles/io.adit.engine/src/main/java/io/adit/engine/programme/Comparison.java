package io.adit.engine.programme;

/** How a value of a command's payload compares with the one that an interlock names. */
public enum Comparison {
    /** The same JSON value; numbers by their worth. */
    EQUAL,
    /** A smaller number. */
    BELOW,
    /** A larger number. */
    ABOVE
}
