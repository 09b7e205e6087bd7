package io.adit.history;

import io.adit.history.store.StoreCursor;
import org.rocksdb.RocksIterator;

/** An iterator of a RocksDB, which goes through all kinds. */
final class RocksCursor implements StoreCursor {
    private final RocksStore store;
    private final RocksIterator iterator;

    RocksCursor(RocksStore store, RocksIterator iterator) {
        this.store = store;
        this.iterator = iterator;
    }

    @Override
    public void seek(byte[] key) {
        iterator.seek(key);
    }

    @Override
    public void seekForPrev(byte[] key) {
        iterator.seekForPrev(key);
    }

    @Override
    public void next() {
        iterator.next();
    }

    @Override
    public void prev() {
        iterator.prev();
    }

    /** Fails where the iterator stopped because of an error and not because of the end. */
    @Override
    public boolean isValid() {
        boolean valid = iterator.isValid();
        if (!valid) {
            store.check(iterator);
        }
        return valid;
    }

    @Override
    public byte[] key() {
        return iterator.key();
    }

    @Override
    public byte[] value() {
        return iterator.value();
    }
}
