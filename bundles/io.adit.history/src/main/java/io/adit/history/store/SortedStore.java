package io.adit.history.store;

/**
 * Bytes by key. One history uses it, from several threads; one of them writes at a time, and nothing is called after or during {@link #close}.
 *
 * <p>The first byte of a key is its kind; keys of the kinds {@code B} and {@code R} go on with the five bytes of a place. What fails is told by a
 * {@link io.adit.history.HistoryException}.
 */
public interface SortedStore extends StoreReader, AutoCloseable {
    /** Writes one entry, durably. */
    void put(byte[] key, byte[] value);

    /** Makes changes as a whole; they survive a crash of the machine only after {@link #sync}. */
    void write(StoreBatch batch);

    /** Makes durable what was written. */
    void sync();

    @Override
    void close();
}
