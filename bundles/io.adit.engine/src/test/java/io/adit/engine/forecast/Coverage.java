package io.adit.engine.forecast;

import io.adit.engine.programme.Direction;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How often the interval held: the limit of each trial is what the series has reached at a random time of its second half, so that it is known when.
 * Outlooks are asked for 14 times in a horizon; those that say nothing of a time in which nothing came are not counted.
 */
final class Coverage {
    private int held;
    private int count;
    private final int trials;

    Coverage(int trials) {
        this.trials = trials;
    }

    /** @param times ascending, microseconds since the epoch */
    void add(long[] times, double[] values, double horizonSeconds, Random random) {
        for (int trial = 0; trial < trials; trial++) {
            int until = (int) (values.length * (0.4 + 0.6 * random.nextDouble()));
            double limit = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < until; i++) {
                limit = Math.max(limit, values[i]);
            }
            follow(times, values, limit, horizonSeconds);
        }
    }

    private void follow(long[] times, double[] values, double limit, double horizonSeconds) {
        TimeToLevel ahead = new TimeToLevel(Direction.ABOVE, horizonSeconds);
        int reached = 0;
        while (values[reached] < limit) {
            reached++;
        }
        long asked = times[0];
        for (int i = 0; i < reached; i++) {
            if (ahead.accept(times[i], values[i]) && times[i] - asked > horizonSeconds * 1e6 / 14) {
                asked = times[i];
                judge(ahead.outlook(limit), times[reached]);
            }
        }
    }

    private void judge(@Nullable LevelOutlook outlook, long truth) {
        if (outlook == null || (outlook.earliestMicros() == null && truth > outlook.untilMicros())) {
            return;
        }
        count++;
        boolean notBefore = outlook.earliestMicros() != null && outlook.earliestMicros() <= truth;
        boolean notAfter = outlook.latestMicros() == null || truth <= outlook.latestMicros();
        held += notBefore && notAfter ? 1 : 0;
    }

    int count() {
        return count;
    }

    double held() {
        return (double) held / count;
    }
}
