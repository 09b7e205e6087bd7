package io.adit.engine.internal;

import io.adit.engine.internal.check.DriftCheck;
import io.adit.engine.internal.decode.FieldSyntax;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DriftSettings;
import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.units.UnitConversion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the settings of channels and makes them ready to run. */
final class ChannelCompiler {
    /** Longest interval that settings may name, about 30 years. */
    static final double MAX_SECONDS = 1e9;

    private static final double INF = Double.MAX_VALUE;

    private final Findings findings;
    private final Companions companions;
    private final CalibrationCompiler calibrations;

    /** @param companions gets the other channels that the compiled ones ask for values */
    ChannelCompiler(Findings findings, Companions companions) {
        this.findings = findings;
        this.companions = companions;
        calibrations = new CalibrationCompiler(findings, companions);
    }

    ChannelPipeline compile(ChannelSettings channel, int timer) {
        findings.at(channel.id());
        findings.conversion(channel.unit(), channel.unit(), "Its unit");
        checkValues(channel);
        checkCleaning(channel.cleaning());
        checkReport(channel.report());
        checkOverlap(channel.bindings());
        findings.require(
                channel.derivation() == null
                        || (channel.bindings().isEmpty()
                                && channel.calibrations().isEmpty()),
                "derivation.bound",
                "It is derived from other channels and has bindings or calibrations too; remove one or the other.");
        return new ChannelPipeline(channel, timer, calibrations.compile(channel), twin(channel));
    }

    private void checkValues(ChannelSettings channel) {
        findings.requireBetween(channel.rangeMin(), -INF, INF, "rangeMin");
        findings.requireBetween(channel.rangeMax(), -INF, INF, "rangeMax");
        Double min = channel.rangeMin();
        Double max = channel.rangeMax();
        findings.require(
                min == null || max == null || !(min >= max),
                "range.empty",
                "Its range runs from " + min + " to " + max + "; rangeMin must be less than rangeMax.");
        findings.requireBetween(channel.periodSeconds(), 1e-6, MAX_SECONDS, "periodSeconds");
        findings.requireBetween((double) channel.decimals(), 0, 12, "decimals");
    }

    private void checkCleaning(CleaningSettings cleaning) {
        Integer window = cleaning.spikeWindow();
        findings.requireBetween(window == null ? null : window.doubleValue(), 3, 99, "spikeWindow");
        findings.requireBetween(cleaning.spikeThreshold(), Double.MIN_VALUE, INF, "spikeThreshold");
        findings.requireBetween(cleaning.stuckSeconds(), 1e-6, MAX_SECONDS, "stuckSeconds");
        findings.requireBetween(cleaning.maxRatePerSecond(), Double.MIN_VALUE, INF, "maxRatePerSecond");
        findings.requireBetween(cleaning.futureSeconds(), 0, MAX_SECONDS, "futureSeconds");
        findings.requireBetween(cleaning.lateSeconds(), 0, MAX_SECONDS, "lateSeconds");
        findings.requireBetween(
                cleaning.clock().toleranceSeconds(), 1e-6, MAX_SECONDS, "toleranceSeconds of the clock");
    }

    /** The twin sensor of the drift check; it counts with a value as old as one part of the check's window. */
    private @Nullable Companion twin(ChannelSettings channel) {
        DriftSettings drift = channel.cleaning().drift();
        if (drift == null) {
            return null;
        }
        findings.requireBetween(drift.tolerance(), Double.MIN_VALUE, INF, "tolerance of the drift check");
        findings.requireBetween(drift.seconds(), 1e-3, MAX_SECONDS, "seconds of the drift check");
        Companion twin = new Companion(drift.reference(), Micros.of(drift.seconds(), 0) / DriftCheck.PARTS);
        companions.add(channel, twin, channel.unit(), "Its drift check");
        return twin;
    }

    private void checkReport(ReportSettings report) {
        findings.requireBetween(report.deadband(), 0, INF, "deadband");
        findings.requireBetween(report.minIntervalSeconds(), 0, MAX_SECONDS, "minIntervalSeconds");
        findings.requireBetween(report.maxIntervalSeconds(), 0, MAX_SECONDS, "maxIntervalSeconds");
    }

    private void checkOverlap(List<BindingSettings> bindings) {
        for (int i = 0; i < bindings.size(); i++) {
            for (int j = i + 1; j < bindings.size(); j++) {
                boolean apart =
                        from(bindings.get(i)) >= to(bindings.get(j)) || from(bindings.get(j)) >= to(bindings.get(i));
                findings.require(
                        apart,
                        "binding.overlap",
                        "Its bindings " + (i + 1) + " and " + (j + 1)
                                + " are valid at the same time; end one before the other begins.");
            }
        }
    }

    static long from(BindingSettings binding) {
        return binding.validFromMicros() == null ? Long.MIN_VALUE : binding.validFromMicros();
    }

    static long to(BindingSettings binding) {
        return binding.validToMicros() == null ? Long.MAX_VALUE : binding.validToMicros();
    }

    /** Checks one binding of the channel and makes it ready to run. */
    void bind(BindingSettings settings, ChannelPipeline channel, Devices devices) {
        findings.at(channel.settings.id());
        findings.requireInterval(settings.validFromMicros(), settings.validToMicros(), "A binding");
        boolean calibrated = !channel.settings.calibrations().isEmpty();
        String unit = calibrated ? settings.sourceUnit() : channel.settings.unit();
        UnitConversion conversion = findings.conversion(settings.sourceUnit(), unit, "The source unit of a binding");
        for (FieldProblem problem : FieldSyntax.check(settings)) {
            findings.add(problem.code(), problem.message() + " " + problem.remedy());
        }
        findings.require(
                !settings.deviceId().isEmpty() && !settings.tenant().isEmpty(),
                "binding.device",
                "A binding names no device; give tenant and device id.");
        Intake intake = new Intake(conversion, calibrations.sensorReading(settings, channel.settings));
        devices.bind(
                settings,
                new Binding(
                        settings,
                        channel,
                        from(settings),
                        to(settings),
                        intake,
                        devices.of(settings).clock()));
    }
}
