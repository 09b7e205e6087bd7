package io.adit.publish.programme;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DriftSettings;
import org.jspecify.annotations.Nullable;

/** Reads calibrations and checks of a channel. What it does not understand is an {@link IllegalArgumentException}. */
final class CleaningReader {
    private CleaningReader() {}

    static CalibrationSettings calibration(Fields fields) {
        return new CalibrationSettings(
                CalibrationKind.valueOf(fields.text("kind")),
                fields.numbers("coefficients"),
                fields.text("unit"),
                fields.microsOrNull("validFrom"),
                fields.microsOrNull("validTo"),
                fields.objects("corrections").map(CleaningReader::correction).toList());
    }

    private static CorrectionSettings correction(Fields fields) {
        return new CorrectionSettings(
                fields.channel(),
                fields.text("unit"),
                fields.number("factor"),
                fields.number("reference"),
                fields.numberOrNull("maxAgeSeconds"));
    }

    static CleaningSettings cleaning(Fields fields) {
        return new CleaningSettings(
                fields.integerOrNull("spikeWindow"),
                fields.numberOrNull("spikeThreshold"),
                fields.numberOrNull("stuckSeconds"),
                fields.numberOrNull("maxRatePerSecond"),
                fields.numberOrNull("futureSeconds"),
                fields.numberOrNull("lateSeconds"),
                new ClockSettings(
                        ClockPolicy.valueOf(fields.text("clock", ClockPolicy.DEVICE.name())),
                        fields.numberOrNull("clockToleranceSeconds")),
                drift(fields.object("drift")));
    }

    private static @Nullable DriftSettings drift(Fields fields) {
        return fields.isEmpty()
                ? null
                : new DriftSettings(fields.channel(), fields.number("tolerance"), fields.number("seconds"));
    }
}
