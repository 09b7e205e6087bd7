package io.adit.engine.forecast;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When to do planned work before a failure, and what that saves. Costs are expected ones up to the end of the window, in the currency of the asset's costs.
 *
 * <p>What is done too early wastes life that is left: whoever works at a time {@code s} in a window that ends at {@code e} pays the work, and at the end
 * has a part that has lasted {@code e - s}, which is worth as much less as that is of its life {@code L}. So with the chance {@code F} of a failure, work W and
 * failure C
 * <pre>
 * cost(s) = E[T up to s: C - W (1 - (e - T) / L)] + (1 - F(s)) W (e - s) / L
 * </pre>
 * and no work at all costs as much with {@code s = e}, where nothing is left to pay. The time with the least cost is advised; F is {@link LevelOutlook#chanceBy}.
 *
 * @param workByMicros when the work is best done, microseconds since the epoch; null: not before the end of the window
 * @param untilMicros end of the window
 * @param cost expected, when the advice is followed
 * @param costOfWaiting expected, when nothing is done before a failure
 * @param currency of the costs
 */
public record MaintenanceAdvice(
        @Nullable Long workByMicros, long untilMicros, double cost, double costOfWaiting, String currency) {
    private static final int TIMES = 200;
    private static final double DAY = 86_400e6;
    /** Share of the cost of waiting that work must save to be advised: below it the forecast is too coarse to tell. */
    private static final double LEAST_SAVING = 0.01;

    /** What the work is expected to save. */
    public double saving() {
        return costOfWaiting - cost;
    }

    /** The advice in a sentence for people, with what it assumes. */
    public String text() {
        String window = day(untilMicros);
        String waiting = "Up to " + window + " waiting is expected to cost " + amount(costOfWaiting);
        if (workByMicros == null) {
            return waiting + "; planned work before would not save anything.";
        }
        return "Do the work by " + day(workByMicros) + ": it saves about " + amount(saving()) + ". " + waiting
                + ", with the work " + amount(cost)
                + ". This assumes that the most severe level is the failure, and that work done early wastes the life that is left.";
    }

    private String amount(double cost) {
        return String.format(Locale.ROOT, "%,d %s", Math.round(cost), currency);
    }

    private static String day(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    /**
     * Weighs work against waiting.
     *
     * @param failure outlook of the level that stands for the failure
     */
    public static MaintenanceAdvice of(LevelOutlook failure, MaintenanceCosts costs) {
        double end = (failure.untilMicros() - failure.atMicros()) / DAY;
        double ofFailures = 0;
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        double before = 0;
        for (int i = 0; i <= TIMES; i++) {
            double chance = failure.chanceBy(time(failure, i));
            double failed = end * (i - 0.5) / TIMES; // in the middle of the interval before
            ofFailures += (chance - before) * (costs.ofFailure() - costs.ofWork() * worth(end - failed, costs));
            double left = end - end * i / TIMES;
            double cost = ofFailures + (1 - chance) * costs.ofWork() * (1 - worth(left, costs));
            if (cost < least) {
                least = cost;
                best = i;
            }
            before = chance;
        }
        boolean pays = best < TIMES && ofFailures - least > LEAST_SAVING * ofFailures;
        return new MaintenanceAdvice(
                pays ? time(failure, best) : null,
                failure.untilMicros(),
                pays ? least : ofFailures,
                ofFailures,
                costs.currency());
    }

    private static long time(LevelOutlook failure, int place) {
        return failure.atMicros() + (failure.untilMicros() - failure.atMicros()) / TIMES * place;
    }

    /** How much of the work is worth something still after some days, 0 to 1. */
    private static double worth(double days, MaintenanceCosts costs) {
        return Math.max(0, 1 - days / costs.renewalDays());
    }
}
