package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How rare a value of a non-negative statistic is, judged by the greatest values that it had before.
 *
 * <p>Of each block of samples only the maximum counts, so that one event counts once. The {@value #KEPT} greatest maxima are kept. Their logarithms
 * above the least of them are taken as exponential (Hill, 1975, the tail of nearly every distribution); with k of them and their mean excess h the
 * predictive expectation of how often s would have been exceeded in all the history is k * (1 + log(s / least) / (k h))^-k, which also counts in how
 * little is known from few. A maximum counts only after a delay: an event that grows would else be compared with its own beginning. The mean
 * excess has a lower bound, as the values of a bounded signal would else make the slightest record a sensation.
 */
final class ExtremeTail {
    /** The rarity of what is nothing special, or of anything while too little is known. */
    static final double COMMON = -9;

    private static final int KEPT = 12;
    private static final int LEAST_KEPT = 4;
    private static final int BLOCKS_FOR_ONE = 5;
    private static final int BLOCKS_TO_LEARN = 20;
    private static final double LEAST_EXCESS = 0.12;

    private final int blockLength;
    private final double[] late;
    private int waiting;
    private final double[] greatest = new double[KEPT];
    private int kept;
    private long blocks;
    private int inBlock;
    private double ofBlock;

    /**
     * @param blockLength samples within which values belong to one event
     * @param delay samples after which a block counts, to whole blocks
     */
    ExtremeTail(int blockLength, int delay) {
        this.blockLength = blockLength;
        late = new double[delay / blockLength];
    }

    /**
     * The decimal logarithm of 1 / (how often such a value was to be expected in the history so far): above 0 for a record that is no accident.
     *
     * @param floor values up to it are common in any case; above 0
     */
    double rarity(double value, double floor) {
        if (!isReady()) {
            return COMMON;
        }
        int k = (int) Math.min(kept, Math.max(LEAST_KEPT, blocks / BLOCKS_FOR_ONE));
        double least = Math.max(greatest[k - 1], floor);
        if (!(value > least)) {
            return COMMON;
        }
        double excess = 0;
        for (int i = 0; i < k; i++) {
            excess += Math.log(Math.max(greatest[i], least) / least);
        }
        double scaled = Math.log(value / least) / Math.max(excess / k, LEAST_EXCESS);
        return k * Math.log10(1 + scaled / k) - Math.log10(k);
    }

    /** Learns the value of the next sample; ask for its {@link #rarity} before. */
    void learn(double value) {
        ofBlock = Math.max(ofBlock, value);
        inBlock++;
        if (inBlock == blockLength) {
            keep(ofBlock);
            inBlock = 0;
            ofBlock = 0;
        }
    }

    /** Learns that values up to this one are common, as if it had been seen in as many blocks as are kept. */
    void learnAsCommon(double value) {
        for (int i = 0; i < KEPT; i++) {
            insert(value);
        }
    }

    private void keep(double maximum) {
        blocks++;
        if (late.length == 0) {
            insert(maximum);
            return;
        }
        if (waiting == late.length) {
            insert(late[0]);
            waiting--;
            System.arraycopy(late, 1, late, 0, waiting);
        }
        late[waiting] = maximum;
        waiting++;
    }

    private void insert(double maximum) {
        if (kept < KEPT) {
            kept++;
        } else if (maximum <= greatest[KEPT - 1]) {
            return;
        }
        int i = kept - 1;
        for (; i > 0 && greatest[i - 1] < maximum; i--) {
            greatest[i] = greatest[i - 1];
        }
        greatest[i] = maximum;
    }

    /** True when it has seen enough to call something rare. */
    boolean isReady() {
        return blocks >= BLOCKS_TO_LEARN && kept >= LEAST_KEPT;
    }

    /** The greatest value of all whole blocks, 0 before the first is complete. */
    double record() {
        return greatest[0];
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(greatest, out);
        Doubles.write(late, out);
        out.writeInt(waiting);
        out.writeInt(kept);
        out.writeLong(blocks);
        out.writeInt(inBlock);
        out.writeDouble(ofBlock);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(greatest, in);
        Doubles.read(late, in);
        waiting = in.readInt();
        kept = in.readInt();
        blocks = in.readLong();
        inBlock = in.readInt();
        ofBlock = in.readDouble();
    }
}
