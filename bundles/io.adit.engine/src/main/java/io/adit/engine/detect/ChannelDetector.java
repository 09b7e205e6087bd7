package io.adit.engine.detect;

import io.adit.engine.internal.SealedState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what is unusual in the samples of one channel: an ensemble of indicators with one set of constants for all channels.
 *
 * <p>Each {@link Indicator} is compared with its own greatest values so far ({@link ExtremeTail}): what counts is not how large it is but how often such
 * a value was to be expected in all the history. So indicators of different kinds and channels of different units are comparable, and false alarms are
 * bounded without a limit to set: records become the rarer the longer it runs. The rarest indicator speaks ({@link Announcer}).
 *
 * <p>About 30 kB for a channel, and some microseconds a sample. Not thread-safe.
 */
public final class ChannelDetector {
    /** The greatest magnitude of a value; its square still is a number. */
    public static final double GREATEST = 1e100;

    private static final SealedState KIND = new SealedState("detector's state", 0x41444443, 1); // "ADDC"
    private static final double GREATEST_UNTOLD = 0.249;

    private final Baseline baseline = new Baseline();
    private final Indicators indicators = new Indicators();
    private final ExtremeTail[] tails = new ExtremeTail[Indicator.ALL.size()];
    private final Announcer announcer = new Announcer();
    private final double[] ofEvent = new double[Indicator.ALL.size()];
    private final double decades;
    private final List<Indicator> heard;

    /** @param heard the indicators that may speak */
    ChannelDetector(double decades, List<Indicator> heard) {
        this.decades = decades;
        this.heard = List.copyOf(heard);
        for (Indicator each : Indicator.ALL) {
            tails[each.ordinal()] = new ExtremeTail(each.blockLength, Announcer.QUIET_LEAST);
        }
    }

    /** A detector that knows nothing yet. For about the first 200 samples it only learns. */
    public static ChannelDetector start() {
        return start(0);
    }

    /**
     * A detector that knows nothing yet, and asks for more than usual, or for less.
     *
     * @param decades decimal logarithm of how much rarer something has to be to be remarkable or announced; it is no part of the state
     */
    public static ChannelDetector start(double decades) {
        return new ChannelDetector(decades, Indicator.ALL);
    }

    /**
     * A detector that goes on where {@link #state} was taken.
     *
     * @param decades as for {@link #start(double)}
     * @throws io.adit.engine.StateException when the bytes are damaged or of another version
     */
    public static ChannelDetector restore(double decades, byte[] state) {
        ChannelDetector detector = new ChannelDetector(decades, Indicator.ALL);
        KIND.read(state, (in, version) -> detector.read(in));
        return detector;
    }

    /**
     * Judges the next sample by what was before it, then learns it.
     *
     * @param timeMicros microseconds since 1970; a time before the last one is taken as it is, but the daily comparison suffers
     * @param value at most {@value #GREATEST} in magnitude
     * @throws IllegalArgumentException for another value; nothing has changed then
     */
    public Verdict accept(long timeMicros, double value) {
        if (!(Math.abs(value) <= GREATEST)) {
            throw new IllegalArgumentException("A detector takes values up to " + GREATEST + ", not " + value + ".");
        }
        baseline.learn(value);
        indicators.next(timeMicros, value, baseline);
        boolean hushed = announcer.isHushed();
        boolean follows = hushed || announcer.isInEvent();
        Loudest loudest = loudest();
        double weighed = announcer.weighed(loudest.rarity()) - decades;
        boolean tells = announcer.tells(weighed);
        if (follows || announcer.isInEvent()) {
            follow(follows);
        }
        if (hushed && !announcer.isHushed()) {
            learnEvent();
        }
        if (tells) {
            return new Verdict(score(weighed), Wording.of(loudest, value, indicators, baseline));
        }
        return new Verdict(Math.min(GREATEST_UNTOLD, score(weighed)), null);
    }

    /** True while it has seen too little to call anything rare. */
    public boolean isLearning() {
        return Arrays.stream(tails).noneMatch(ExtremeTail::isReady);
    }

    /** True from an announcement until as long as an event is told only once has passed. */
    public boolean inEvent() {
        return announcer.isInEvent();
    }

    /**
     * Learns that the last event, and what comes for as long again as an event is told only once, is usual. Nothing is told until then.
     */
    public void learnAsNormal() {
        learnEvent();
        announcer.hush();
    }

    private void learnEvent() {
        for (Indicator each : Indicator.ALL) {
            tails[each.ordinal()].learnAsCommon(ofEvent[each.ordinal()]);
        }
    }

    /** Keeps the greatest value of each indicator in an event. @param goesOn false where it begins */
    private void follow(boolean goesOn) {
        for (Indicator each : Indicator.ALL) {
            double strength = indicators.value(each);
            double before = goesOn ? ofEvent[each.ordinal()] : 0;
            ofEvent[each.ordinal()] = strength > before ? strength : before;
        }
    }

    private static double score(double weighed) {
        if (weighed < 0) {
            return Verdict.REMARKABLE * Math.pow(10, weighed);
        }
        double above = weighed - Announcer.ANNOUNCEMENT;
        return above < 0
                ? Verdict.ANNOUNCED + (Verdict.ANNOUNCED - Verdict.REMARKABLE) * above / Announcer.ANNOUNCEMENT
                : 1 - (1 - Verdict.ANNOUNCED) * Math.pow(10, -above);
    }

    /** Compares all indicators with their tails, and teaches these. */
    private Loudest loudest() {
        Loudest loudest = Loudest.NONE;
        for (Indicator each : heard) {
            double strength = indicators.value(each);
            if (Double.isNaN(strength)) {
                continue;
            }
            ExtremeTail tail = tails[each.ordinal()];
            double rarity = tail.rarity(strength, each.floor(baseline)) - each.handicap;
            if (rarity > loudest.rarity()) {
                loudest = new Loudest(each, rarity, strength, tail.record());
            }
            tail.learn(strength);
        }
        return loudest;
    }

    /** All that was learnt, as bytes; taking it changes nothing. */
    public byte[] state() {
        return KIND.write(this::write);
    }

    void write(DataOutput out) throws IOException {
        baseline.write(out);
        indicators.write(out);
        for (ExtremeTail tail : tails) {
            tail.write(out);
        }
        announcer.write(out);
        Doubles.write(ofEvent, out);
    }

    void read(DataInput in) throws IOException {
        baseline.read(in);
        indicators.read(in);
        for (ExtremeTail tail : tails) {
            tail.read(in);
        }
        announcer.read(in);
        Doubles.read(ofEvent, in);
    }
}
