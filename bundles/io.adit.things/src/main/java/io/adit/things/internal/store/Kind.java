package io.adit.things.internal.store;

/** The kinds of entities that are kept. */
public enum Kind {
    /** A thing. */
    THING,
    /** A policy. */
    POLICY
}
