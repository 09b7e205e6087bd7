package io.adit.history.store;

import java.util.Arrays;

/** A store as it was at one instant. Used by one thread; close it. */
public interface StoreView extends AutoCloseable {
    /** A cursor, until it is {@link #release released}. */
    StoreCursor cursor();

    /** Lets a cursor be used again. */
    void release(StoreCursor cursor);

    /** Whether there is a key from one to before another. */
    default boolean hasAny(byte[] first, byte[] end) {
        StoreCursor cursor = cursor();
        cursor.seek(first);
        boolean any = cursor.isValid() && Arrays.compareUnsigned(cursor.key(), end) < 0;
        release(cursor);
        return any;
    }

    @Override
    void close();
}
