package io.adit.history;

/** Running summary of samples of one channel; their order doesn't matter. Not safe for several threads. */
final class Summary {
    long count;
    long bad;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum;
    double first = Double.NaN;
    double last = Double.NaN;
    long firstTime = Long.MAX_VALUE;
    long firstSequence = Long.MAX_VALUE;
    long lastTime = Long.MIN_VALUE;
    long lastSequence = Long.MIN_VALUE;

    /** Takes one row of columns. */
    void add(SampleColumns columns, int row) {
        if (!columns.usable(row)) {
            bad++;
            return;
        }
        double value = columns.values[row];
        count++;
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
        first(columns.times[row], columns.sequences[row], value);
        last(columns.times[row], columns.sequences[row], value);
    }

    /** Takes what another one has summed up. */
    void add(Summary other) {
        bad += other.bad;
        if (other.count == 0) {
            return;
        }
        count += other.count;
        sum += other.sum;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
        first(other.firstTime, other.firstSequence, other.first);
        last(other.lastTime, other.lastSequence, other.last);
    }

    private void first(long time, long sequence, double value) {
        if (time < firstTime || (time == firstTime && sequence < firstSequence) || Double.isNaN(first)) {
            firstTime = time;
            firstSequence = sequence;
            first = value;
        }
    }

    private void last(long time, long sequence, double value) {
        if (time > lastTime || (time == lastTime && sequence >= lastSequence) || Double.isNaN(last)) {
            lastTime = time;
            lastSequence = sequence;
            last = value;
        }
    }

    /** The summary as a step; figures are NaN when no sample was usable. */
    History.Bucket bucket(long startMicros) {
        boolean none = count == 0;
        return new History.Bucket(
                startMicros, count, bad, none ? Double.NaN : min, none ? Double.NaN : max, sum, first, last);
    }
}
