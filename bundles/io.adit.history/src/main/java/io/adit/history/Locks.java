package io.adit.history;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The locks of a history, in the order in which they may be taken: the gate's, writing, change. Thread-safe. */
final class Locks {
    private final ReadWriteLock change = new ReentrantReadWriteLock();
    private final Lock writing = new ReentrantLock();

    /** Holds heads, revisions and the store's view of them as they are. */
    <T> T reading(Supplier<T> work) {
        return locked(change.readLock(), work);
    }

    /** Excludes queries while heads, revisions or the store's view of them change. */
    <T> T changing(Supplier<T> work) {
        return locked(change.writeLock(), work);
    }

    /** Excludes others that write what they read before, as a checkpoint does. */
    <T> T writing(Supplier<T> work) {
        return locked(writing, work);
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
