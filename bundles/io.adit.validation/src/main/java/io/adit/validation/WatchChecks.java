package io.adit.validation;

import io.adit.engine.Engine;
import io.adit.engine.programme.ExpressionProblem;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitException;
import io.adit.model.Condition;
import io.adit.model.ConditionWatch;
import io.adit.model.DetectorWatch;
import io.adit.model.Direction;
import io.adit.model.ForecastWatch;
import io.adit.model.Guard;
import io.adit.model.Hours;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.SilenceWatch;
import io.adit.model.ValueWatch;
import io.adit.model.Watch;
import io.adit.model.template.RuleReferences;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Checks on what rules watch and on when they are in force. */
final class WatchChecks {
    private WatchChecks() {}

    static void check(LevelRule rule, RuleReferences references, Findings findings) {
        @Nullable Watch watch = rule.getWatch();
        if (watch instanceof ValueWatch value) {
            checkValue(value, findings);
        } else if (watch instanceof ConditionWatch conditions) {
            @Nullable Map<String, String> units = DerivationChecks.inputs(conditions, conditions.getInputs(), findings);
            for (Level level : rule.getLevels()) {
                checkExpression(level, level.getCondition(), units, null, findings);
            }
        } else if (watch instanceof DetectorWatch detector) {
            DetectorChecks.check(rule, detector, findings);
        } else if (watch instanceof ForecastWatch forecast) {
            ForecastChecks.check(rule, forecast, references, findings);
        } else if (watch instanceof SilenceWatch) {
            boolean sound = rule.getDirection() == Direction.ABOVE
                    && rule.getLevels().stream().allMatch(level -> level.getLimit() > 0);
            if (!sound) {
                findings.error(
                        "rule.silence",
                        rule,
                        Texts.of("rule.silence", Findings.title(rule)),
                        Texts.of("rule.silence.remedy"));
            }
        }
        if (rule.getGuard() != null) {
            check(rule, rule.getGuard(), references, findings);
        }
    }

    private static void checkValue(ValueWatch watch, Findings findings) {
        @Nullable Map<String, String> units = DerivationChecks.inputs(watch, watch.getInputs(), findings);
        String unit = watch.getUnit() == null ? "" : watch.getUnit();
        try {
            Ucum.require(unit);
        } catch (UnitException e) {
            findings.error(
                    "unit.unknown",
                    watch,
                    Texts.of("unit.unknown", Findings.title(watch), e.getMessage()),
                    Texts.of("unit.unknown.remedy"));
            return;
        }
        checkExpression(watch, watch.getExpression(), units, unit, findings);
    }

    private static void check(Rule rule, Guard guard, RuleReferences references, Findings findings) {
        if (!Findings.blank(guard.getWhen())) {
            @Nullable Map<String, String> units = DerivationChecks.inputs(guard, guard.getInputs(), findings);
            checkExpression(guard, guard.getWhen(), units, null, findings);
        }
        guard.getHours().forEach(hours -> checkHours(hours, findings));
        for (Condition inhibitor : guard.getInhibitors()) {
            @Nullable Rule other = ConditionChecks.meant(inhibitor, references, findings);
            if (other == null && inhibitor.getRule() != null) {
                continue; // told of what it names
            }
            if (other == null
                    || !ConditionChecks.hasLevel(other, inhibitor.getLevel())
                    || inhibits(other, rule, references, new HashSet<>())) {
                findings.error(
                        "guard.inhibitor",
                        inhibitor,
                        Texts.of("guard.inhibitor", Findings.title(rule)),
                        Texts.of("guard.inhibitor.remedy"));
            }
        }
    }

    private static boolean inhibits(Rule from, Rule target, RuleReferences references, Set<Rule> seen) {
        if (from == target) {
            return true;
        }
        return from.getGuard() != null
                && seen.add(from)
                && from.getGuard().getInhibitors().stream()
                        .flatMap(condition -> references.of(condition).stream())
                        .anyMatch(next -> inhibits(next, target, references, seen));
    }

    private static void checkHours(Hours hours, Findings findings) {
        boolean readable = !hours.getDays().isEmpty();
        try {
            LocalTime.parse(String.valueOf(hours.getFrom()));
            LocalTime.parse(String.valueOf(hours.getTo()));
        } catch (DateTimeException e) {
            readable = false;
        }
        if (!readable) {
            findings.error(
                    "guard.hours",
                    hours,
                    Texts.of("guard.hours", Findings.title(hours), hours.getFrom(), hours.getTo()),
                    Texts.of("guard.hours.remedy"));
        }
    }

    /** @param unit of the wanted value; null where a condition is wanted */
    static void checkExpression(
            EObject owner,
            @Nullable String text,
            @Nullable Map<String, String> units,
            @Nullable String unit,
            Findings findings) {
        if (units == null) {
            return; // told of the inputs
        }
        @Nullable ExpressionProblem problem = Engine.checkExpression(text == null ? "" : text, units, unit);
        if (problem != null) {
            findings.error(
                    "expression.wrong",
                    owner,
                    Texts.of("expression.wrong", Findings.title(owner), problem.column(), problem.message()),
                    problem.remedy());
        }
    }
}
