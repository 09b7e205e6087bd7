package io.adit.simulator;

/**
 * An everyday signal with an incident on top of it: over {@value #RISE} seconds it goes smoothly to a peak, stays there, goes
 * back as smoothly, and after a rest begins anew.
 */
final class IncidentSignal implements Signal {
    private static final double RISE = 300;
    private static final double STAY = 600;
    private static final double CYCLE = 2400;
    private final Signal everyday;
    private final double height;
    private final double onset;
    private final double secondsPerStep;
    private double seconds;

    /**
     * @param everyday what it reads without the incident
     * @param height of the peak over that; negative where it falls
     * @param onset time at which it begins, in seconds
     * @param start time of the first step, in seconds
     * @param secondsPerStep more than 0
     */
    IncidentSignal(Signal everyday, double height, double onset, double start, double secondsPerStep) {
        this.everyday = everyday;
        this.height = height;
        this.onset = onset;
        this.seconds = start;
        this.secondsPerStep = secondsPerStep;
    }

    /**
     * Onset of an incident that is to pass a share of its height at a time.
     *
     * @param share more than 0 and less than 1
     */
    static double onset(double share, double passedAt) {
        // the inverse of the smooth step x*x*(3-2x)
        return passedAt - RISE * (0.5 - Math.sin(Math.asin(1 - 2 * share) / 3));
    }

    @Override
    public double next() {
        double value = everyday.next() + height * shape(seconds - onset);
        seconds += secondsPerStep;
        return value;
    }

    private static double shape(double since) {
        if (since < 0) {
            return 0;
        }
        double at = since % CYCLE;
        if (at < RISE) {
            return smooth(at / RISE);
        }
        return at < RISE + STAY ? 1 : 1 - smooth(Math.min(1, (at - RISE - STAY) / RISE));
    }

    private static double smooth(double x) {
        return x * x * (3 - 2 * x);
    }
}
