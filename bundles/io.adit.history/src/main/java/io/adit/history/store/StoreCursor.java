package io.adit.history.store;

/**
 * Goes through entries in the order of their keys. It need not leave the kind and place of the key that it was set to. Used by one thread.
 *
 * <p>All methods throw {@link io.adit.history.HistoryException} where the store can't be read.
 */
public interface StoreCursor {
    /** Goes to the first entry whose key is not before this one. */
    void seek(byte[] key);

    /** Goes to the last entry whose key is not after this one. */
    void seekForPrev(byte[] key);

    /** Goes to the next entry. */
    void next();

    /** Goes to the entry before. */
    void prev();

    /** Whether it stands at an entry. */
    boolean isValid();

    /** The entry's key. */
    byte[] key();

    /** The entry's value. */
    byte[] value();
}
