package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * History in a RocksDB: full blocks of {@value #BLOCK_SAMPLES} samples, compressed column by column, and for each channel one
 * open tail that is written anew at each checkpoint until it is full. A checkpoint is one synchronous write batch.
 */
public final class RocksHistory implements History {
    static final int BLOCK_SAMPLES = 4096;
    private final Options options;
    private final RocksDB db;
    private final WriteOptions synchronously = new WriteOptions().setSync(true);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<ChannelId, Integer> numbers = new HashMap<>();
    private final List<Map<ChannelId, Shelf>> shelves = List.of(new HashMap<>(), new HashMap<>());
    private @Nullable Checkpoint last;
    private boolean closed;

    private RocksHistory(Options options, RocksDB db) throws RocksDBException {
        this.options = options;
        this.db = db;
        load();
    }

    /**
     * Opens or makes a store.
     *
     * @throws HistoryException {@code LOCKED} when it is open elsewhere, {@code DAMAGED} or {@code UNUSABLE} when it cannot be
     *     read
     */
    public static RocksHistory open(Path folder) {
        RocksDB.loadLibrary();
        Options options =
                new Options().setCreateIfMissing(true).setKeepLogFileNum(2).setParanoidChecks(true);
        try {
            Files.createDirectories(folder);
            RocksDB db = RocksDB.open(options, folder.toString());
            return new RocksHistory(options, db);
        } catch (RocksDBException e) {
            options.close();
            boolean locked = String.valueOf(e.getMessage()).contains("lock");
            throw new HistoryException(
                    locked ? HistoryException.Code.LOCKED : HistoryException.Code.DAMAGED,
                    locked
                            ? "The history in " + folder + " is open in another process; stop that one first."
                            : "The history in " + folder + " cannot be read: " + e.getMessage(),
                    e);
        } catch (IOException e) {
            options.close();
            throw new HistoryException(
                    HistoryException.Code.UNUSABLE, "The folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void load() throws RocksDBException {
        byte @Nullable [] checkpoint = db.get(Key.CHECKPOINT);
        if (checkpoint != null) {
            ByteBuffer in = ByteBuffer.wrap(checkpoint);
            long position = in.getLong();
            byte[] state = new byte[in.remaining()];
            in.get(state);
            last = new Checkpoint(position, state);
        }
        try (RocksIterator names = db.newIterator()) {
            for (names.seek(new byte[] {Key.NAME}); names.isValid() && names.key()[0] == Key.NAME; names.next()) {
                String[] parts = new String(names.value(), StandardCharsets.UTF_8).split("\n", 2);
                int number = ByteBuffer.wrap(names.key()).getInt(1);
                loadChannel(new ChannelId(parts[0], parts[1]), number);
            }
        }
    }

    private void loadChannel(ChannelId channel, int number) throws RocksDBException {
        numbers.put(channel, number);
        for (Series series : Series.values()) {
            byte @Nullable [] state = db.get(Key.of(Key.STATE, series, number));
            if (state != null) {
                Shelf shelf = new Shelf(series, channel, number);
                shelf.restore(state, db.get(Key.of(Key.TAIL, series, number)));
                shelves.get(series.ordinal()).put(channel, shelf);
            }
        }
    }

    @Override
    public void append(Series series, List<Sample> samples) {
        lock.writeLock().lock();
        try {
            requireOpen();
            Map<ChannelId, Shelf> byChannel = shelves.get(series.ordinal());
            for (Sample sample : samples) {
                byChannel
                        .computeIfAbsent(sample.channel(), channel -> new Shelf(series, channel, number(channel)))
                        .append(sample);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int number(ChannelId channel) {
        return numbers.computeIfAbsent(channel, any -> numbers.size());
    }

    @Override
    public void checkpoint(long position, byte[] state) {
        lock.writeLock().lock();
        try (WriteBatch batch = new WriteBatch()) {
            requireOpen();
            for (Map<ChannelId, Shelf> byChannel : shelves) {
                for (Shelf shelf : byChannel.values()) {
                    if (shelf.head.size() > 0) {
                        write(shelf, batch);
                    }
                }
            }
            batch.put(
                    Key.CHECKPOINT,
                    ByteBuffer.allocate(Long.BYTES + state.length)
                            .putLong(position)
                            .put(state)
                            .array());
            db.write(synchronously, batch);
            last = new Checkpoint(position, state.clone());
        } catch (RocksDBException e) {
            closed = true;
            throw new HistoryException(
                    HistoryException.Code.FAILED, "The history cannot be written: " + e.getMessage(), e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void write(Shelf shelf, WriteBatch batch) throws RocksDBException {
        if (shelf.stored == 0) {
            String name = shelf.channel.thingId() + "\n" + shelf.channel.featureId();
            batch.put(Key.name(shelf.number), name.getBytes(StandardCharsets.UTF_8));
        }
        SampleColumns all = shelf.open();
        int from = 0;
        for (; all.size() - from >= BLOCK_SAMPLES; from += BLOCK_SAMPLES) {
            SampleColumns block = all.slice(from, from + BLOCK_SAMPLES);
            long start = block.times[0];
            int level = Key.level(start, block.times[BLOCK_SAMPLES - 1]);
            shelf.levels.set(level);
            byte[] key = Key.block(shelf.series, shelf.number, level, start, shelf.nextBlock++);
            batch.put(key, BlockCodec.encode(block));
        }
        shelf.stored += shelf.head.size();
        shelf.tail = all.slice(from, all.size());
        shelf.head = new SampleColumns(0);
        batch.put(
                Key.of(Key.TAIL, shelf.series, shelf.number),
                shelf.tail.size() == 0 ? new byte[0] : BlockCodec.encode(shelf.tail));
        batch.put(Key.of(Key.STATE, shelf.series, shelf.number), shelf.state());
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(last);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public List<Sample> query(Series series, ChannelId channel, long fromMicros, long toMicros, int limit) {
        lock.readLock().lock();
        try {
            requireOpen();
            @Nullable Shelf shelf = shelves.get(series.ordinal()).get(channel);
            List<Sample> found = new ArrayList<>();
            if (shelf == null) {
                return found;
            }
            take(channel, shelf.open(), fromMicros, toMicros, found);
            for (byte[] block : blocks(shelf, fromMicros, toMicros)) {
                take(channel, BlockCodec.decode(block), fromMicros, toMicros, found);
            }
            found.sort(Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence));
            return found.size() <= limit ? found : new ArrayList<>(found.subList(0, limit));
        } finally {
            lock.readLock().unlock();
        }
    }

    private static void take(ChannelId channel, SampleColumns columns, long from, long to, List<Sample> found) {
        for (int row = columns.firstAt(from); row < columns.size() && columns.times[row] < to; row++) {
            found.add(columns.sample(channel, row));
        }
    }

    /** Stored blocks that reach into a range. */
    private List<byte[]> blocks(Shelf shelf, long from, long to) {
        List<byte[]> found = new ArrayList<>();
        try (RocksIterator iterator = db.newIterator()) {
            for (int level = shelf.levels.nextSetBit(0); level >= 0; level = shelf.levels.nextSetBit(level + 1)) {
                long longest = level >= Long.SIZE - 1 ? Long.MAX_VALUE : 1L << level;
                long earliest = from < Long.MIN_VALUE + longest ? Long.MIN_VALUE : from - longest;
                byte[] first = Key.block(shelf.series, shelf.number, level, earliest, 0);
                for (iterator.seek(first);
                        iterator.isValid() && Key.sameLevel(iterator.key(), first);
                        iterator.next()) {
                    if (Key.start(iterator.key()) >= to) {
                        break;
                    }
                    byte[] block = iterator.value();
                    if (BlockCodec.header(block).end() >= from) {
                        found.add(block);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public List<Bucket> summarise(Series series, ChannelId channel, long fromMicros, long toMicros, long stepMicros) {
        lock.readLock().lock();
        try {
            requireOpen();
            @Nullable Shelf shelf = shelves.get(series.ordinal()).get(channel);
            if (shelf == null) {
                return List.of();
            }
            TreeMap<Long, Summary> steps = new TreeMap<>();
            add(shelf.open(), fromMicros, toMicros, stepMicros, steps);
            for (byte[] block : blocks(shelf, fromMicros, toMicros)) {
                BlockCodec.Header header = BlockCodec.header(block);
                long step = Math.floorDiv(header.start(), stepMicros);
                boolean inside = header.start() >= fromMicros && header.end() < toMicros;
                if (inside && step == Math.floorDiv(header.end(), stepMicros)) {
                    steps.computeIfAbsent(step, any -> new Summary()).add(header.summary());
                } else {
                    add(BlockCodec.decode(block), fromMicros, toMicros, stepMicros, steps);
                }
            }
            return steps.entrySet().stream()
                    .map(each -> each.getValue().bucket(each.getKey() * stepMicros))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private static void add(SampleColumns columns, long from, long to, long stepMicros, Map<Long, Summary> steps) {
        for (int row = columns.firstAt(from); row < columns.size() && columns.times[row] < to; row++) {
            long step = Math.floorDiv(columns.times[row], stepMicros);
            steps.computeIfAbsent(step, any -> new Summary()).add(columns, row);
        }
    }

    @Override
    public long count(Series series) {
        lock.readLock().lock();
        try {
            return shelves.get(series.ordinal()).values().stream()
                    .mapToLong(Shelf::count)
                    .sum();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new HistoryException(HistoryException.Code.CLOSED, "The history is closed.", null);
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            db.close();
            options.close();
            synchronously.close();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
