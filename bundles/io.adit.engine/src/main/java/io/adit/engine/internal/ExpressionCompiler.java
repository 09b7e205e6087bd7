package io.adit.engine.internal;

import io.adit.engine.internal.derive.Aligner;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.ExpressionDerivation;
import io.adit.engine.internal.expression.Expression;
import io.adit.engine.internal.expression.ExpressionException;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.ExpressionProblem;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes formulas ready to run. */
public final class ExpressionCompiler {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private ExpressionCompiler() {}

    /** What is wrong with a formula over inputs of the given units, for a result in the given one; null where nothing is. */
    public static @Nullable ExpressionProblem check(String text, Map<String, String> units, String unit) {
        try {
            Map<String, Measure> measures = new LinkedHashMap<>();
            units.forEach((name, code) -> measures.put(name, Measure.of(code)));
            Expression.number(text, measures, Measure.of(unit));
            return null;
        } catch (ExpressionException e) {
            return e.problem();
        } catch (UnitException e) {
            return new ExpressionProblem(1, e.getMessage(), "Correct the unit of the channel.");
        }
    }

    static @Nullable Derivation compile(
            ExpressionSettings settings, ChannelSettings channel, List<ChannelSettings> sources, Findings findings) {
        findings.requireBetween(settings.waitSeconds(), 0, ChannelCompiler.MAX_SECONDS, "waitSeconds");
        findings.require(
                settings.inputs().stream().anyMatch(DerivationInput::trigger),
                "derivation.trigger",
                "None of its inputs triggers, so it would never have a value; let one trigger.");
        findings.require(
                settings.inputs().size() <= Expression.MOST_INPUTS,
                "derivation.inputs",
                "It has more than " + Expression.MOST_INPUTS + " inputs; derive it in several steps.");
        Map<String, Measure> measures = measures(settings, sources, findings);
        if (measures == null) {
            return null;
        }
        try {
            Expression expression = Expression.number(settings.text(), measures, Measure.of(channel.unit()));
            return new ExpressionDerivation(expression, aligner(settings), maxAges(settings, sources));
        } catch (ExpressionException e) {
            findings.add(
                    "expression.wrong",
                    "Its expression, " + e.problem().toString().replaceFirst("C", "c"));
        } catch (UnitException e) {
            findings.add(e.code(), e.getMessage());
        }
        return null;
    }

    private static @Nullable Map<String, Measure> measures(
            ExpressionSettings settings, List<ChannelSettings> sources, Findings findings) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        boolean sound = settings.inputs().size() <= Expression.MOST_INPUTS;
        for (int i = 0; i < sources.size(); i++) {
            String name = settings.inputs().get(i).name();
            try {
                boolean fresh = NAME.matcher(name).matches()
                        && measures.put(name, Measure.of(sources.get(i).unit())) == null;
                findings.require(
                        fresh,
                        "derivation.name",
                        "The name '" + name
                                + "' of an input can't be used or is used twice; give each a name of letters, digits"
                                + " and underscores.");
                sound &= fresh;
            } catch (UnitException e) {
                findings.add(e.code(), "Input " + name + ": " + e.getMessage());
                sound = false;
            }
        }
        return sound ? measures : null;
    }

    private static Aligner aligner(ExpressionSettings settings) {
        List<DerivationInput> inputs = settings.inputs();
        boolean[] triggers = new boolean[inputs.size()];
        for (int i = 0; i < triggers.length; i++) {
            triggers[i] = inputs.get(i).trigger();
        }
        return new Aligner(
                inputs.stream().map(DerivationInput::channel).toList(), triggers, Micros.of(settings.waitSeconds(), 0));
    }

    private static long[] maxAges(ExpressionSettings settings, List<ChannelSettings> sources) {
        long[] result = new long[sources.size()];
        for (int i = 0; i < result.length; i++) {
            Double told = settings.inputs().get(i).maxAgeSeconds();
            Double period = sources.get(i).periodSeconds();
            Double age =
                    told != null || period == null ? told : Double.valueOf(period * ChannelPipeline.MISSED_PERIODS);
            result[i] = Micros.of(age, Long.MAX_VALUE);
        }
        return result;
    }
}
