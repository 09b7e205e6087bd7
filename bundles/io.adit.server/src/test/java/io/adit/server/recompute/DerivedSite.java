package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.DriftSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.programme.TimeFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two strain sensors on one device, a thermometer on another one. The first is corrected by the temperature and compared with the second; a mean of its last
 * minute, its smoothed course and a step are made of it.
 */
final class DerivedSite {
    static final ChannelId TEMPERATURE = new ChannelId("ns:ring", "temperature");
    static final ChannelId STRAIN = new ChannelId("ns:ring", "strain");
    static final ChannelId OTHER = new ChannelId("ns:ring", "other");
    static final ChannelId LEVEL = new ChannelId("ns:ring", "level");
    static final ChannelId SMOOTH = new ChannelId("ns:ring", "smooth");
    static final ChannelId STEPPED = new ChannelId("ns:ring", "stepped");
    static final List<ChannelId> BUT_THE_STEP = List.of(LEVEL, STRAIN, SMOOTH, TEMPERATURE);

    private DerivedSite() {}

    /** @param offset of the temperature's calibration */
    static Programme programme(double offset) {
        CleaningSettings drift = new CleaningSettings(
                9, 5.0, null, null, null, 30.0, ClockSettings.DEVICE, new DriftSettings(OTHER, 2, 120));
        CalibrationSettings warm =
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(offset, 1.0), "Cel", null, null);
        CalibrationSettings corrected = new CalibrationSettings(
                CalibrationKind.LINEAR,
                List.of(0.0, 1.0),
                "um/m",
                null,
                null,
                List.of(new CorrectionSettings(TEMPERATURE, "Cel", -0.5, 20, 60.0)));
        LevelRuleSettings rule = new LevelRuleSettings(
                "low",
                "Low",
                STRAIN,
                Direction.BELOW,
                false,
                true,
                List.of(new LevelSettings("alert", 300, 36, 1, 1, 1)));
        return new Programme(
                List.of(
                        // the one that is asked comes after the one that asks it: the order of readings must not depend
                        // on that
                        measured(STRAIN, "s", "/a", List.of(corrected), drift),
                        measured(TEMPERATURE, "t", "/t", List.of(warm), CleaningSettings.OFF),
                        measured(OTHER, "s", "/b", List.of(), CleaningSettings.OFF),
                        derived(
                                LEVEL,
                                new ExpressionSettings(
                                        "avg(a over 60 s) - b",
                                        List.of(
                                                new DerivationInput("a", STRAIN),
                                                new DerivationInput("b", OTHER, null, false)),
                                        2.0)),
                        derived(
                                SMOOTH,
                                new SmoothSettings(new DerivationInput("a", STRAIN), Smoothing.MEAN, 5, null, null)),
                        derived(
                                STEPPED,
                                new PythonStepSettings(
                                        "twice.py",
                                        "twice",
                                        List.of(new DerivationInput("a", STRAIN)),
                                        PythonStepSettings.Limits.DEFAULT))),
                List.of(rule));
    }

    private static ChannelSettings measured(
            ChannelId id,
            String device,
            String pointer,
            List<CalibrationSettings> calibrations,
            CleaningSettings cleaning) {
        String unit = id.equals(TEMPERATURE) ? "Cel" : "um/m";
        BindingSettings binding =
                new BindingSettings("x", device, pointer, "/at", TimeFormat.EPOCH_MILLIS, unit, null, null);
        return channel(id, unit, List.of(binding), calibrations, cleaning, null);
    }

    private static ChannelSettings derived(ChannelId id, DerivationSettings derivation) {
        return channel(id, "um/m", List.of(), List.of(), CleaningSettings.OFF, derivation);
    }

    private static ChannelSettings channel(
            ChannelId id,
            String unit,
            List<BindingSettings> bindings,
            List<CalibrationSettings> calibrations,
            CleaningSettings cleaning,
            @Nullable DerivationSettings derivation) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                -500.0,
                500.0,
                3.0,
                2,
                bindings,
                calibrations,
                cleaning,
                ReportSettings.EVERY_SAMPLE,
                derivation);
    }
}
