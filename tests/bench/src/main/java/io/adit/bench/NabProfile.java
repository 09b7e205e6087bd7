package io.adit.bench;

/** Weights of a detected window, a false alarm and a missed window. */
record NabProfile(String figure, double detected, double falseAlarm, double missed) {
    static final NabProfile STANDARD = new NabProfile("standard", 1, 0.11, 1);
    static final NabProfile LOW_FP = new NabProfile("low_fp", 1, 0.22, 1);
    static final NabProfile LOW_FN = new NabProfile("low_fn", 1, 0.11, 2);
}
