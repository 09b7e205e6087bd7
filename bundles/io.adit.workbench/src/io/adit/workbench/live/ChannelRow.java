package io.adit.workbench.live;

import io.adit.engine.units.UnitText;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the twin last said. Immutable.
 *
 * @param id unique: thing id, '#', feature id
 * @param asset name of the asset
 * @param channel name of the channel
 * @param value last value in {@code unit}; null before the first sample and where there is no number
 * @param unit UCUM code, empty where it has none
 * @param decimals digits after the point to show, at least 0
 * @param quality how far to trust it
 * @param reason why it is not good, empty when good
 * @param time time of measurement; null before the first sample
 */
public record ChannelRow(
        String id,
        String asset,
        String channel,
        @Nullable Double value,
        String unit,
        int decimals,
        Quality quality,
        String reason,
        @Nullable Instant time) {

    /** Value and unit for people: "12.4 A"; a dash where there is none. */
    public String valueText() {
        if (value == null) {
            return "–";
        }
        String number = String.format(Locale.getDefault(Locale.Category.FORMAT), "%,." + decimals + "f", value);
        String shown = UnitText.of(unit);
        return shown.isEmpty() ? number : number + " " + shown;
    }

    /** Quality for people: "bad: out of range". */
    public String qualityText() {
        if (quality == Quality.NONE) {
            return Messages.noSampleYet;
        }
        return reason.isEmpty() ? quality.word() : quality.word() + ": " + Words.reason(reason);
    }
}
