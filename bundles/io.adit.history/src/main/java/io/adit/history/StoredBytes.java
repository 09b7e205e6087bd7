package io.adit.history;

import io.adit.history.store.SortedStore;

/**
 * Bytes of keys and values in a store, without what the store itself adds.
 *
 * @param raw raw samples
 * @param clean clean samples, those of revisions included
 * @param rollups summaries of the clean ones
 */
public record StoredBytes(long raw, long clean, long rollups) {
    static StoredBytes of(SortedStore store) {
        long[] bytes = new long[3];
        for (byte kind : new byte[] {Key.BLOCK, Key.TAIL}) {
            store.forEach(
                    kind, (key, value) -> bytes[key[1] == Series.RAW.ordinal() ? 0 : 1] += key.length + value.length);
        }
        store.forEach(Key.ROLLUP, (key, value) -> bytes[2] += key.length + value.length);
        return new StoredBytes(bytes[0], bytes[1], bytes[2]);
    }
}
