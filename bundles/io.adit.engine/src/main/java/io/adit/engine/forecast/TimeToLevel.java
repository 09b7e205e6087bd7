package io.adit.engine.forecast;

import io.adit.engine.programme.Direction;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foresees when the values of a channel reach a limit, with an interval that holds four times of five.
 *
 * <p>Values are gathered in steps of about a hundredth of the horizon; nothing else is to be set. Daily and weekly patterns are taken off where they are
 * evident; what remains is continued as a level, as lines and as exponential curves of several lengths, and the past decides how much each counts and
 * how wide the interval is (see {@link Reach}). Nothing is said before {@value Reach#FEWEST_STEPS} steps, and of no time further ahead than the past
 * allows. Memory is bounded: {@value StepSeries#CAPACITY} steps. A step that has ended costs some milliseconds when it is asked for, a value nearly nothing.
 * Same values, same outlooks, wherever the state was written and read between. Not thread-safe.
 */
public final class TimeToLevel {
    /** Probability that a limit is reached between the earliest and the latest time. */
    public static final double CONFIDENCE = 0.8;

    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400;
    private static final long[] STEPS = {
        1, 2, 5, 10, 20, 60, 120, 300, 600, 1_200, 3_600, 7_200, 10_800, 21_600, 43_200, DAY
    };
    private static final int STEPS_AHEAD = 96;
    private static final int MOST_POINTS = 12;
    private static final double TAIL = (1 - CONFIDENCE) / 2;

    private final double sign;
    private final long step;
    private final int horizon;
    private final List<Season.Cycle> cycles;
    private final StepSeries series;
    private @Nullable Reach reach;
    private boolean looked;

    /**
     * One that has seen nothing.
     *
     * @param direction side of the limits on which they are reached
     * @param horizonSeconds how far ahead to look, above 0
     */
    public TimeToLevel(Direction direction, double horizonSeconds) {
        sign = direction == Direction.ABOVE ? 1 : -1;
        long seconds = STEPS[0];
        for (long each : STEPS) {
            seconds = each * STEPS_AHEAD <= horizonSeconds ? each : seconds;
        }
        step = seconds * SECOND;
        horizon = (int) Math.clamp(Math.ceil(horizonSeconds / seconds), 1, StepSeries.CAPACITY);
        cycles = cycles((int) (DAY / seconds));
        series = new StepSeries(step);
    }

    private static List<Season.Cycle> cycles(int perDay) {
        List<Season.Cycle> cycles = new ArrayList<>();
        for (Season.Cycle cycle : List.of(new Season.Cycle(perDay, 1), new Season.Cycle(7 * perDay, perDay))) {
            if (cycle.steps() * Season.FEWEST_CYCLES <= StepSeries.CAPACITY) {
                cycles.add(cycle);
            }
        }
        return List.copyOf(cycles);
    }

    /**
     * Takes the next value. One that belongs before the present step is passed over.
     *
     * @param value finite
     * @return true where a step has ended, so that the outlook may be another
     */
    public boolean accept(long timeMicros, double value) {
        boolean ended = series.add(timeMicros, sign * value);
        looked &= !ended;
        return ended;
    }

    /** Length of a step, in microseconds. */
    public long stepMicros() {
        return step;
    }

    /** When a limit is reached, as seen at the end of the last step; null where too little is known. */
    public @Nullable LevelOutlook outlook(double limit) {
        Reach now = look();
        if (now == null) {
            return null;
        }
        double level = sign * limit;
        return new LevelOutlook(
                series.endMicros(),
                series.endMicros() + now.lastLead() * step,
                now.probability(level),
                time(now.time(level, TAIL)),
                time(now.time(level, 0.5)),
                time(now.time(level, 1 - TAIL)));
    }

    /** How far the value will have gone, as seen at the end of the last step: some times up to the horizon, rising; empty where too little is known. */
    public List<ForecastPoint> band() {
        Reach now = look();
        if (now == null) {
            return List.of();
        }
        double[] low = now.quantiles(TAIL);
        double[] likely = now.quantiles(0.5);
        double[] high = now.quantiles(1 - TAIL);
        int[] leads = now.leads();
        int stride = Math.ceilDiv(leads.length, MOST_POINTS);
        List<ForecastPoint> points = new ArrayList<>();
        for (int i = (leads.length - 1) % stride; i < leads.length; i += stride) {
            double near = sign * low[i];
            double far = sign * high[i];
            if (Double.isFinite(near + far + likely[i])) {
                points.add(new ForecastPoint(
                        series.endMicros() + leads[i] * step,
                        Math.min(near, far),
                        sign * likely[i],
                        Math.max(near, far)));
            }
        }
        return points;
    }

    private @Nullable Reach look() {
        if (!looked) {
            reach = Reach.of(new Sight.Past(series.means(), series.tops(), series.first(), cycles), horizon);
            looked = true;
        }
        return reach;
    }

    private @Nullable Long time(double steps) {
        return Double.isNaN(steps) ? null : series.endMicros() + (long) (steps * step);
    }

    /** Writes what it knows. */
    public void write(DataOutput out) throws IOException {
        series.write(out);
    }

    /** Reads what {@link #write} wrote, of one with the same horizon and direction. */
    public void read(DataInput in) throws IOException {
        series.read(in);
        looked = false;
    }
}
