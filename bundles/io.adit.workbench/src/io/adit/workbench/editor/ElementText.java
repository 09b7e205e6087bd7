package io.adit.workbench.editor;

import io.adit.engine.units.UnitText;
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
import io.adit.model.Document;
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
import io.adit.model.Weekday;
import io.adit.model.WindowFeatureDerivation;
import io.adit.model.util.AditSwitch;
import io.adit.workbench.Phrase;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
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
        return first(element.getName(), element.getId(), Messages.unnamed);
    }

    @Override
    public String caseChannel(Channel channel) {
        String name = first(channel.getName(), channel.getKey(), first(channel.getId(), Messages.unnamedChannel));
        return name + unit(channel.getUnit());
    }

    @Override
    public String caseProperty(Property property) {
        String value = first(property.getValue(), "");
        String unit = UnitText.of(first(property.getUnit(), ""));
        return first(property.getName(), Messages.unnamedProperty) + " = " + value + (unit.isEmpty() ? "" : " " + unit);
    }

    @Override
    public String caseDocument(Document document) {
        return first(document.getName(), document.getIdentification(), Messages.unnamed);
    }

    @Override
    public String caseBinding(Binding binding) {
        String device = binding.getDevice() == null ? Messages.noDevice : caseNamed(binding.getDevice());
        String whole = binding.getFormat() == PayloadFormat.TEXT ? Messages.wholeText : Messages.noPointer;
        String field = first(binding.getPointer(), whole);
        return device + " → " + field + since(binding.getValidFrom(), binding.getValidTo());
    }

    @Override
    public String caseCalibration(Calibration calibration) {
        String coefficients =
                calibration.getCoefficients().stream().map(ElementText::number).collect(Collectors.joining(", "));
        return Phrase.of(Messages.calibration, literal(calibration.getKind()), coefficients)
                + unit(calibration.getUnit())
                + since(calibration.getValidFrom(), calibration.getValidTo());
    }

    @Override
    public String caseCorrection(Correction correction) {
        String channel = correction.getChannel() == null ? Messages.noChannel : caseChannel(correction.getChannel());
        return Phrase.of(Messages.correctionBy, channel);
    }

    @Override
    public String caseExpressionDerivation(ExpressionDerivation derivation) {
        return "= " + first(derivation.getExpression(), Messages.noExpression);
    }

    @Override
    public String caseDerivationInput(DerivationInput input) {
        String channel = input.getChannel() == null ? Messages.noChannel : caseChannel(input.getChannel());
        String name = first(input.getName(), "");
        return name.isEmpty() ? channel : name + " = " + channel;
    }

    @Override
    public String caseGapFillDerivation(GapFillDerivation derivation) {
        return Phrase.of(
                Messages.gapsFilledUpToS, literal(derivation.getFilling()), number(derivation.getMaxGapSeconds()));
    }

    @Override
    public String caseResampleDerivation(ResampleDerivation derivation) {
        return Phrase.of(Messages.resampledOfS, literal(derivation.getMethod()), number(derivation.getStepSeconds()));
    }

    @Override
    public String caseSmoothDerivation(SmoothDerivation derivation) {
        return Phrase.of(Messages.smoothed, literal(derivation.getMethod()));
    }

    @Override
    public String caseWindowFeatureDerivation(WindowFeatureDerivation derivation) {
        return Phrase.of(Messages.windowOfS, number(derivation.getWindowSeconds()), literal(derivation.getFeature()));
    }

    private static String literal(Enumerator value) {
        return Phrase.inside(ModelWords.literal(value)).replace('_', ' ');
    }

    @Override
    public String caseValueWatch(ValueWatch watch) {
        return Phrase.of(Messages.watches, first(watch.getExpression(), Messages.noExpression), unit(watch.getUnit()));
    }

    @Override
    public String caseConditionWatch(ConditionWatch watch) {
        return Messages.watchesTheConditionsOfTheLevels;
    }

    @Override
    public String caseSilenceWatch(SilenceWatch watch) {
        return Messages.watchesForASilence;
    }

    @Override
    public String caseForecastWatch(ForecastWatch watch) {
        String rule = watch.getRule() == null ? Messages.noRuleChosen : caseNamed(watch.getRule());
        return Phrase.of(Messages.watchesWhenReaches, rule, first(watch.getLevel(), Messages.itsMostSevereLevel));
    }

    @Override
    public String caseParameterValue(ParameterValue value) {
        return (value.getParameter() == null ? Messages.noParameter : caseNamed(value.getParameter())) + " = "
                + number(value.getValue());
    }

    @Override
    public String caseHoliday(Holiday holiday) {
        return first(holiday.getName(), Messages.holiday) + ", " + first(holiday.getDate(), Messages.noDate);
    }

    @Override
    public String caseDetectorWatch(DetectorWatch watch) {
        String what = watch.getInputs().isEmpty()
                ? Messages.itsChannel
                : Phrase.of(Messages.severalChannels, watch.getInputs().size());
        return Phrase.of(Messages.watchesForTheUnusual, what, literal(watch.getSensitivity()));
    }

    @Override
    public String caseGuard(Guard guard) {
        return first(guard.getWhen(), "").isEmpty() ? Messages.guard : Phrase.of(Messages.inForceWhen, guard.getWhen());
    }

    @Override
    public String caseHours(Hours hours) {
        String days = hours.getDays().stream().map(ElementText::day).collect(Collectors.joining(", "));
        return first(days, Messages.noDay) + " " + first(hours.getFrom(), "?") + "–" + first(hours.getTo(), "?");
    }

    @Override
    public String caseCleaning(Cleaning cleaning) {
        return Messages.cleaning;
    }

    @Override
    public String caseReport(Report report) {
        return Messages.reportToTheTwin;
    }

    @Override
    public String caseLevel(Level level) {
        String sign = "";
        String unit = "";
        String name = first(level.getName(), Messages.level);
        if (level.eContainer() instanceof LevelRule watching && watching.getWatch() instanceof ConditionWatch) {
            return name + ": " + first(level.getCondition(), Messages.noCondition);
        }
        if (level.eContainer() instanceof LevelRule detecting && detecting.getWatch() instanceof DetectorWatch) {
            return name;
        }
        if (level.eContainer() instanceof LevelRule rule) {
            sign = switch (rule.getDirection()) {
                case ABOVE -> "> ";
                case BELOW -> "< ";
            };
            unit = limitUnit(rule);
        }
        return name + " " + sign + number(level.getLimit()) + (unit.isEmpty() ? "" : " " + unit);
    }

    @Override
    public String caseAction(Action action) {
        String deadline =
                action.getWithinMinutes() == null ? "" : Phrase.of(Messages.withinMinutes, action.getWithinMinutes());
        return first(action.getWho(), Messages.someone) + ": " + first(action.getWhat(), Messages.noStep) + deadline;
    }

    @Override
    public String caseCondition(Condition condition) {
        String rule = condition.getRule() == null ? Messages.noRule : caseNamed(condition.getRule());
        String level = first(condition.getLevel(), "");
        String named = condition.getChannel() == null
                ? rule
                : Phrase.of(Messages.ruleFor, rule, caseChannel(condition.getChannel()));
        return level.isEmpty() ? Phrase.of(Messages.atAnyLevel, named) : Phrase.of(Messages.atLevel, named, level);
    }

    @Override
    public String defaultCase(EObject element) {
        return element.eClass().getName();
    }

    /** The unit of a rule's limits for people; empty where they have none, or mean nothing. */
    public static String limitUnit(LevelRule rule) {
        String code = switch (rule.getWatch()) {
            case ValueWatch watch -> watch.getUnit();
            case SilenceWatch silence -> "s";
            case ForecastWatch forecast -> "d";
            case ConditionWatch conditions -> "";
            case DetectorWatch detector -> "";
            case null, default -> unitOfChannels(rule);
        };
        return UnitText.of(first(code, ""));
    }

    private static @Nullable String unitOfChannels(LevelRule rule) {
        if (rule.getChannel() != null) {
            return rule.getChannel().getUnit();
        }
        return rule.eContainer() instanceof RuleTemplate template ? template.getUnit() : "";
    }

    private static String unit(@Nullable String ucum) {
        String unit = UnitText.of(first(ucum, ""));
        return unit.isEmpty() ? "" : " [" + unit + "]";
    }

    private static String since(@Nullable String from, @Nullable String to) {
        String text = from == null || from.isEmpty() ? "" : Phrase.of(Messages.fromDay, day(from));
        return to == null || to.isEmpty() ? text : text + Phrase.of(Messages.untilDay, day(to));
    }

    private static String day(Weekday day) {
        return day == Weekday.HOLIDAY
                ? Messages.holidayShort
                : DayOfWeek.valueOf(day.getLiteral()).getDisplayName(TextStyle.SHORT, Locale.getDefault());
    }

    private static String day(String instant) {
        int end = instant.indexOf('T');
        return end > 0 ? instant.substring(0, end) : instant;
    }

    private static String number(double value) {
        return Phrase.number(value);
    }

    private static String first(@Nullable String text, @Nullable String second, String otherwise) {
        return first(text, first(second, otherwise));
    }

    private static String first(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
