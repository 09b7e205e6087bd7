package io.adit.workbench.editor;

import io.adit.model.Action;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.Condition;
import io.adit.model.ConditionWatch;
import io.adit.model.Correction;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.ExpressionDerivation;
import io.adit.model.ForecastWatch;
import io.adit.model.GapFillDerivation;
import io.adit.model.Guard;
import io.adit.model.Holiday;
import io.adit.model.Hours;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Named;
import io.adit.model.ParameterValue;
import io.adit.model.PayloadFormat;
import io.adit.model.Property;
import io.adit.model.Report;
import io.adit.model.ResampleDerivation;
import io.adit.model.RuleTemplate;
import io.adit.model.SilenceWatch;
import io.adit.model.SmoothDerivation;
import io.adit.model.ValueWatch;
import io.adit.model.WindowFeatureDerivation;
import io.adit.model.util.AditSwitch;
import io.adit.workbench.UnitText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What an element of the model is called in the tree and in choices: short, with units, never empty. */
public final class ElementText extends AditSwitch<String> {
    private static final ElementText TEXTS = new ElementText();

    /** The text of an element. */
    public static String of(EObject element) {
        return TEXTS.doSwitch(element);
    }

    @Override
    public String caseNamed(Named element) {
        return first(element.getName(), element.getId(), "(unnamed)");
    }

    @Override
    public String caseChannel(Channel channel) {
        String name = first(channel.getName(), channel.getKey(), first(channel.getId(), "(unnamed channel)"));
        return name + unit(channel.getUnit());
    }

    @Override
    public String caseProperty(Property property) {
        String value = first(property.getValue(), "");
        String unit = UnitText.of(first(property.getUnit(), ""));
        return first(property.getName(), "(unnamed property)") + " = " + value + (unit.isEmpty() ? "" : " " + unit);
    }

    @Override
    public String caseBinding(Binding binding) {
        String device = binding.getDevice() == null ? "no device" : caseNamed(binding.getDevice());
        String whole = binding.getFormat() == PayloadFormat.TEXT ? "text" : "no pointer";
        String field = first(binding.getPointer(), whole);
        return device + " → " + field + since(binding.getValidFrom(), binding.getValidTo());
    }

    @Override
    public String caseCalibration(Calibration calibration) {
        String coefficients =
                calibration.getCoefficients().stream().map(ElementText::number).collect(Collectors.joining(", "));
        return "Calibration " + calibration.getKind().getLiteral().toLowerCase(Locale.ROOT) + " (" + coefficients + ")"
                + unit(calibration.getUnit()) + since(calibration.getValidFrom(), calibration.getValidTo());
    }

    @Override
    public String caseCorrection(Correction correction) {
        String channel = correction.getChannel() == null ? "no channel" : caseChannel(correction.getChannel());
        return "Correction by " + channel;
    }

    @Override
    public String caseExpressionDerivation(ExpressionDerivation derivation) {
        return "= " + first(derivation.getExpression(), "(no expression)");
    }

    @Override
    public String caseDerivationInput(DerivationInput input) {
        String channel = input.getChannel() == null ? "no channel" : caseChannel(input.getChannel());
        String name = first(input.getName(), "");
        return name.isEmpty() ? channel : name + " = " + channel;
    }

    @Override
    public String caseGapFillDerivation(GapFillDerivation derivation) {
        return "Gaps filled: " + literal(derivation.getFilling()) + ", up to " + number(derivation.getMaxGapSeconds())
                + " s";
    }

    @Override
    public String caseResampleDerivation(ResampleDerivation derivation) {
        return "Resampled: " + literal(derivation.getMethod()) + " of " + number(derivation.getStepSeconds()) + " s";
    }

    @Override
    public String caseSmoothDerivation(SmoothDerivation derivation) {
        return "Smoothed: " + literal(derivation.getMethod());
    }

    @Override
    public String caseWindowFeatureDerivation(WindowFeatureDerivation derivation) {
        return "Window of " + number(derivation.getWindowSeconds()) + " s: " + literal(derivation.getFeature());
    }

