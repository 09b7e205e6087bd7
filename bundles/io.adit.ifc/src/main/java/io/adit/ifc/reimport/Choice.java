package io.adit.ifc.reimport;

/** Which side of a change shall hold. */
public enum Choice {
    /** What the new revision says. */
    TAKE,
    /** What the model says now. */
    KEEP
}
