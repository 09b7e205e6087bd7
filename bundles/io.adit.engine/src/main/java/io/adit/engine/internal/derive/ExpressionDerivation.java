package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.expression.Expression;
import io.adit.engine.internal.expression.Frame;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A formula over other channels, computed at each step of their {@link Aligner}. The sample has the time of the step.
 *
 * <p>Quality: that of the worst input on which the value depends there. An input that is BAD, too old or without a sample is not usable; where the
 * value depends on one, it is BAD with the reason of the first such input. A value that is no finite number is BAD NOT_A_NUMBER, one over a
 * window that does not reach back far enough UNCERTAIN INCOMPLETE.
 */
public final class ExpressionDerivation implements Derivation {
    private final Expression expression;
    private final Aligner aligner;
    private final long[] maxAges;
    private final Frame frame;
    private final Reason[] faults;

    /**
     * A derivation that has seen nothing.
     *
     * @param maxAges of each input: how far its time may be from that of the step, microseconds
     */
    public ExpressionDerivation(Expression expression, Aligner aligner, long[] maxAges) {
        this.expression = expression;
        this.aligner = aligner;
        this.maxAges = maxAges.clone();
        frame = new Frame(maxAges.length);
        faults = new Reason[maxAges.length];
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        aligner.offer(input, sample, now);
    }

    @Override
    public void settle(long now, DerivedOutput out) {
        while (aligner.step(now)) {
            compute(out);
        }
    }

    @Override
    public long due() {
        return aligner.due();
    }

    @Override
    public void fire(long now, DerivedOutput out) {
        settle(now, out);
    }

    private void compute(DerivedOutput out) {
        long time = aligner.time();
        frame.timeMicros = time;
        for (int i = 0; i < maxAges.length; i++) {
            Sample sample = aligner.held(i);
            faults[i] = fault(sample, i, time);
            frame.values[i] = sample == null || faults[i] != Reason.NONE ? Double.NaN : sample.value();
        }
        double value = expression.compute(frame);
        if (Double.isFinite(value)) {
            Reason doubt = doubt();
            Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
            out.put(time, value, quality, doubt, aligner.sequence());
        } else {
            out.put(time, Double.NaN, Quality.BAD, cause(), aligner.sequence());
        }
    }

    private Reason fault(@Nullable Sample sample, int input, long time) {
        if (sample == null) {
            return Reason.INCOMPLETE;
        }
        if (sample.quality() == Quality.BAD) {
            return sample.reason();
        }
        return Math.abs(time - sample.timeMicros()) > maxAges[input] ? Reason.STALE : Reason.NONE;
    }

    private boolean isUsed(int input) {
        return (frame.used & 1L << input) != 0;
    }

    private Reason doubt() {
        for (int i = 0; i < maxAges.length; i++) {
            Sample sample = aligner.held(i);
            if (isUsed(i) && sample != null && sample.quality() == Quality.UNCERTAIN) {
                return sample.reason();
            }
        }
        return frame.incomplete ? Reason.INCOMPLETE : Reason.NONE;
    }

    private Reason cause() {
        for (int i = 0; i < maxAges.length; i++) {
            if (isUsed(i) && faults[i] != Reason.NONE) {
                return faults[i];
            }
        }
        return frame.incomplete ? Reason.INCOMPLETE : Reason.NOT_A_NUMBER;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        aligner.write(out);
        expression.write(out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        aligner.read(in);
        expression.read(in);
    }
}
