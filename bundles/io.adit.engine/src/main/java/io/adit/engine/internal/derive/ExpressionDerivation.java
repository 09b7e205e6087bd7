package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.expression.Expression;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A formula over other channels, computed at each step of its inputs. The sample has the time of the step.
 *
 * <p>Quality: that of the worst input on which the value depends there; where it depends on one that is not usable, it is BAD with the reason of
 * the first such input. A value that is no finite number is BAD NOT_A_NUMBER, one over a window that does not reach back far enough
 * UNCERTAIN INCOMPLETE.
 */
public final class ExpressionDerivation implements Derivation {
    private final Expression expression;
    private final AlignedInputs inputs;

    /** A derivation that has seen nothing. */
    public ExpressionDerivation(Expression expression, AlignedInputs inputs) {
        this.expression = expression;
        this.inputs = inputs;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        inputs.offer(input, sample, now);
    }

    @Override
    public void settle(long now, DerivedOutput out) {
        while (inputs.step(now)) {
            double value = expression.compute(inputs.frame());
            if (Double.isFinite(value)) {
                Reason doubt = inputs.doubt();
                Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
                out.put(inputs.time(), value, quality, doubt, inputs.sequence());
            } else {
                out.put(inputs.time(), Double.NaN, Quality.BAD, inputs.cause(), inputs.sequence());
            }
        }
    }

    @Override
    public long due() {
        return inputs.due();
    }

    @Override
    public void fire(long now, DerivedOutput out) {
        settle(now, out);
    }

    @Override
    public long memoryMicros() {
        return expression.windowMicros();
    }

    @Override
    public void write(DataOutput out) throws IOException {
        inputs.write(out);
        expression.write(out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        inputs.read(in);
        expression.read(in);
    }
}
