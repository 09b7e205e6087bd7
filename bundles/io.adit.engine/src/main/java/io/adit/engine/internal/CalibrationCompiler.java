package io.adit.engine.internal;

import io.adit.engine.internal.SensorReading.Form;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import java.util.Comparator;
import java.util.List;

/** Checks the calibrations of a channel and makes them ready to run. */
final class CalibrationCompiler {
    /** Within this time of a reading a correcting value is fresh, where the settings do not say: longer than most loggers' intervals. */
    private static final long DEFAULT_MAX_AGE_MICROS = 3_600_000_000L;

    private final Findings findings;
    private final Companions companions;

    CalibrationCompiler(Findings findings, Companions companions) {
        this.findings = findings;
        this.companions = companions;
    }

    /** The one that began last first. */
    List<Calibration> compile(ChannelSettings channel) {
        return channel.calibrations().stream()
                .map(calibration -> calibration(calibration, channel))
                .sorted(Comparator.comparingLong(Calibration::fromMicros).reversed())
                .toList();
    }

    private Calibration calibration(CalibrationSettings settings, ChannelSettings channel) {
        findings.requireInterval(settings.validFromMicros(), settings.validToMicros(), "A calibration");
        checkCoefficients(settings);
        UnitConversion conversion = findings.conversion(settings.unit(), channel.unit(), "A calibration");
        if (settings.kind() == CalibrationKind.STEINHART_HART) {
            findings.require(
                    settings.unit().equals("K"),
                    "calibration.thermistor",
                    "A thermistor's calibration gives kelvin; set its unit to K instead of " + settings.unit() + ".");
        }
        return new Calibration(
                settings.validFromMicros() == null ? Long.MIN_VALUE : settings.validFromMicros(),
                settings.validToMicros() == null ? Long.MAX_VALUE : settings.validToMicros(),
                settings.kind(),
                settings.coefficients().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                settings.corrections().stream()
                        .map(correction -> correction(correction, channel))
                        .toArray(Calibration.Correction[]::new),
                conversion);
    }

    private Calibration.Correction correction(CorrectionSettings settings, ChannelSettings channel) {
        findings.requireBetween(settings.factor(), -Double.MAX_VALUE, Double.MAX_VALUE, "factor of a correction");
        findings.requireBetween(settings.reference(), -Double.MAX_VALUE, Double.MAX_VALUE, "reference of a correction");
        findings.requireBetween(settings.maxAgeSeconds(), 0, ChannelCompiler.MAX_SECONDS, "maxAgeSeconds");
        Companion other =
                new Companion(settings.channel(), Micros.of(settings.maxAgeSeconds(), DEFAULT_MAX_AGE_MICROS));
        companions.add(channel, other, settings.unit(), "A correction");
        return new Calibration.Correction(other, settings.factor(), settings.reference());
    }

    private void checkCoefficients(CalibrationSettings settings) {
        List<Double> values = settings.coefficients();
        findings.require(
                values.stream().allMatch(Double::isFinite),
                "calibration.coefficients",
                "A calibration has a coefficient that is not finite.");
        int count = values.size();
        switch (settings.kind()) {
            case LINEAR -> requireCount(count == 2, count, "A linear calibration", "two, c0 and c1");
            case POLYNOMIAL -> requireCount(count >= 1, count, "A polynomial calibration", "at least one");
            case TABLE ->
                findings.require(
                        isRisingTable(values),
                        "calibration.table",
                        "A calibration table needs at least two pairs x, y with rising x.");
            case VIBRATING_WIRE ->
                requireCount(
                        count == 2 || count == 3,
                        count,
                        "A vibrating wire's calibration",
                        "two, G and R0, or three, A, B and C");
            case STEINHART_HART ->
                requireCount(
                        count == 3 || count == 4,
                        count,
                        "A thermistor's calibration",
                        "three, A, B and C, or a fourth, an offset in K");
        }
    }

    private void requireCount(boolean fits, int count, String calibration, String needed) {
        findings.require(
                fits,
                "calibration.coefficients",
                calibration + " has " + count + " coefficients; it needs " + needed + ".");
    }

    private static boolean isRisingTable(List<Double> values) {
        boolean pairs = values.size() >= 4 && values.size() % 2 == 0;
        for (int i = 2; pairs && i < values.size(); i += 2) {
            pairs = values.get(i) > values.get(i - 2);
        }
        return pairs;
    }

    /** What a binding's readings are to the calibrations of its channel, where those hold for a certain quantity only. */
    SensorReading sensorReading(BindingSettings binding, ChannelSettings channel) {
        List<CalibrationKind> kinds = channel.calibrations().stream()
                .map(CalibrationSettings::kind)
                .filter(kind -> !Form.RESISTANCE.fits(kind) || !Form.PERIOD.fits(kind))
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return SensorReading.PLAIN;
        }
        for (Form form : Form.values()) {
            if (kinds.stream().allMatch(form::fits) && converts(binding.sourceUnit(), form.base)) {
                return new SensorReading(form, Ucum.conversion(binding.sourceUnit(), form.base));
            }
        }
        findings.add(
                "binding.reading",
                "Its calibration can't take readings in '" + binding.sourceUnit()
                        + "'; the source unit of a vibrating wire is one of frequency (Hz), of time (us) or 1 for"
                        + " digits, that of a thermistor Ohm.");
        return SensorReading.PLAIN;
    }

    private static boolean converts(String from, String to) {
        try {
            Ucum.conversion(from, to);
            return true;
        } catch (UnitException e) {
            return false;
        }
    }
}
