package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.step.StepRows;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;

/** The rows of a step that have no result yet, in the order of time. */
final class WaitingRows {
    /**
     * One row.
     *
     * @param values of each input, NaN where it has none
     * @param quality of the worst input
     * @param sequence of the message that triggered it
     */
    record Row(long time, double[] values, Quality quality, Reason reason, long sequence) {}

    private final int inputs;
    private final ArrayDeque<Row> rows = new ArrayDeque<>();

    WaitingRows(int inputs) {
        this.inputs = inputs;
    }

    int size() {
        return rows.size();
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Takes the oldest out; there has to be one. */
    Row remove() {
        return rows.remove();
    }

    /** Whether the oldest is of that time. */
    boolean isOldest(long time) {
        Row row = rows.peek();
        return row != null && row.time == time;
    }

    StepRows oldest(int most, int signature, String state) {
        int count = Math.min(most, rows.size());
        long[] times = new long[count];
        byte[] qualities = new byte[count];
        double[][] values = new double[inputs][count];
        Iterator<Row> next = rows.iterator();
        for (int i = 0; i < count; i++) {
            Row row = next.next();
            times[i] = row.time;
            qualities[i] = (byte) row.quality.ordinal();
            for (int input = 0; input < inputs; input++) {
                values[input][i] = row.values[input];
            }
        }
        return new StepRows(signature, state, times, qualities, values);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(rows.size());
        for (Row row : rows) {
            out.writeLong(row.time);
            out.writeByte(row.quality.ordinal());
            out.writeByte(row.reason.ordinal());
            out.writeLong(row.sequence);
            for (double value : row.values) {
                out.writeDouble(value);
            }
        }
    }

    void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            long time = in.readLong();
            Quality quality = Quality.values()[in.readByte()];
            Reason reason = Reason.values()[in.readByte()];
            long sequence = in.readLong();
            double[] values = new double[inputs];
            for (int input = 0; input < inputs; input++) {
                values[input] = in.readDouble();
            }
            rows.add(new Row(time, values, quality, reason, sequence));
        }
    }
}
