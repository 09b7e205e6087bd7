package io.adit.history;

/*
 * The spread is kept as the sum of the squared distances from the mean. Two of them are joined as in Chan, Golub and LeVeque, "Updating
 * formulae and a pairwise algorithm for computing sample variances", 1979: unlike sums of squares this loses nothing when the mean is large.
 */
/** Running summary of samples of one channel; their order doesn't matter. Not safe for several threads. */
final class Summary {
    long count;
    long bad;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum;
    /** Sum of the squared distances from the mean. */
    double spread;

    double first = Double.NaN;
    double last = Double.NaN;
    long firstTime = Long.MAX_VALUE;
    long firstSequence = Long.MAX_VALUE;
    long lastTime = Long.MIN_VALUE;
    long lastSequence = Long.MIN_VALUE;
    final FlagCounts flags = new FlagCounts();

    /** Takes rows of columns in order, from one to before another. */
    void add(SampleColumns columns, int from, int to) {
        flags.add(columns, from, to);
        int firstRow = -1;
        int lastRow = -1;
        int usable = 0;
        double total = 0;
        for (int row = from; row < to; row++) {
            if (columns.usable(row)) {
                double value = columns.values[row];
                total += value;
                min = Math.min(min, value);
                max = Math.max(max, value);
                firstRow = usable == 0 ? row : firstRow;
                lastRow = row;
                usable++;
            }
        }
        bad += to - from - usable;
        if (usable > 0) {
            first(columns.times[firstRow], columns.sequences[firstRow], columns.values[firstRow]);
            last(columns.times[lastRow], columns.sequences[lastRow], columns.values[lastRow]);
            join(usable, total, spread(columns, firstRow, lastRow, total / usable));
        }
    }

    private static double spread(SampleColumns columns, int firstRow, int lastRow, double mean) {
        double spread = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            if (columns.usable(row)) {
                double distance = columns.values[row] - mean;
                spread += distance * distance;
            }
        }
        return spread;
    }

    /** Takes what another one has summed up. */
    void add(Summary other) {
        bad += other.bad;
        flags.add(other.flags);
        if (other.count == 0) {
            return;
        }
        range(other.min, other.max);
        first(other.firstTime, other.firstSequence, other.first);
        last(other.lastTime, other.lastSequence, other.last);
        join(other.count, other.sum, other.spread);
    }

    void range(double otherMin, double otherMax) {
        min = Math.min(min, otherMin);
        max = Math.max(max, otherMax);
    }

    /** Takes so many usable samples with their sum and their spread. */
    void join(long otherCount, double otherSum, double otherSpread) {
        if (count > 0) {
            double distance = otherSum / otherCount - sum / count;
            spread += distance * distance * ((double) count * otherCount / (count + otherCount));
        }
        spread += otherSpread;
        count += otherCount;
        sum += otherSum;
    }

    void first(long time, long sequence, double value) {
        if (time < firstTime || (time == firstTime && sequence < firstSequence) || Double.isNaN(first)) {
            firstTime = time;
            firstSequence = sequence;
            first = value;
        }
    }

    void last(long time, long sequence, double value) {
        if (time > lastTime || (time == lastTime && sequence >= lastSequence) || Double.isNaN(last)) {
            lastTime = time;
            lastSequence = sequence;
            last = value;
        }
    }

    /** The summary as a step; figures are NaN when no sample was usable. */
    Bucket bucket(long startMicros) {
        boolean none = count == 0;
        return new Bucket(
                startMicros,
                count,
                bad,
                none ? Double.NaN : min,
                none ? Double.NaN : max,
                sum,
                first,
                last,
                firstTime,
                lastTime,
                spread,
                flags.counts());
    }
}
