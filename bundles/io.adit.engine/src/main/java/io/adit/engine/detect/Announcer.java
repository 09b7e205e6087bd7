package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Decides which rarities are told, so that an event is told once: remarkable from a weighed rarity of 0 on, an announcement from
 * {@value #ANNOUNCEMENT} on.
 *
 * <p>After either it is quiet for {@value #QUIET_SHARE} of the history, at least {@value #QUIET_LEAST} and at most {@value #QUIET_MOST} samples, unless what was only remarkable becomes an
 * announcement, or an event becomes {@value #WORSE} orders of magnitude rarer. While the history is short more is asked for: a record among few values is
 * nothing special.
 */
final class Announcer {
    /** Such a value was to be expected a tenth of a time in the history so far. */
    static final double ANNOUNCEMENT = 1;

    private static final double QUIET_SHARE = 0.03;
    /** The shortest quiet time, in samples. */
    static final int QUIET_LEAST = 36;

    private static final int QUIET_MOST = 300;
    private static final double WORSE = 5;
    private static final double LONG_HISTORY = 2000;
    private static final double YOUTH = 0.3;

    private long samples;
    private long toldAt = Long.MIN_VALUE / 2;
    private double told;

    /** The rarity with regard to how long the history is. */
    double weighed(double rarity) {
        return rarity + YOUTH * Math.min(0, Math.log10((samples + 1) / LONG_HISTORY));
    }

    /** True where the next sample, of that weighed rarity, is told. */
    boolean tells(double weighed) {
        samples++;
        if (weighed < (isQuiet() ? worseThanTold() : 0)) {
            return false;
        }
        toldAt = samples;
        told = weighed;
        return true;
    }

    private double worseThanTold() {
        return told < ANNOUNCEMENT ? ANNOUNCEMENT : told + WORSE;
    }

    /** True from an announcement until the quiet time after it is over. */
    boolean isInEvent() {
        return told >= ANNOUNCEMENT && told < Double.POSITIVE_INFINITY && isQuiet();
    }

    /** Tells nothing for a quiet time from now on, whatever comes. */
    void hush() {
        toldAt = samples;
        told = Double.POSITIVE_INFINITY;
    }

    /** True until the quiet time after {@link #hush} is over. */
    boolean isHushed() {
        return told == Double.POSITIVE_INFINITY && isQuiet();
    }

    private boolean isQuiet() {
        return samples - toldAt <= Math.clamp((long) (QUIET_SHARE * samples), QUIET_LEAST, QUIET_MOST);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(samples);
        out.writeLong(toldAt);
        out.writeDouble(told);
    }

    void read(DataInput in) throws IOException {
        samples = in.readLong();
        toldAt = in.readLong();
        told = in.readDouble();
    }
}
