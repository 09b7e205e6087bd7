package io.adit.engine.detect;

/**
 * The rarest indicator at one sample.
 *
 * @param strength its value
 * @param record its greatest value before
 */
record Loudest(Indicator indicator, double rarity, double strength, double record) {
    static final Loudest NONE = new Loudest(Indicator.RESIDUAL, ExtremeTail.COMMON, 0, 0);
}
