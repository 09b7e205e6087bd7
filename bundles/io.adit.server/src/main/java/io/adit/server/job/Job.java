package io.adit.server.job;

/** Work on a thread of its own, which others watch. */
public interface Job extends Runnable {
    /** By which it is found again. */
    String id();

    /** Ends it as soon as it can; without effect on one that has ended. From any thread. */
    void cancel();
}
