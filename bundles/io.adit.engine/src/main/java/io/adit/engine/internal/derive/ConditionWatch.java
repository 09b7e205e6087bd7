package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.expression.Expression;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The number of the last of several conditions that holds, counted from 1; 0 where none does. A condition that can't be judged counts as it last could:
 * trouble that was seen does not end by losing sight of it, and what can't be seen does not hide what can. Where none can be judged, it is BAD.
 */
public final class ConditionWatch implements Derivation {
    private final Expression[] conditions;
    private final AlignedInputs inputs;
    private final boolean[] held;

    /** A watch that has seen nothing; no condition holds. */
    public ConditionWatch(List<Expression> conditions, AlignedInputs inputs) {
        this.conditions = conditions.toArray(new Expression[0]);
        this.inputs = inputs;
        held = new boolean[conditions.size()];
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        inputs.offer(input, sample, now);
    }

    @Override
    public void settle(long now, DerivedOutput out) {
        while (inputs.step(now)) {
            judge(out);
        }
    }

    private void judge(DerivedOutput out) {
        int highest = 0;
        int unknown = 0;
        Reason doubt = Reason.NONE;
        for (int i = 0; i < conditions.length; i++) {
            double truth = conditions[i].compute(inputs.frame());
            if (Double.isNaN(truth)) {
                unknown++;
                doubt = inputs.cause();
            } else {
                held[i] = truth == 1;
                doubt = doubt == Reason.NONE ? inputs.doubt() : doubt;
            }
            highest = held[i] ? i + 1 : highest;
        }
        if (unknown == conditions.length) {
            out.put(inputs.time(), Double.NaN, Quality.BAD, doubt, inputs.sequence());
        } else {
            Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
            out.put(inputs.time(), highest, quality, doubt, inputs.sequence());
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
    public void write(DataOutput out) throws IOException {
        inputs.write(out);
        for (int i = 0; i < conditions.length; i++) {
            out.writeBoolean(held[i]);
            conditions[i].write(out);
        }
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        inputs.read(in);
        for (int i = 0; i < conditions.length; i++) {
            held[i] = in.readBoolean();
            conditions[i].read(in);
        }
    }
}
