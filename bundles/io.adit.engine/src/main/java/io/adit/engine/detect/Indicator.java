package io.adit.engine.detect;

import java.util.List;

/** A statistic of the last samples that is large when something is unusual. Each has a tail of its own; the rarest speaks for all. */
enum Indicator {
    /** Deviation from the prediction, in the channel's unit. */
    RESIDUAL(10, true, 0.05, 0),
    /** Mean absolute deviation from the prediction over about 25 samples, in the channel's unit. */
    RESIDUAL_MEAN(36, true, 0.05, 0),
    /** Mean deviation from the prediction over about 7 samples, on a logarithmic scale: in proportion, not in units. */
    RATIO(12, false, 0.1, 0),
    /** Mean of 96 samples against that of the 384 before, in spreads. */
    SHIFT(96, false, 0.3, 0),
    /** Mean deviation from the usual values at those times of day over about 12 samples, in the channel's unit. */
    DAILY(24, true, 0.05, 0),
    /** Distance of the last half day from all earlier ones, in MAD; it has a value once an hour. */
    SHAPE(6, false, 0.02, 0),
    /** How long and how far the samples have been on one side of the prediction, in usual deviations. */
    CHANGE(24, false, 2, 0.5),
    /** Energy of a frequency band, in times the usual. */
    SPECTRUM(48, false, 2, 0.5);

    static final List<Indicator> ALL = List.of(values());

    /** Values within which high ones are one event. */
    final int blockLength;

    /** Decades of rarity that are taken off before it is compared with others, as it is more often wrong. */
    final double handicap;

    private final boolean hasUnit;
    private final double floor;

    Indicator(int blockLength, boolean hasUnit, double floor, double handicap) {
        this.blockLength = blockLength;
        this.hasUnit = hasUnit;
        this.floor = floor;
        this.handicap = handicap;
    }

    /** Up to this it says nothing, however quiet it was before; above 0. */
    double floor(Baseline baseline) {
        return hasUnit ? baseline.unit(floor) : floor;
    }
}
