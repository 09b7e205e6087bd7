package io.adit.engine.internal.check;

import io.adit.engine.internal.Numbers;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Causal Hampel identifier: finds values far from the median of the accepted values before them.
 *
 * <p>With m the median of the last k accepted values and MAD the median of their distances from m, a value x is a spike where
 * |x - m| > threshold * max({@value #MAD_TO_SIGMA} * MAD, floor). The factor 1.4826 = 1/Phi^-1(3/4) makes MAD an estimate of the standard
 * deviation of normal data (F. R. Hampel, "The influence curve and its role in robust estimation", JASA 69, 1974; L. Davies and
 * U. Gather, "The identification of multiple outliers", JASA 88, 1993; R. K. Pearson, "Outliers in process modeling and
 * identification", IEEE TCST 10, 2002). Unlike Pearson's filter the window looks only back, and x itself is not in it: the answer is given at once.
 * The floor stands for the resolution of the channel: quantised values often have a MAD of 0. Nothing is judged before
 * half of the window, and at least {@value #LEAST} values, are there.
 *
 * <p>After a real step every value is far from the old median. The new level is taken when {@value #LEAST} values in a row were rejected of
 * which each lies within the tolerance of its predecessor, or when max({@value #LEAST}, (k+1)/2) in a row were rejected whatever they
 * are: from then on they would be the majority of an ordinary Hampel window. The window then starts again with them.
 *
 * <p>The window is kept both in order of time and sorted, so a value costs O(k) moves and no allocation.
 */
public final class SpikeCheck {
    static final int LEAST = 3;
    static final double MAD_TO_SIGMA = 1.4826;

    private final int size;
    private final double threshold;
    private final double floor;
    private final double[] window;
    private final double[] sorted;
    private final double[] rejected;
    private int count;
    private int oldest;
    private int rejectedCount;
    private int agreeing;
    /** What the last verdict compared with; for {@link #describe} only. */
    private int judgedBy;

    private double lastMedian;
    private double lastDeviation;

    /**
     * @param size k, 3 to 99; 0 switches the check off
     * @param threshold in estimated standard deviations
     * @param floor least standard deviation that is assumed, in the unit of the values
     */
    public SpikeCheck(int size, double threshold, double floor) {
        this.size = size;
        this.threshold = threshold;
        this.floor = floor;
        this.window = new double[size];
        this.sorted = new double[size];
        this.rejected = new double[size == 0 ? 0 : Math.max(LEAST, (size + 1) / 2)];
    }

    /** True where the value is no spike; it then belongs to the window of later ones. */
    public boolean passes(double value) {
        if (size == 0) {
            return true;
        }
        judgedBy = 0;
        if (count >= Math.max(LEAST, (size + 1) / 2)) {
            double median = median();
            double distance = Math.abs(value - median);
            judgedBy = count;
            lastMedian = median;
            lastDeviation = floor;
            if (distance > threshold * floor) {
                lastDeviation = Math.max(MAD_TO_SIGMA * medianDistance(median), floor);
                double tolerance = threshold * lastDeviation;
                if (distance > tolerance) {
                    return newLevel(value, tolerance);
                }
            }
        }
        rejectedCount = 0;
        agreeing = 0;
        push(value);
        return true;
    }

    private boolean newLevel(double value, double tolerance) {
        boolean agrees = rejectedCount > 0 && Math.abs(value - rejected[rejectedCount - 1]) <= tolerance;
        agreeing = agrees ? agreeing + 1 : 1;
        rejected[rejectedCount++] = value;
        if (agreeing < LEAST && rejectedCount < rejected.length) {
            return false;
        }
        int kept = agreeing >= LEAST ? LEAST : rejectedCount;
        count = 0;
        oldest = 0;
        for (int i = rejectedCount - kept; i < rejectedCount; i++) {
            push(rejected[i]);
        }
        rejectedCount = 0;
        agreeing = 0;
        return true;
    }

    private double median() {
        int middle = count / 2;
        return (count & 1) == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Median of |x - median|: the distances fall towards the middle of the sorted window and rise after it, so two pointers merge them. */
    private double medianDistance(double median) {
        int right = 0;
        while (right < count && sorted[right] < median) {
            right++;
        }
        int left = right - 1;
        double before = 0;
        double distance = 0;
        for (int i = 0; i <= count / 2; i++) {
            before = distance;
            if (left < 0 || (right < count && sorted[right] - median <= median - sorted[left])) {
                distance = sorted[right++] - median;
            } else {
                distance = median - sorted[left--];
            }
        }
        return (count & 1) == 1 ? distance : (before + distance) / 2;
    }

    private void push(double value) {
        if (count == size) {
            int at = position(window[oldest]);
            System.arraycopy(sorted, at + 1, sorted, at, count - at - 1);
            count--;
            oldest = (oldest + 1) % size;
        }
        int at = position(value);
        System.arraycopy(sorted, at, sorted, at + 1, count - at);
        sorted[at] = value;
        window[(oldest + count) % size] = value;
        count++;
    }

    /** Index of the first sorted value that is not less. */
    private int position(double value) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What {@link #passes} compared the value with, for people. */
    public String describe(double value, boolean passed) {
        if (size == 0) {
            return "No limit is set.";
        }
        if (judgedBy == 0) {
            return "Too few values before it.";
        }
        double deviations = Math.abs(value - lastMedian) / lastDeviation;
        boolean newLevel = passed && deviations > threshold;
        return Numbers.exact(value) + " is " + Numbers.rounded(deviations) + " scaled MADs (one is "
                + (lastDeviation == floor ? "at least the resolution " : "") + Numbers.rounded(lastDeviation)
                + ") from the median " + Numbers.exact(lastMedian) + " of " + judgedBy + " predecessors; limit "
                + Numbers.rounded(threshold) + "." + (newLevel ? " As many before it did the same: a new level." : "");
    }

    /** Writes the state. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeDouble(window[(oldest + i) % size]);
        }
        out.writeInt(rejectedCount);
        for (int i = 0; i < rejectedCount; i++) {
            out.writeDouble(rejected[i]);
        }
        out.writeInt(agreeing);
    }

    /** Reads what {@link #write} wrote, also where the window had another size: the newest values are kept. */
    public void read(DataInput in) throws IOException {
        int saved = in.readInt();
        for (int i = 0; i < saved; i++) {
            double value = in.readDouble();
            if (size > 0) {
                push(value);
            }
        }
        int savedRejected = in.readInt();
        boolean fits = savedRejected < rejected.length;
        for (int i = 0; i < savedRejected; i++) {
            double value = in.readDouble();
            if (fits) {
                rejected[i] = value;
            }
        }
        int savedAgreeing = in.readInt();
        rejectedCount = fits ? savedRejected : 0;
        agreeing = fits ? savedAgreeing : 0;
    }
}
