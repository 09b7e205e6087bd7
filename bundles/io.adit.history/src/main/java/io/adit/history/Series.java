package io.adit.history;

/** The two series kept for every channel. */
public enum Series {
    /** As received, in the unit of the payload; never changed. */
    RAW,
    /** After calibration, conversion and checks, in the channel's unit, with quality. */
    CLEAN
}
