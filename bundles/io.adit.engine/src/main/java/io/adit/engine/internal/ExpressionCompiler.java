package io.adit.engine.internal;

import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.ExpressionDerivation;
import io.adit.engine.internal.expression.Expression;
import io.adit.engine.internal.expression.ExpressionException;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ExpressionProblem;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.units.Measure;
import io.adit.engine.units.UnitException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes formulas ready to run. */
public final class ExpressionCompiler {
    private ExpressionCompiler() {}

    /**
     * What is wrong with an expression over inputs of the given units; null where nothing is.
     *
     * @param unit of the wanted value; null where a condition is wanted
     */
    public static @Nullable ExpressionProblem check(String text, Map<String, String> units, @Nullable String unit) {
        try {
            Map<String, Measure> measures = new LinkedHashMap<>();
            units.forEach((name, code) -> measures.put(name, Measure.of(code)));
            if (unit == null) {
                Expression.condition(text, measures);
            } else {
                Expression.number(text, measures, Measure.of(unit));
            }
            return null;
        } catch (ExpressionException e) {
            return e.problem();
        } catch (UnitException e) {
            return new ExpressionProblem(1, e.getMessage(), "Correct the unit of the channel.");
        }
    }

    /** @param inputs those of the settings */
    static @Nullable Derivation compile(
            ExpressionSettings settings, ChannelSettings channel, InputCompiler inputs, Findings findings) {
        Map<String, Measure> measures = inputs.measures();
        if (measures == null) {
            return null;
        }
        try {
            Expression expression = Expression.number(settings.text(), measures, Measure.of(channel.unit()));
            return new ExpressionDerivation(expression, inputs.aligned(settings.waitSeconds()));
        } catch (ExpressionException e) {
            findings.add("expression.wrong", "Its expression: " + e.problem());
        } catch (UnitException e) {
            findings.add(e.code(), e.getMessage());
        }
        return null;
    }
}
