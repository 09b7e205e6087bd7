package io.adit.validation;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitException;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Correction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks on calibrations: coefficients, units, corrections by other channels. */
final class CalibrationChecks {
    private CalibrationChecks() {}

    static void check(Channel channel, Calibration calibration, boolean unitKnown, Findings findings) {
        ChannelChecks.checkPeriod(calibration, calibration.getValidFrom(), calibration.getValidTo(), findings);
        boolean calibrationUnitKnown = ChannelChecks.checkUnit(calibration, calibration.getUnit(), findings);
        if (calibrationUnitKnown && unitKnown) {
            ChannelChecks.checkConvertible(calibration, calibration.getUnit(), channel.getUnit(), findings);
        }
        checkCoefficients(channel, calibration, findings);
        if (calibration.getKind() == CalibrationKind.STEINHART_HART && !"K".equals(calibration.getUnit())) {
            findings.error(
                    "calibration.thermistor",
                    calibration,
                    Texts.of("calibration.thermistor", Findings.title(calibration), calibration.getUnit()),
                    Texts.of("calibration.thermistor.remedy"));
        }
        checkReadings(channel, calibration.getKind(), findings);
        calibration.getCorrections().forEach(each -> checkCorrection(channel, each, findings));
    }

    private static void checkCoefficients(Channel channel, Calibration calibration, Findings findings) {
        List<Double> numbers = calibration.getCoefficients();
        int count = numbers.size();
        boolean ok = switch (calibration.getKind()) {
            case LINEAR -> count == 2;
            case POLYNOMIAL -> count > 0;
            case TABLE -> isRisingTable(numbers);
            case VIBRATING_WIRE -> count == 2 || count == 3;
            case STEINHART_HART -> count == 3 || count == 4;
        };
        if (!ok || numbers.stream().anyMatch(each -> !Double.isFinite(each))) {
            findings.error(
                    "calibration.coefficients",
                    calibration,
                    Texts.of(
                            "calibration.coefficients",
                            numbers,
                            Findings.title(channel),
                            calibration.getKind().getLiteral()),
                    Texts.of("calibration.coefficients.remedy"));
        }
    }

    private static boolean isRisingTable(List<Double> numbers) {
        for (int i = 2; i < numbers.size(); i += 2) {
            if (!(numbers.get(i) > numbers.get(i - 2))) {
                return false;
            }
        }
        return numbers.size() >= 4 && numbers.size() % 2 == 0;
    }

    private static void checkReadings(Channel channel, CalibrationKind kind, Findings findings) {
        List<String> units = switch (kind) {
            case LINEAR, POLYNOMIAL, TABLE -> List.of();
            case VIBRATING_WIRE -> List.of("Hz", "s", "1");
            case STEINHART_HART -> List.of("Ohm", "1");
        };
        for (Binding binding : channel.getBindings()) {
            String source = Findings.blank(binding.getSourceUnit()) ? "1" : binding.getSourceUnit();
            if (!units.isEmpty() && units.stream().noneMatch(unit -> converts(source, unit))) {
                findings.error(
                        "binding.reading",
                        binding,
                        Texts.of("binding.reading", Findings.title(channel), source),
                        Texts.of("binding.reading.remedy"));
            }
        }
    }

    private static boolean converts(String from, String to) {
        try {
            Ucum.conversion(from, to);
            return true;
        } catch (UnitException e) {
            return false;
        }
    }

    private static void checkCorrection(Channel channel, Correction correction, Findings findings) {
        @Nullable Channel other = correction.getChannel();
        if (other == null || other == channel) {
            findings.error(
                    "correction.channel",
                    correction,
                    Texts.of(
                            other == null ? "correction.channel" : "correction.channel.itself",
                            Findings.title(correction),
                            Findings.title(channel)),
                    Texts.of("correction.channel.remedy"));
        } else if (ChannelChecks.checkUnit(correction, correction.getUnit(), findings)) {
            ChannelChecks.checkConvertible(correction, other.getUnit(), correction.getUnit(), findings);
        }
        @Nullable Double age = correction.getMaxAgeSeconds();
        boolean finite = Double.isFinite(correction.getFactor()) && Double.isFinite(correction.getReference());
        if (!finite || (age != null && !(age >= 0))) {
            findings.error(
                    "correction.value",
                    correction,
                    Texts.of("correction.value", Findings.title(correction)),
                    Texts.of("correction.value.remedy"));
        }
    }
}
