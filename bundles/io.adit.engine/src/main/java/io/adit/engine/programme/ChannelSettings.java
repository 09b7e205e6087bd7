package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one channel is measured, cleaned and reported.
 *
 * @param id which channel
 * @param name for messages to people, for example {@code Motor current P1}
 * @param unit UCUM code of the clean value
 * @param rangeMin smallest physically possible value, in the unit; null where unbounded
 * @param rangeMax largest physically possible value, in the unit; null where unbounded
 * @param periodSeconds expected time between samples; null where event driven, then nothing counts as missing
 * @param decimals digits after the point that are shown, 0 to 12; one such step is also the least spread that the spike check
 *     assumes
 * @param bindings which device fields feed it; their times of validity may not overlap
 * @param calibrations raw reading to physical value; none: the reading is in the binding's source unit. Where two are valid at
 *     once, the one that began later holds
 * @param cleaning its checks
 * @param report when the twin is updated
 * @param derivation how its samples come from those of other channels; null where devices measure it. A derived channel has neither
 *     bindings nor calibrations
 */
public record ChannelSettings(
        ChannelId id,
        String name,
        String unit,
        @Nullable Double rangeMin,
        @Nullable Double rangeMax,
        @Nullable Double periodSeconds,
        int decimals,
        List<BindingSettings> bindings,
        List<CalibrationSettings> calibrations,
        CleaningSettings cleaning,
        ReportSettings report,
        @Nullable DerivationSettings derivation) {
    public ChannelSettings {
        bindings = List.copyOf(bindings);
        calibrations = List.copyOf(calibrations);
    }

    /** A channel that devices measure. */
    public ChannelSettings(
            ChannelId id,
            String name,
            String unit,
            @Nullable Double rangeMin,
            @Nullable Double rangeMax,
            @Nullable Double periodSeconds,
            int decimals,
            List<BindingSettings> bindings,
            List<CalibrationSettings> calibrations,
            CleaningSettings cleaning,
            ReportSettings report) {
        this(
                id,
                name,
                unit,
                rangeMin,
                rangeMax,
                periodSeconds,
                decimals,
                bindings,
                calibrations,
                cleaning,
                report,
                null);
    }

    /** The same fed with clean samples as they were kept: nothing makes or judges them. */
    public ChannelSettings asKept() {
        return new ChannelSettings(
                id,
                name,
                unit,
                rangeMin,
                rangeMax,
                periodSeconds,
                decimals,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                report);
    }

    /** The other channels whose samples have a part in its own: what it is derived from, corrected by and compared with. */
    public Set<ChannelId> sources() {
        Set<ChannelId> sources = new LinkedHashSet<>();
        if (derivation != null) {
            derivation.inputs().forEach(input -> sources.add(input.channel()));
        }
        for (CalibrationSettings calibration : calibrations) {
            calibration.corrections().forEach(correction -> sources.add(correction.channel()));
        }
        DriftSettings drift = cleaning.drift();
        if (drift != null) {
            sources.add(drift.reference());
        }
        return sources;
    }
}
