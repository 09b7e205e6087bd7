package io.adit.validation;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitException;
import io.adit.model.Binding;
import io.adit.model.Channel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Checks on channels: units, range, bindings, calibrations and cleaning. */
final class ChannelChecks {
    /** Feature ids that need no escaping anywhere. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private ChannelChecks() {}

    static void check(Channel channel, Findings findings) {
        if (Findings.blank(channel.getKey()) || !KEY.matcher(channel.getKey()).matches()) {
            findings.error(
                    "channel.key",
                    channel,
                    "The key '" + channel.getKey() + "' of " + Findings.title(channel) + " cannot be used.",
                    "Use 1 to 64 letters, digits, dots, minus or underscores.");
        }
        boolean unitKnown = checkUnit(channel, channel.getUnit(), findings);
        @Nullable Double min = channel.getRangeMin();
        @Nullable Double max = channel.getRangeMax();
        if (min != null && max != null && min >= max) {
            findings.error(
                    "channel.range",
                    channel,
                    "The range of " + Findings.title(channel) + " is empty: " + min + " to " + max + ".",
                    "Give a smallest value that is below the largest.");
        }
        @Nullable Double period = channel.getPeriodSeconds();
        if (period != null && !(period > 0)) {
            findings.error(
                    "channel.period",
                    channel,
                    "The period of " + Findings.title(channel) + " is " + period + " s.",
                    "Give a time above 0, or leave it empty.");
        }
        if (channel.getDerivation() != null) {
            DerivationChecks.check(channel, channel.getDerivation(), findings);
        } else if (channel.getBindings().isEmpty()) {
            findings.warning(
                    "channel.no-binding",
                    channel,
                    Findings.title(channel) + " is fed by no device.",
                    "Add a binding or a derivation, or it will never have a value.");
        }
        channel.getBindings().forEach(binding -> checkBinding(channel, binding, unitKnown, findings));
        channel.getCalibrations().forEach(each -> CalibrationChecks.check(channel, each, unitKnown, findings));
        if (channel.getCleaning() != null) {
            CleaningChecks.check(channel, channel.getCleaning(), findings);
        }
    }

    private static void checkBinding(Channel channel, Binding binding, boolean unitKnown, Findings findings) {
        if (binding.getDevice() == null) {
            findings.error(
                    "binding.no-device",
                    binding,
                    "A binding of " + Findings.title(channel) + " names no device.",
                    "Choose the device that measures it.");
        }
        BindingChecks.checkFields(channel, binding, findings);
        checkPeriod(binding, binding.getValidFrom(), binding.getValidTo(), findings);
        String source = Findings.blank(binding.getSourceUnit()) ? "1" : binding.getSourceUnit();
        if (checkUnit(binding, source, findings)
                && unitKnown
                && channel.getCalibrations().isEmpty()) {
            checkConvertible(binding, source, channel.getUnit(), findings);
        }
    }

    static boolean checkUnit(EObject object, @Nullable String unit, Findings findings) {
        if (unit == null || unit.isEmpty()) {
            findings.error(
                    "unit.missing",
                    object,
                    Findings.title(object) + " has no unit.",
                    "Give a UCUM code, for example kPa.");
            return false;
        }
        try {
            Ucum.require(unit);
            return true;
        } catch (UnitException e) {
            findings.error(
                    "unit.unknown",
                    object,
                    "Unit of " + Findings.title(object) + ": " + e.getMessage(),
                    "See unitsofmeasure.org for the codes.");
            return false;
        }
    }

    static boolean isKnown(@Nullable String unit) {
        try {
            Ucum.require(unit == null ? "?" : unit);
            return true;
        } catch (UnitException e) {
            return false;
        }
    }

    static void checkConvertible(EObject object, String from, String to, Findings findings) {
        try {
            Ucum.conversion(from, to);
        } catch (UnitException e) {
            findings.error(
                    "unit.mismatch",
                    object,
                    "Units of " + Findings.title(object) + ": " + e.getMessage(),
                    "Correct one of the two units, or add a calibration.");
        }
    }

    static void checkPeriod(EObject object, @Nullable String from, @Nullable String to, Findings findings) {
        @Nullable Instant begin = instant(object, from, findings);
        @Nullable Instant end = instant(object, to, findings);
        if (begin != null && end != null && !begin.isBefore(end)) {
            findings.error(
                    "validity.empty",
                    object,
                    Findings.title(object) + " is valid from " + from + " to " + to + ", which is no time at all.",
                    "Let it begin before it ends.");
        }
    }

    private static @Nullable Instant instant(EObject object, @Nullable String text, Findings findings) {
        if (Findings.blank(text)) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            findings.error(
                    "validity.unreadable",
                    object,
                    "'" + text + "' of " + Findings.title(object) + " is no instant.",
                    "Write date, time and offset, for example 2026-01-31T00:00:00Z.");
            return null;
        }
    }
}
