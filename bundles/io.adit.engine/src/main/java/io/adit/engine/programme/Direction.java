package io.adit.engine.programme;

/** On which side of a limit trouble lies. */
public enum Direction {
    ABOVE,
    BELOW
}
