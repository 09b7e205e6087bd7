package io.adit.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another request to end the process: the command that runs is told, ends in order in its own thread, and its
 * exit code becomes that of the process. Thread-safe.
 */
public final class Interruption implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Thread hook;

    /**
     * From now on an interrupted process waits for the calling thread, which has to leave by {@link #exit}.
     *
     * @param patience how long it waits at most
     */
    public Interruption(Duration patience) {
        Thread command = Thread.currentThread();
        hook = new Thread(() -> end(command, patience), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Thread command, Duration patience) {
        asked.countDown();
        try {
            command.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until somebody asks the process to end. */
    public void await() throws InterruptedException {
        asked.await();
    }

    /** Waits no longer than the given time. @return whether somebody asked the process to end */
    public boolean await(Duration most) throws InterruptedException {
        return asked.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An interrupted process no longer waits, unless it is waiting already. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook waits for the command to exit
        }
    }

    /** Ends the process with the code of its command; the JVM alone would say 130 for an interrupted one. */
    public static void exit(int code) {
        System.out.flush();
        System.err.flush();
        if (ending()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /** While a JVM ends it takes no more hooks, and {@code System.exit} would wait for ever. */
    private static boolean ending() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
