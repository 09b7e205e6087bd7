package io.adit.engine;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.quality.ChannelQuality;

/**
 * Takes what the engine produces, during the call that produced it and on its thread. An exception thrown here passes through the engine and leaves
 * its state undefined: restore it then.
 */
public interface EngineOutput {
    /** A reading as received, before calibration and conversion, in the binding's source unit. A derived channel has none. */
    void raw(Sample sample);

    /**
     * A calibrated, converted and checked sample, in the channel's unit; also BAD ones. One
     * for every raw one, one for each gap (BAD MISSING), and those of derived channels, which follow the ones that they are made of.
     */
    void clean(Sample sample);

    /** One of the clean samples that should update the twin, after its {@link #clean}. */
    void report(Sample sample);

    /** An alarm changed. */
    void alarm(AlarmChanged changed);

    /** How well a channel delivers, about every ten minutes. An output that does not tell it to anybody need not take it. */
    default void quality(ChannelQuality quality) {}

    /** How unusual a channel behaves, when that has changed. An output that does not tell it to anybody need not take it. */
    default void unusual(ChannelScore score) {}

    /** True where it takes {@link #forecast}: what nobody wants to know is not computed, which costs some milliseconds each time. */
    default boolean wantsForecasts() {
        return false;
    }

    /** What is foreseen of the levels of a rule, about a hundred times in its horizon; only where {@link #wantsForecasts}. */
    default void forecast(RuleForecast forecast) {}

    /** What was foreseen of a rule at its channel is taken back, as no usable value has come for long. It may not have been told. */
    default void unforeseen(ChannelId channel, String ruleId) {}

    /**
     * A message that gave no sample at all.
     *
     * @param reason one sentence for people
     */
    void undecodable(RawMessage message, String reason);
}
