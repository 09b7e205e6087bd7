package io.adit.engine.internal;

import io.adit.engine.internal.derive.ChannelWatch;
import io.adit.engine.internal.derive.ConditionWatch;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.ExpressionDerivation;
import io.adit.engine.internal.derive.ForecastWatch;
import io.adit.engine.internal.derive.SilenceWatch;
import io.adit.engine.internal.detector.DetectorWatch;
import io.adit.engine.internal.expression.Expression;
import io.adit.engine.internal.expression.ExpressionException;
import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ForecastSettings;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.WatchSettings;
import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes ready what rules watch and when they are in force, and connects it. */
final class WatchCompiler {
    private static final String FORECAST_WATCH = "rule.forecast-watch";

    private final CompiledProgramme programme;
    private final Findings findings;

    WatchCompiler(CompiledProgramme programme, Findings findings) {
        this.programme = programme;
        this.findings = findings;
    }

    /** The rule as it runs: conditions compare their number with a limit below it, detectors their score with theirs. */
    static LevelRuleSettings normal(LevelRuleSettings rule) {
        boolean detects = rule.watch() instanceof WatchSettings.Detector;
        if (!detects && !(rule.watch() instanceof WatchSettings.Conditions)) {
            return rule;
        }
        List<LevelSettings> levels = new ArrayList<>();
        for (LevelSettings each : rule.levels()) {
            double limit = detects ? WatchSettings.Detector.LIMIT : levels.size() + 0.5;
            levels.add(new LevelSettings(
                    each.name(), each.severity(), limit, 0, each.delayOnSeconds(), each.delayOffSeconds()));
        }
        return rule.with(Direction.ABOVE, levels);
    }

    /** Feeds a rule with what it watches. Those that inhibit it have been fed before. */
    void feed(LevelRule rule) {
        LevelRuleSettings settings = rule.settings;
        findings.at(settings.ruleId());
        Derivation watch = watch(settings);
        List<DerivationInput> inputs = new ArrayList<>(watchInputs(settings));
        int watchInputs = inputs.size();
        Guard guard = settings.guard() == null ? null : guard(settings.guard());
        if (settings.guard() != null) {
            inputs.addAll(settings.guard().inputs());
        }
        if (watch == null) {
            return;
        }
        if (watch instanceof DetectorWatch detector) {
            rule.alarm.explainBy(detector::reason);
        }
        WatchedRule node = new WatchedRule(rule, watch, watchInputs, guard, programme.flow);
        programme.flow.add(node);
        programme.watched.add(node);
        rule.feed(node);
        if (settings.watch() instanceof WatchSettings.Forecast forecast) {
            Objects.requireNonNull(foresight(forecast)).watchBy(node);
        }
        inputs.forEach(input -> node.sources().add(programme.channel(input.channel())));
        if (settings.guard() != null) {
            settings.guard().inhibitors().stream()
                    .map(each -> programme.rules.get(each.ruleId()))
                    .forEach(other -> {
                        if (other != null) {
                            other.alarm.watchBy(node);
                        }
                    });
        }
    }

    private static List<DerivationInput> watchInputs(LevelRuleSettings settings) {
        WatchSettings watch = settings.watch();
        boolean plain = watch == null
                || watch instanceof WatchSettings.Silence
                || watch instanceof WatchSettings.Detector detector
                        && detector.settings().group().isEmpty();
        List<DerivationInput> inputs = new ArrayList<>();
        if (plain) {
            inputs.add(new DerivationInput("value", settings.channel()));
        }
        if (watch != null) {
            inputs.addAll(watch.inputs());
        }
        return inputs;
    }

    private @Nullable Derivation watch(LevelRuleSettings settings) {
        return switch (settings.watch()) {
            case null -> new ChannelWatch();
            case WatchSettings.Silence silence ->
                new SilenceWatch(settings.levels().stream()
                        .mapToLong(each -> Micros.of(each.limit(), 0))
                        .toArray());
            case WatchSettings.Detector detector -> detector(detector.settings(), settings);
            case WatchSettings.Forecast forecast -> forecast(forecast, settings);
            case WatchSettings.Value value -> value(value);
            case WatchSettings.Conditions conditions -> conditions(conditions, settings);
        };
    }

    private @Nullable Foresight foresight(WatchSettings.Forecast watch) {
        LevelRule foreseen = programme.rules.get(watch.ruleId());
        return foreseen == null ? null : foreseen.foresight();
    }

