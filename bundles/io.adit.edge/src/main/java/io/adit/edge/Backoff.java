package io.adit.edge;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: longer after each failure, up to half a minute, or as long as the centre asks for, and not the same for all stations.
 * Used by one thread.
 */
final class Backoff {
    private static final long FIRST_MILLIS = 500;
    private static final int MOST_DOUBLINGS = 6;
    private int failures;

    void worked() {
        failures = 0;
    }

    Duration failed(CentreException failure) {
        long millis = FIRST_MILLIS << Math.min(failures++, MOST_DOUBLINGS);
        long chosen = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
        return failure.pause().plusMillis(failure.pause().isZero() ? chosen : chosen / 10);
    }
}
