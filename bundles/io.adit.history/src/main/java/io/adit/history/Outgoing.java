package io.adit.history;

/** What is handed on from a history to another place, each in an order of its own. */
public enum Outgoing {
    /** Changes of alarms. */
    ALARMS,
    /** Samples, raw, clean or both. */
    SAMPLES
}