    private static String literal(Enumerator value) {
        return value.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String caseValueWatch(ValueWatch watch) {
        return "Watches " + first(watch.getExpression(), "(no expression)") + unit(watch.getUnit());
    }

    @Override
    public String caseConditionWatch(ConditionWatch watch) {
        return "Watches the conditions of the levels";
    }

    @Override
    public String caseSilenceWatch(SilenceWatch watch) {
        return "Watches for a silence";
    }

    @Override
    public String caseForecastWatch(ForecastWatch watch) {
        String rule = watch.getRule() == null ? "(no rule)" : caseNamed(watch.getRule());
        return "Watches when " + rule + " reaches " + first(watch.getLevel(), "its most severe level");
    }

    @Override
    public String caseParameterValue(ParameterValue value) {
        return (value.getParameter() == null ? "(no parameter)" : caseNamed(value.getParameter())) + " = "
                + number(value.getValue());
    }

    @Override
    public String caseHoliday(Holiday holiday) {
        return first(holiday.getName(), "Holiday") + ", " + first(holiday.getDate(), "(no date)");
    }

    @Override
    public String caseDetectorWatch(DetectorWatch watch) {
        String what =
                watch.getInputs().isEmpty() ? "its channel" : watch.getInputs().size() + " channels";
        return "Watches for what is unusual in " + what + " (sensitivity " + literal(watch.getSensitivity()) + ")";
    }

    @Override
    public String caseGuard(Guard guard) {
        return first(guard.getWhen(), "").isEmpty() ? "Guard" : "In force when " + guard.getWhen();
    }

    @Override
    public String caseHours(Hours hours) {
        String days = hours.getDays().stream()
                .map(day -> day.getLiteral().substring(0, 1)
                        + day.getLiteral().substring(1, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return first(days, "no day") + " " + first(hours.getFrom(), "?") + "–" + first(hours.getTo(), "?");
    }

    @Override
    public String caseCleaning(Cleaning cleaning) {
        return "Cleaning";
    }

    @Override
    public String caseReport(Report report) {
        return "Report to the twin";
    }

    @Override
    public String caseLevel(Level level) {
        String sign = "";
        String unit = "";
        String name = first(level.getName(), "level");
        if (level.eContainer() instanceof LevelRule watching && watching.getWatch() instanceof ConditionWatch) {
            return name + ": " + first(level.getCondition(), "(no condition)");
        }
        if (level.eContainer() instanceof LevelRule detecting && detecting.getWatch() instanceof DetectorWatch) {
            return name;
        }
        if (level.eContainer() instanceof LevelRule rule) {
            sign = switch (rule.getDirection()) {
                case ABOVE -> "> ";
                case BELOW -> "< ";
            };
            unit = unitOf(rule);
        }
        return name + " " + sign + number(level.getLimit()) + unit;
    }

    @Override
    public String caseAction(Action action) {
        String deadline = action.getWithinMinutes() == null ? "" : " (within " + action.getWithinMinutes() + " min)";
        return first(action.getWho(), "someone") + ": " + first(action.getWhat(), "(no step)") + deadline;
    }

    @Override
    public String caseCondition(Condition condition) {
        String rule = condition.getRule() == null ? "no rule" : caseNamed(condition.getRule());
        String level = first(condition.getLevel(), "");
        String where = condition.getChannel() == null ? "" : " for " + caseChannel(condition.getChannel());
        return rule + where + (level.isEmpty() ? " at any level" : " at " + level);
    }

    @Override
    public String defaultCase(EObject element) {
        return element.eClass().getName();
    }

    private static String unitOf(LevelRule rule) {
        if (rule.getWatch() instanceof ValueWatch watch) {
            return " " + UnitText.of(first(watch.getUnit(), ""));
        }
        if (rule.getWatch() instanceof SilenceWatch) {
            return " s";
        }
        if (rule.getWatch() instanceof ForecastWatch) {
            return " d";
        }
        String code = rule.getChannel() != null
                ? rule.getChannel().getUnit()
                : rule.eContainer() instanceof RuleTemplate template ? template.getUnit() : "";
        String unit = UnitText.of(first(code, ""));
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static String unit(@Nullable String ucum) {
        String unit = UnitText.of(first(ucum, ""));
        return unit.isEmpty() ? "" : " [" + unit + "]";
    }

    private static String since(@Nullable String from, @Nullable String to) {
        String text = from == null || from.isEmpty() ? "" : ", from " + day(from);
        return to == null || to.isEmpty() ? text : text + ", until " + day(to);
    }

    private static String day(String instant) {
        int end = instant.indexOf('T');
        return end > 0 ? instant.substring(0, end) : instant;
    }

    private static String number(double value) {
        return new DecimalFormat("0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String first(@Nullable String text, @Nullable String second, String otherwise) {
        return first(text, first(second, otherwise));
    }

    private static String first(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
