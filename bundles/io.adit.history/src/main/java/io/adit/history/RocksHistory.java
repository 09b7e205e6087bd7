package io.adit.history;

import java.nio.file.Path;

/** A history on RocksDB, in a folder of its own. */
public final class RocksHistory extends BlockHistory {
    private final RocksStore store;

    private RocksHistory(RocksStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Opens or makes a history; it stands at its last checkpoint.
     *
     * @throws HistoryException LOCKED, DAMAGED or UNUSABLE
     */
    public static RocksHistory open(Path directory) {
        return new RocksHistory(RocksStore.open(directory));
    }

    /**
     * Copies the store as it is on the disk into a new folder beside it, while others go on. What was appended after the last
     * checkpoint is not in it.
     *
     * @param folder must not exist; on the same file system it costs next to nothing
     */
    public void copyTo(Path folder) {
        whileOpen(() -> store.copyTo(folder));
    }
}
