package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.WaitingRows.Row;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A derivation whose values come from outside, as inputs of their own. Each step of its {@link Aligner}, but for gaps, makes a row: the time, and of each input
 * the value held then. Rows wait, in the order of time, until a result names their times; then they become samples. When {@value
 * #CAPACITY} wait, the oldest passes as if its step had failed, so that a step which is too slow neither stops nor floods the engine.
 */
public final class AwaitedStep implements Derivation {
    /** Most rows that wait. */
    static final int CAPACITY = 1 << 17;

    private final Aligner aligner;
    private final long[] maxAges;
    private final @Nullable UnitConversion passing;
    private final int signature;
    private final WaitingRows waiting;
    private String state = "";

    /**
     * A step that has seen nothing.
     *
     * @param maxAges of each input: how far its time may be from that of the row, microseconds
     * @param passing from the unit of the first input to the channel's; null where these differ in kind
     * @param signature of the inputs
     */
    public AwaitedStep(Aligner aligner, long[] maxAges, @Nullable UnitConversion passing, int signature) {
        this.aligner = aligner;
        this.maxAges = maxAges.clone();
        this.passing = passing;
        this.signature = signature;
        waiting = new WaitingRows(maxAges.length);
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        aligner.offer(input, sample, now);
    }

    @Override
    public void settle(long now, DerivedOutput out) {
        while (aligner.step(now)) {
            if (aligner.isMeasured()) {
                if (waiting.size() == CAPACITY) {
                    Row oldest = waiting.remove();
                    pass(oldest, oldest.sequence(), out);
                }
                waiting.add(row());
            }
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

    private Row row() {
        long time = aligner.time();
        double[] values = new double[maxAges.length];
        Quality quality = Quality.GOOD;
        Reason reason = Reason.NONE;
        for (int i = 0; i < values.length; i++) {
            Sample sample = aligner.held(i);
            values[i] = Double.NaN;
            Quality own = Quality.BAD;
            Reason why = Reason.INCOMPLETE;
            if (sample != null && Math.abs(time - sample.timeMicros()) > maxAges[i]) {
                why = Reason.STALE;
            } else if (sample != null) {
                values[i] = sample.value();
                own = sample.quality();
                why = sample.reason();
            }
            if (own.compareTo(quality) > 0) {
                quality = own;
                reason = why;
            }
        }
        return new Row(time, values, quality, reason, aligner.sequence());
    }

    /** Of the inputs: rows, results and a saved state belong together only where it is equal. */
    public int signature() {
        return signature;
    }

    /** Number of rows that wait. */
    public int size() {
        return waiting.size();
    }

    /** The oldest rows, which go on waiting. */
    public StepRows oldest(int most) {
        return waiting.oldest(most, signature, state);
    }

    /** Takes the values for those of the oldest rows that the result is about; a result for other rows changes nothing. */
    public void take(StepResult result, long sequence, DerivedOutput out) {
        if (result.signature() != signature) {
            return;
        }
        long[] times = result.times();
        for (int i = 0; i < times.length; i++) {
            if (waiting.isOldest(times[i])) {
                Row row = waiting.remove();
                if (result.failed()) {
                    pass(row, sequence, out);
                } else {
                    put(row, result, i, sequence, out);
                    state = result.state();
                }
            }
        }
    }

    /** All rows pass as if their step had failed. */
    public void giveUp(DerivedOutput out) {
        while (waiting.size() > 0) {
            Row row = waiting.remove();
            pass(row, row.sequence(), out);
        }
    }

    private static void put(Row row, StepResult result, int at, long sequence, DerivedOutput out) {
        double value = result.values()[at];
        Quality quality = row.quality();
        Reason reason = row.reason();
        if (result.qualities().length > 0) {
            Quality judged = Quality.values()[result.qualities()[at]];
            reason = judged == quality ? reason : judged == Quality.GOOD ? Reason.NONE : Reason.STEP_JUDGED;
            quality = judged;
        }
        boolean finite = Double.isFinite(value);
        if (!finite && quality != Quality.BAD) {
            quality = Quality.BAD;
            reason = Reason.NOT_A_NUMBER;
        }
        out.put(row.time(), finite ? value : Double.NaN, quality, reason, sequence);
    }

    private void pass(Row row, long sequence, DerivedOutput out) {
        double value = passing == null ? Double.NaN : passing.apply(row.values()[0]);
        boolean bad = row.quality() == Quality.BAD;
        Quality quality = bad || !Double.isFinite(value) ? Quality.BAD : Quality.UNCERTAIN;
        out.put(row.time(), value, quality, bad ? row.reason() : Reason.STEP_FAILED, sequence);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        aligner.write(out);
        byte[] kept = state.getBytes(StandardCharsets.UTF_8);
        out.writeInt(kept.length);
        out.write(kept);
        waiting.write(out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        aligner.read(in);
        state = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        waiting.read(in);
    }
}
