package io.adit.history;

import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rocksdb.CompressionType;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Status;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * The RocksDB under a history: opening, reading, writing, and its errors as {@link HistoryException}. Safe for several
 * threads, but nothing may be called after or during {@link #close}.
 */
final class RocksStore implements SortedStore {
    private static final byte[] FORMAT = {2};
    private static final long WRITE_BUFFER_BYTES = 16L << 20;
    private static final long MAX_WAL_BYTES = 64L << 20;
    private static final int MAX_OPEN_FILES = 256;
    private static final int KEPT_LOG_FILES = 2;

    private final Path directory;
    private final Options options;
    private final WriteOptions unsynced;
    private final RocksDB db;

    private RocksStore(Path directory, Options options, RocksDB db) {
        this.directory = directory;
        this.options = options;
        this.db = db;
        this.unsynced = new WriteOptions();
    }

    /** Makes a folder that opens as this store is now; links files where it can. */
    void copyTo(Path folder) {
        try (org.rocksdb.Checkpoint checkpoint = org.rocksdb.Checkpoint.create(db)) {
            checkpoint.createCheckpoint(folder.toString());
        } catch (RocksDBException e) {
            throw new HistoryException(
                    HistoryException.Code.UNUSABLE,
                    "The history can't be copied to " + folder + " (" + e.getMessage() + "); check the disk.",
                    e);
        }
    }

    /** Opens or makes a store; throws LOCKED, DAMAGED or UNUSABLE. */
    static RocksStore open(Path directory) {
        RocksDB.loadLibrary();
        // Blocks are compressed already. A damaged log anywhere but at its torn end is an error, not a silent step
        // back.
        Options options = new Options()
                .setCreateIfMissing(true)
                .setCompressionType(CompressionType.NO_COMPRESSION)
                .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMaxTotalWalSize(MAX_WAL_BYTES)
                .setMaxOpenFiles(MAX_OPEN_FILES)
                .setKeepLogFileNum(KEPT_LOG_FILES)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL);
        try {
            Files.createDirectories(directory);
            RocksStore store = new RocksStore(directory, options, RocksDB.open(options, directory.toString()));
            store.checkFormat();
            return store;
        } catch (RocksDBException e) {
            options.close();
            throw openFailed(directory, e);
        } catch (IOException e) {
            options.close();
            throw new HistoryException(
                    HistoryException.Code.UNUSABLE,
                    "The history's directory " + directory + " can't be made (" + e + "); check its rights.",
                    e);
        }
    }

    private void checkFormat() throws RocksDBException {
        byte[] format = get(Key.FORMAT);
        boolean isNew = format == null && get(Key.CHECKPOINT) == null;
        if (isNew) {
            db.put(Key.FORMAT, FORMAT);
        } else if (Arrays.equals(format, FormatOne.FORMAT)) {
            FormatOne.upgrade(this, FORMAT);
        } else if (!Arrays.equals(format, FORMAT)) {
            close();
            throw new HistoryException(
                    HistoryException.Code.DAMAGED,
                    "The history in " + directory + " has the format "
                            + (format == null ? "of a version before the first" : Arrays.toString(format))
                            + ", this version reads [1] and [2]; use the version that wrote it or another directory.",
                    null);
        }
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        try {
            return db.get(key);
        } catch (RocksDBException e) {
            throw failed("read", e);
        }
    }

    @Override
    public void put(byte[] key, byte[] value) {
        try {
            db.put(unsynced, key, value);
        } catch (RocksDBException e) {
            throw failed("written", e);
        }
        sync();
    }

    @Override
    public void forEach(byte kind, BiConsumer<byte[], byte[]> visitor) {
        try (RocksIterator iterator = db.newIterator()) {
            iterator.seek(new byte[] {kind});
            while (iterator.isValid() && iterator.key()[0] == kind) {
                visitor.accept(iterator.key(), iterator.value());
                iterator.next();
            }
            check(iterator);
        }
    }

    @Override
    public StoreView view() {
        return new RocksView(this, db);
    }

    /** Throws when an iterator stopped because of an error and not because of the end. */
    void check(RocksIterator iterator) {
        try {
            iterator.status();
        } catch (RocksDBException e) {
            throw failed("read", e);
        }
    }

    @Override
    public void write(StoreBatch batch) {
        try (WriteBatch changes = new WriteBatch()) {
            for (StoreBatch.Change change : batch.changes()) {
                switch (change) {
                    case StoreBatch.Put put -> changes.put(put.key(), put.value());
                    case StoreBatch.Delete delete -> changes.delete(delete.key());
                    case StoreBatch.DeleteRange range -> changes.deleteRange(range.first(), range.end());
                }
            }
            db.write(unsynced, changes);
        } catch (RocksDBException e) {
            throw failed("written", e);
        }
    }

    @Override
    public void sync() {
        try {
            db.syncWal();
        } catch (RocksDBException e) {
            throw failed("written", e);
        }
    }

    @Override
    public void close() {
        db.close();
        unsynced.close();
        options.close();
    }

    private HistoryException failed(String what, RocksDBException cause) {
        HistoryException.Code code = isDamage(cause) ? HistoryException.Code.DAMAGED : HistoryException.Code.FAILED;
        return new HistoryException(
                code,
                "The history in " + directory + " can't be " + what + " (" + cause.getMessage() + "); check the disk.",
                cause);
    }

    private static boolean isDamage(RocksDBException cause) {
        Status status = cause.getStatus();
        return status != null && status.getCode() == Status.Code.Corruption;
    }

    private static HistoryException openFailed(Path directory, RocksDBException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("lock")) {
            String text = "The history in " + directory + " is locked by a running Adit; stop that one first.";
            return new HistoryException(HistoryException.Code.LOCKED, text, cause);
        }
        // A file that a manifest names but the disk lacks is an I/O error to RocksDB; to us it is damage.
        if (isDamage(cause) || message.contains("No such file")) {
            String text = "The history in " + directory + " is damaged (" + message + "); restore a backup.";
            return new HistoryException(HistoryException.Code.DAMAGED, text, cause);
        }
        String text = "The history in " + directory + " can't be opened (" + message + "); check the directory.";
        return new HistoryException(HistoryException.Code.UNUSABLE, text, cause);
    }
}
