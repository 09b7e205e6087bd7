package io.adit.gateway.fuzz;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * How long a fuzz test runs and from which seed: a fixed number of cases from a fixed seed in the build; by hand
 * {@code -Dadit.fuzz.seconds=600} runs as long, from {@code -Dadit.fuzz.seed} or a new seed that it prints.
 */
final class FuzzRun {
    private static final String SECONDS = "adit.fuzz.seconds";

    final RandomGenerator random;
    final long seed;
    private final int cases;
    private final long untilNanos;
    private int done;

    FuzzRun(int casesInBuild) {
        long seconds = Long.getLong(SECONDS, 0);
        seed = Long.getLong("adit.fuzz.seed", seconds == 0 ? 20_261L : System.nanoTime());
        random = new Random(seed);
        cases = seconds == 0 ? casesInBuild : Integer.MAX_VALUE;
        untilNanos = System.nanoTime() + (seconds == 0 ? Duration.ofMinutes(5) : Duration.ofSeconds(seconds)).toNanos();
    }

    boolean goesOn() {
        return done++ < cases && System.nanoTime() < untilNanos;
    }

    int cases() {
        return done - 1;
    }
}