    private @Nullable Derivation forecast(WatchSettings.Forecast watch, LevelRuleSettings settings) {
        LevelRule foreseen = programme.rules.get(watch.ruleId());
        ForecastSettings forecast = foreseen == null ? null : foreseen.settings.forecast();
        if (foreseen == null || forecast == null || !foreseen.settings.channel().equals(settings.channel())) {
            findings.add(
                    FORECAST_WATCH,
                    "It watches the forecast of '" + watch.ruleId()
                            + "', which is no running rule over the same channel that foresees its levels.");
            return null;
        }
        String level =
                watch.level().isEmpty() ? foreseen.settings.levels().getLast().name() : watch.level();
        findings.require(
                foreseen.indexOf(level) >= 0,
                FORECAST_WATCH,
                "It watches level '" + level + "' of '" + watch.ruleId() + "', which has no such level.");
        double horizon = forecast.horizonDays();
        findings.require(
                settings.levels().stream().allMatch(each -> each.limit() < horizon),
                FORECAST_WATCH,
                "Its limits have to be less than the " + horizon + " d that '" + watch.ruleId() + "' looks ahead.");
        return new ForecastWatch(level, horizon);
    }

    private @Nullable Derivation detector(DetectorSettings detector, LevelRuleSettings settings) {
        boolean sound = new DetectorCheck(findings).check(detector);
        for (DerivationInput input : detector.inputs()) {
            if (programme.channel(input.channel()) == null) {
                findings.add("derivation.input", "Its input " + input.channel() + " is not in the programme.");
                sound = false;
            }
        }
        return sound ? new DetectorWatch(detector, settings.ruleId(), settings.channel()) : null;
    }

    private @Nullable Derivation value(WatchSettings.Value watch) {
        InputCompiler inputs = new InputCompiler(watch.inputs(), programme::channel, findings);
        Map<String, Measure> measures = inputs.measures();
        if (measures == null) {
            return null;
        }
        try {
            Expression expression = Expression.number(watch.text(), measures, Measure.of(watch.unit()));
            return new ExpressionDerivation(expression, inputs.aligned(watch.waitSeconds()));
        } catch (ExpressionException e) {
            findings.add("expression.wrong", "Its expression: " + e.problem());
        } catch (UnitException e) {
            findings.add(e.code(), e.getMessage());
        }
        return null;
    }

    private @Nullable Derivation conditions(WatchSettings.Conditions watch, LevelRuleSettings settings) {
        findings.require(
                watch.conditions().size() == settings.levels().size(),
                "rule.conditions",
                "It has " + watch.conditions().size() + " conditions for "
                        + settings.levels().size() + " levels; each level needs one.");
        InputCompiler inputs = new InputCompiler(watch.inputs(), programme::channel, findings);
        Map<String, Measure> measures = inputs.measures();
        if (measures == null) {
            return null;
        }
        List<Expression> conditions = new ArrayList<>();
        for (String text : watch.conditions()) {
            Expression condition = condition(text, measures);
            if (condition == null) {
                return null;
            }
            conditions.add(condition);
        }
        return new ConditionWatch(conditions, inputs.aligned(watch.waitSeconds()));
    }

    private @Nullable Expression condition(String text, Map<String, Measure> measures) {
        try {
            return Expression.condition(text, measures);
        } catch (ExpressionException e) {
            findings.add("expression.wrong", "Its condition '" + text + "': " + e.problem());
            return null;
        }
    }

    private Guard guard(GuardSettings settings) {
        Derivation when = null;
        boolean known = settings.inputs().stream().allMatch(each -> programme.channel(each.channel()) != null);
        if (known && !settings.when().isEmpty()) {
            InputCompiler inputs = new InputCompiler(settings.inputs(), programme::channel, findings);
            Map<String, Measure> measures = inputs.measures();
            Expression condition = measures == null ? null : condition(settings.when(), measures);
            when = condition == null ? null : new ExpressionDerivation(condition, inputs.aligned(null));
        }
        List<Guard.Inhibitor> inhibitors = new ArrayList<>();
        for (InhibitorSettings each : settings.inhibitors()) {
            LevelRule other = programme.rules.get(each.ruleId());
            int level = other == null ? -1 : each.level().isEmpty() ? 0 : other.indexOf(each.level());
            if (other != null && level >= 0) {
                inhibitors.add(new Guard.Inhibitor(other, level));
            }
        }
        return new Guard(calendar(settings.calendar()), when, settings.when(), inhibitors);
    }

    private @Nullable Calendar calendar(@Nullable CalendarSettings settings) {
        if (settings == null) {
            return null;
        }
        boolean filled = !settings.hours().isEmpty()
                && settings.hours().stream().noneMatch(each -> each.days().isEmpty() && !each.onHolidays());
        findings.require(filled, "calendar.empty", "Its calendar has no hours, or hours of no day; give it some.");
        try {
            ZoneId.of(settings.zone());
            return new Calendar(settings);
        } catch (DateTimeException e) {
            findings.add("calendar.zone", "The time zone '" + settings.zone() + "' of its calendar is unknown.");
            return null;
        }
    }

    /** True where a rule is more than a comparison of its channel's value that is always in force. */
    static boolean isWatched(LevelRuleSettings rule) {
        return rule.watch() != null || rule.guard() != null;
    }
}
