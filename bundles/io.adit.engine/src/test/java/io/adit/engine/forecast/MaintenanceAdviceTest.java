package io.adit.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaintenanceAdviceTest {
    private static final long DAY = 86_400_000_000L;
    private static final MaintenanceCosts COSTS = new MaintenanceCosts(2000, 15_000, 500, 4, 30, 400, "EUR");

    private static LevelOutlook outlook(double probability, @Nullable Long... days) {
        return new LevelOutlook(0, 30 * DAY, probability, micros(days[0]), micros(days[1]), micros(days[2]));
    }

    private static @Nullable Long micros(@Nullable Long day) {
        return day == null ? null : day * DAY;
    }

    @Test
    void chancesRunThroughTheTimesThatAreKnown() {
        LevelOutlook whole = outlook(0.96, 10L, 14L, 20L);
        assertThat(whole.chanceBy(0)).isZero();
        assertThat(whole.chanceBy(5 * DAY)).isEqualTo(0.00708, within(1e-5));
        assertThat(whole.chanceBy(10 * DAY)).isEqualTo(0.1, within(1e-9));
        assertThat(whole.chanceBy(12 * DAY)).isEqualTo(0.25, within(1e-9));
        assertThat(whole.chanceBy(14 * DAY)).isEqualTo(0.5, within(1e-9));
        assertThat(whole.chanceBy(17 * DAY)).isEqualTo(0.75, within(1e-9));
        assertThat(whole.chanceBy(30 * DAY)).isEqualTo(0.96, within(1e-9));
        LevelOutlook open = outlook(0.4, 20L, null, null);
        assertThat(open.chanceBy(25 * DAY)).isEqualTo(0.2139, within(1e-4));
        assertThat(open.chanceBy(30 * DAY)).isEqualTo(0.4, within(1e-9));
        assertThat(outlook(0.04, null, null, null).chanceBy(15 * DAY)).isEqualTo(0.02, within(1e-9));
    }

    @Test
    void advisesWorkBeforeAFailureThatIsDear() {
        MaintenanceAdvice advice = MaintenanceAdvice.of(outlook(0.95, 15L, 18L, 24L), COSTS);
        assertThat(advice.workByMicros()).isNotNull().isLessThanOrEqualTo(15 * DAY);
        assertThat(advice.saving()).isGreaterThan(10_000);
        assertThat(advice.costOfWaiting()).isBetween(0.9 * 26_000, 30_000.0);
        assertThat(advice.text()).contains("Do the work by 1970-01-", "EUR", "assumes");
    }

    @Test
    void advisesToWaitWhereWorkCostsAsMuchAsAFailure() {
        MaintenanceCosts even = new MaintenanceCosts(2000, 2000, 500, 4, 4, 400, "EUR");
        MaintenanceAdvice advice = MaintenanceAdvice.of(outlook(0.95, 15L, 18L, 24L), even);
        assertThat(advice.workByMicros()).isNull();
        assertThat(advice.saving()).isZero();
        assertThat(advice.text()).contains("would not save anything");
    }

    @Test
    void theDearerAFailureTheEarlierTheWork() {
        LevelOutlook failure = outlook(0.95, 15L, 18L, 24L);
        MaintenanceCosts mild = new MaintenanceCosts(5000, 9000, 0, 0, 0, 60, "EUR");
        MaintenanceCosts dear = new MaintenanceCosts(5000, 90_000, 0, 0, 0, 60, "EUR");
        Long mildly = MaintenanceAdvice.of(failure, mild).workByMicros();
        Long dearly = MaintenanceAdvice.of(failure, dear).workByMicros();
        assertThat(mildly).isNotNull();
        assertThat(dearly).isNotNull().isLessThan(mildly);
    }

    /** The expected costs are those that a great many made-up failures have on average. */
    @Test
    void costsAreThoseOfManyTrials() {
        LevelOutlook failure = outlook(0.95, 15L, 18L, 24L);
        MaintenanceAdvice advice = MaintenanceAdvice.of(failure, COSTS);
        double work = advice.workByMicros() == null ? 30 : advice.workByMicros() / (double) DAY;
        Random random = new Random(4);
        double following = 0;
        double waiting = 0;
        int trials = 20_000;
        for (int i = 0; i < trials; i++) {
            double chance = random.nextDouble();
            double fails = 0;
            while (fails <= 30 && failure.chanceBy((long) (fails * DAY)) < chance) {
                fails += 0.05;
            }
            double repaired = fails > 30 ? 0 : 15_000 + 30 * 500 - 4000 * (1 - (30 - fails) / 400);
            waiting += repaired / trials;
            following += (fails <= work ? repaired : 4000 * (30 - work) / 400) / trials;
        }
        assertThat(advice.costOfWaiting()).isEqualTo(waiting, within(0.02 * waiting));
        assertThat(advice.cost()).isEqualTo(following, within(0.06 * following));
    }
}
