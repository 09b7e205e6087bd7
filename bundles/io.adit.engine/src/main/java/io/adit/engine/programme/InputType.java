package io.adit.engine.programme;

/** What kind of value goes with a command. */
public enum InputType {
    /** Any finite number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** True or false. */
    BOOLEAN,
    /** One of some texts. */
    CHOICE
}
