package io.adit.history;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a store open while it is used, since RocksDB would crash the process otherwise, and takes nothing more after a failure. Thread-safe. */
final class Gate {
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private volatile HistoryException.@Nullable Code refusal;

    /** Runs what only reads; throws CLOSED. */
    <T> T read(Supplier<T> work) {
        life.readLock().lock();
        try {
            if (refusal == HistoryException.Code.CLOSED) {
                throw closed();
            }
            return work.get();
        } finally {
            life.readLock().unlock();
        }
    }

    /** Runs what writes; throws CLOSED, or the code of an earlier failure. */
    <T> T write(Supplier<T> work) {
        return read(() -> {
            checkUsable();
            return work.get();
        });
    }

    void checkUsable() {
        HistoryException.Code reason = refusal;
        if (reason == HistoryException.Code.CLOSED) {
            throw closed();
        }
        if (reason != null) {
            String text = "The history failed at a checkpoint and takes nothing more; check the disk, restart.";
            throw new HistoryException(reason, text, null);
        }
    }

    boolean isClosed() {
        return refusal == HistoryException.Code.CLOSED;
    }

    /** Nothing is written from now on. */
    void fail(HistoryException.Code code) {
        refusal = code;
    }

    /** Waits for what runs, then closes, once. */
    void close(Runnable closing) {
        life.writeLock().lock();
        try {
            if (refusal != HistoryException.Code.CLOSED) {
                refusal = HistoryException.Code.CLOSED;
                closing.run();
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private static HistoryException closed() {
        return new HistoryException(HistoryException.Code.CLOSED, "The history is closed.", null);
    }
}
