package io.adit.edge;

import java.time.Duration;

/** How the threads of a link end. */
final class Ending {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Ending() {}

    /** Interrupts a thread, and waits until it has ended, {@code 10 s} at most. */
    static void of(Thread thread) {
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
