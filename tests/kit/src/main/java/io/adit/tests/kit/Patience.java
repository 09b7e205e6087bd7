package io.adit.tests.kit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what comes on another thread. Needs Awaitility, which whoever uses it has to bring. */
public final class Patience {
    private static final Duration LONG = Duration.ofSeconds(60);

    private Patience() {}

    /** Waits for up to a minute: a limit costs nothing where it is not reached, and a busy machine pauses for seconds. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONG);
    }
}
