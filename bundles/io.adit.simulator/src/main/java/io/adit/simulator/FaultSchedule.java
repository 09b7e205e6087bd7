package io.adit.simulator;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When faults of one kind befall one target: the same seed, kind and target always give the same faults. Not thread-safe.
 */
final class FaultSchedule {
    private static final int LEAST_REST = 20;
    private static final int MOST_REST = 60;
    private static final double LEAST_SPIKE = 8;
    private static final double MOST_SPIKE = 16;
    private static final double LEAST_DRIFT = 3;
    private static final double MOST_DRIFT = 6;
    private static final int LEAST_SKEW_SECONDS = 60;
    private static final int MOST_SKEW_SECONDS = 3600;

    private final FaultKind kind;
    private final String target;
    private final double swing;
    private final SplittableRandom random;
    private final Consumer<Fault> declared;
    private Fault next;
    private boolean told;

    /**
     * @param swing how far readings normally go from their working point: the measure of spikes and drifts
     * @param declared is told of each fault when it begins
     */
    FaultSchedule(FaultKind kind, String target, double swing, long seed, Consumer<Fault> declared) {
        this.kind = kind;
        this.target = target;
        this.swing = swing;
        this.declared = declared;
        this.random = new SplittableRandom(31 * (31 * seed + target.hashCode()) + kind.ordinal());
        this.next = after(0);
    }

    /**
     * The fault that befalls a step.
     *
     * @param step not smaller than at the last call
     * @return null where all is well
     */
    @Nullable
    Fault at(long step) {
        while (step >= next.fromStep() + next.steps()) {
            next = after(next.fromStep() + next.steps());
            told = false;
        }
        if (!next.covers(step)) {
            return null;
        }
        if (!told) {
            told = true;
            declared.accept(next);
        }
        return next;
    }

    private Fault after(long step) {
        long from = step + random.nextInt(LEAST_REST, MOST_REST + 1);
        int steps = random.nextInt(kind.leastSteps(), kind.mostSteps() + 1);
        double sign = random.nextBoolean() ? 1 : -1;
        return new Fault(kind, target, from, steps, sign * size());
    }

    private double size() {
        return switch (kind) {
            case SPIKE -> swing * random.nextDouble(LEAST_SPIKE, MOST_SPIKE);
            case DRIFT -> swing * random.nextDouble(LEAST_DRIFT, MOST_DRIFT);
            case CLOCK_SKEW -> random.nextInt(LEAST_SKEW_SECONDS, MOST_SKEW_SECONDS + 1);
            case STUCK, GAP, BURST -> 0;
        };
    }
}
