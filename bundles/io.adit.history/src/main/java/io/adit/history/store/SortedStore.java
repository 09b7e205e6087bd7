package io.adit.history.store;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes by key. One history uses it, from several threads; one of them writes at a time, and nothing is called after or during {@link #close}.
 *
 * <p>The first byte of a key is its kind; keys of the kinds {@code B} and {@code R} go on with the five bytes of a place. What fails is told by a
 * {@link io.adit.history.HistoryException}.
 */
public interface SortedStore extends AutoCloseable {
    /** The value of an entry; null where there is none. */
    byte @Nullable [] get(byte[] key);

    /** Writes one entry, durably. */
    void put(byte[] key, byte[] value);

    /** All entries of a kind. */
    void forEach(byte kind, BiConsumer<byte[], byte[]> visitor);

    /** A view of the store as it is now; close it. */
    StoreView view();

    /** Makes changes as a whole; they survive a crash of the machine only after {@link #sync}. */
    void write(StoreBatch batch);

    /** Makes durable what was written. */
    void sync();

    @Override
    void close();
}
