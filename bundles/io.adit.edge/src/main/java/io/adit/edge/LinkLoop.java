package io.adit.edge;

import io.adit.history.HistoryException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one way of a link does again and again, on a thread of its own. Where the centre does not do what it is asked, or answers what is not its, it is tried
 * again, after at most half a minute; where the station's own history can't be read, that way has ended.
 */
final class LinkLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Work work;
    private final LinkState state;
    private final Backoff backoff = new Backoff();
    private final Thread thread;
    private volatile boolean closed;

    /** One way of a link. Used by the loop's thread. */
    interface Work {
        /**
         * Does what is to be done now.
         *
         * @return how long to wait before the next time
         * @throws RuntimeException where it did not work
         */
        Duration once();

        /** It did not work the last time. */
        default void failed() {}
    }

    /** @param name of its thread */
    LinkLoop(String name, LinkState state, Work work) {
        this.work = work;
        this.state = state;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                Thread.sleep(step());
            }
        } catch (HistoryException e) {
            if (!closed) {
                LOG.error("What waits for the centre can't be read; {} has ended.", thread.getName(), e);
                state.ended(e);
            }
        } catch (InterruptedException e) {
            LOG.debug("{} has ended.", thread.getName());
        }
    }

    private Duration step() {
        try {
            Duration pause = work.once();
            backoff.worked();
            return pause;
        } catch (HistoryException e) {
            throw e;
        } catch (RuntimeException e) {
            CentreException failure = CentreException.of(e);
            work.failed();
            note(failure);
            return backoff.failed(failure);
        }
    }

    /** Tells of what does not work, in the log once for each problem. */
    void note(CentreException failure) {
        if (state.failed(failure) && !closed) {
            LOG.warn("The link to the centre does not work as it should for now: {}", failure.getMessage());
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends it and waits until it has, {@code 10 s} at most. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
