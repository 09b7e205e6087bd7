package io.adit.history.store;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What may be read of a store. */
public interface StoreReader {
    /** The value of an entry; null where there is none. */
    byte @Nullable [] get(byte[] key);

    /** All entries of a kind. */
    void forEach(byte kind, BiConsumer<byte[], byte[]> visitor);

    /** A view of the store as it is now; close it. */
    StoreView view();
}
