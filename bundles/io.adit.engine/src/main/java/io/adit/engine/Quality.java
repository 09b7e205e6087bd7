package io.adit.engine;

/** How far a sample can be trusted, as in OPC UA. */
public enum Quality {
    GOOD,
    UNCERTAIN,
    BAD
}
