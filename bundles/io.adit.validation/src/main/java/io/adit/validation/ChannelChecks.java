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
                    Texts.of("channel.key", channel.getKey(), Findings.title(channel)),
                    Texts.of("channel.key.remedy"));
        }
        boolean unitKnown = checkUnit(channel, channel.getUnit(), findings);
        @Nullable Double min = channel.getRangeMin();
        @Nullable Double max = channel.getRangeMax();
        if (min != null && max != null && min >= max) {
            findings.error(
                    "channel.range",
                    channel,
                    Texts.of("channel.range", Findings.title(channel), min, max),
                    Texts.of("channel.range.remedy"));
        }
        @Nullable Double period = channel.getPeriodSeconds();
        if (period != null && !(period > 0)) {
            findings.error(
                    "channel.period",
                    channel,
                    Texts.of("channel.period", Findings.title(channel), period),
                    Texts.of("channel.period.remedy"));
        }
        if (channel.getDerivation() != null) {
            DerivationChecks.check(channel, channel.getDerivation(), findings);
        } else if (channel.getBindings().isEmpty()) {
            findings.warning(
                    "channel.no-binding",
                    channel,
                    Texts.of("channel.no-binding", Findings.title(channel)),
                    Texts.of("channel.no-binding.remedy"));
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
                    Texts.of("binding.no-device", Findings.title(channel)),
                    Texts.of("binding.no-device.remedy"));
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
                    Texts.of("unit.missing", Findings.title(object)),
                    Texts.of("unit.missing.remedy"));
            return false;
        }
        try {
            Ucum.require(unit);
            return true;
        } catch (UnitException e) {
            findings.error(
                    "unit.unknown",
                    object,
                    Texts.of("unit.unknown", Findings.title(object), e.getMessage()),
                    Texts.of("unit.unknown.remedy"));
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
                    Texts.of("unit.mismatch", Findings.title(object), e.getMessage()),
                    Texts.of("unit.mismatch.remedy"));
        }
    }

    static void checkPeriod(EObject object, @Nullable String from, @Nullable String to, Findings findings) {
        @Nullable Instant begin = instant(object, from, findings);
        @Nullable Instant end = instant(object, to, findings);
        if (begin != null && end != null && !begin.isBefore(end)) {
            findings.error(
                    "validity.empty",
                    object,
                    Texts.of("validity.empty", Findings.title(object), from, to),
                    Texts.of("validity.empty.remedy"));
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
                    Texts.of("validity.unreadable", text, Findings.title(object)),
                    Texts.of("validity.unreadable.remedy"));
            return null;
        }
    }
}
