package io.adit.engine.internal;

import io.adit.engine.internal.decode.FieldSyntax;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.units.UnitConversion;
import java.util.Comparator;
import java.util.List;

/** Checks the settings of channels and makes them ready to run. */
final class ChannelCompiler {
    /** Longest interval that settings may name, about 30 years. */
    static final double MAX_SECONDS = 1e9;

    private static final double INF = Double.MAX_VALUE;

    private final Findings findings;

    ChannelCompiler(Findings findings) {
        this.findings = findings;
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
        List<Calibration> calibrations = channel.calibrations().stream()
                .map(calibration -> calibration(calibration, channel))
                .sorted(Comparator.comparingLong(Calibration::fromMicros).reversed())
                .toList();
        return new ChannelPipeline(channel, timer, calibrations);
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

    private Calibration calibration(CalibrationSettings settings, ChannelSettings channel) {
        findings.requireInterval(settings.validFromMicros(), settings.validToMicros(), "A calibration");
        checkCoefficients(settings);
        UnitConversion conversion = findings.conversion(settings.unit(), channel.unit(), "A calibration");
        return new Calibration(
                settings.validFromMicros() == null ? Long.MIN_VALUE : settings.validFromMicros(),
                settings.validToMicros() == null ? Long.MAX_VALUE : settings.validToMicros(),
                settings.kind(),
                settings.coefficients().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                conversion);
    }

    private void checkCoefficients(CalibrationSettings settings) {
        List<Double> values = settings.coefficients();
        findings.require(
                values.stream().allMatch(Double::isFinite),
                "calibration.coefficients",
                "A calibration has a coefficient that is not finite.");
        if (settings.kind() == CalibrationKind.LINEAR) {
            findings.require(
                    values.size() == 2,
                    "calibration.coefficients",
                    "A linear calibration has " + values.size() + " coefficients; it needs two, c0 and c1.");
        } else if (settings.kind() == CalibrationKind.POLYNOMIAL) {
            findings.require(
                    !values.isEmpty(),
                    "calibration.coefficients",
                    "A polynomial calibration has no coefficients; it needs at least one.");
        } else {
            boolean pairs = values.size() >= 4 && values.size() % 2 == 0;
            for (int i = 2; pairs && i < values.size(); i += 2) {
                pairs = values.get(i) > values.get(i - 2);
            }
            findings.require(
                    pairs, "calibration.table", "A calibration table needs at least two pairs x, y with rising x.");
        }
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
        devices.bind(settings, channel, conversion);
    }
}
