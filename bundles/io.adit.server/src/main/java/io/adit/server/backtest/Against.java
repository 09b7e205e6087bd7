package io.adit.server.backtest;

/** What the alarms of a back-test are compared with. */
public enum Against {
    /** Nothing. */
    NONE,
    /** The alarms that there really were, by the journal of alarms. */
    JOURNAL,
    /** The alarms that the deployed programme gives over the same readings. */
    PROGRAMME
}
