package io.adit.engine;

/** How far a sample can be trusted, as in OPC UA Part 8. */
public enum Quality {
    /** No check objected. */
    GOOD,
    /** Use with care; rules take it like a good one. */
    UNCERTAIN,
    /** Do not use; rules and later checks ignore it. */
    BAD
}
