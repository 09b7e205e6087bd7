package io.adit.history;

import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a history keeps for another place until that has it: for each checkpoint one parcel of samples and one of changes of alarms, written in the
 * batch of the checkpoint, so that it holds exactly what became durable. A parcel is not made from the history again, since the order in which
 * samples came is not kept there: late ones, and those that bear the number of an earlier message, lie among others.
 *
 * <p>Where more samples wait than may, the oldest parcels of samples are dropped with the checkpoint that brings the newest, and counted; changes of alarms
 * never are.
 *
 * <p>One thread appends, the one of the history; any may read and remove meanwhile.
 */
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** Items and bytes put before it, position of the one before, its items, its oldest time. */
    private static final int HEADER_BYTES = 4 * Long.BYTES + Integer.BYTES;

    private static final int ITEMS_OFFSET = 3 * Long.BYTES;
    private static final int OLDEST_OFFSET = 3 * Long.BYTES + Integer.BYTES;

    private final SortedStore store;
    private final Gate gate;
    private final Set<Series> series;
    private final Origins origins;
    private final long mostBytes;
    private final Map<Outgoing, Reached> reached = new ConcurrentHashMap<>();
    private final Map<Outgoing, Reached> prepared = new EnumMap<>(Outgoing.class);
    private final List<Sample> raw = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();
    private final List<AlarmChanged> alarms = new ArrayList<>();
    private volatile long dropped;
    private long dropping;

    /**
     * How far a stream is.
     *
     * @param last position of the last parcel of the present origin
     * @param items ever put
     * @param bytes ever put
     */
    private record Reached(long last, long items, long bytes) {
        static Reached of(byte @Nullable [] value, int origin) {
            if (value == null) {
                return new Reached(0, 0, 0);
            }
            ByteBuffer in = ByteBuffer.wrap(value);
            boolean same = in.getInt() == origin;
            long position = in.getLong();
            return new Reached(same ? position : 0, in.getLong(), in.getLong());
        }

        byte[] toBytes(int origin) {
            return ByteBuffer.allocate(Integer.BYTES + 3 * Long.BYTES)
                    .putInt(origin)
                    .putLong(last)
                    .putLong(items)
                    .putLong(bytes)
                    .array();
        }
    }

    /**
     * @param series of which samples are kept
     * @param originFile see {@link Origins#of}
     * @param mostBytes of samples that wait
     */
    Outbox(SortedStore store, Gate gate, Set<Series> series, Path originFile, long mostBytes) {
        this.mostBytes = mostBytes;
        this.store = store;
        this.gate = gate;
        this.series = Set.copyOf(series);
        this.origins = Origins.of(store, originFile);
        for (Outgoing stream : Outgoing.values()) {
            reached.put(stream, Reached.of(store.get(Key.lastOutgoing(stream)), origins.current()));
        }
        byte[] before = store.get(Key.droppedOutgoing(Outgoing.SAMPLES));
        dropped = before == null ? 0 : ByteBuffer.wrap(before).getLong();
    }

    private Reached reached(Outgoing stream) {
        return Objects.requireNonNull(reached.get(stream));
    }

    void append(Series which, List<Sample> samples) {
        if (series.contains(which)) {
            (which == Series.RAW ? raw : clean).addAll(samples);
        }
    }

    void appendAlarms(List<AlarmChanged> changes) {
        alarms.addAll(changes);
    }

    /** Puts what came since the last checkpoint into the batch of this one. */
    void prepare(StoreBatch batch, long position) {
        if (!alarms.isEmpty()) {
            long oldest = oldest(alarms.stream().mapToLong(each -> each.status().timeMicros()));
            put(batch, Outgoing.ALARMS, position, alarms.size(), oldest, AlarmParcel.encode(alarms));
        }
        if (!raw.isEmpty() || !clean.isEmpty()) {
            long oldest = oldest(Stream.concat(raw.stream(), clean.stream()).mapToLong(Sample::timeMicros));
            int items = raw.size() + clean.size();
            put(batch, Outgoing.SAMPLES, position, items, oldest, SampleParcel.encode(raw, clean));
            drop(batch);
        }
    }

    /** Lets the oldest parcels of samples go while more waits than may; the one that comes now stays. */
    private void drop(StoreBatch batch) {
        long bytes = Objects.requireNonNull(prepared.get(Outgoing.SAMPLES)).bytes;
        long before = dropping;
        dropping = 0;
        try (StoreView view = store.view()) {
            StoreCursor cursor = view.cursor();
            cursor.seek(Key.outgoing(Outgoing.SAMPLES, 0, 0));
            while (cursor.isValid() && isOf(Outgoing.SAMPLES, cursor.key())) {
                ByteBuffer header = ByteBuffer.wrap(cursor.value());
                if (bytes - header.getLong(Long.BYTES) <= mostBytes) {
                    break;
                }
                batch.delete(cursor.key());
                dropping += header.getInt(ITEMS_OFFSET);
                cursor.next();
            }
        }
        if (dropping > 0) {
            long all = dropped + dropping;
            batch.put(
                    Key.droppedOutgoing(Outgoing.SAMPLES),
                    ByteBuffer.allocate(Long.BYTES).putLong(all).array());
            if (before == 0) {
                LOG.warn(
                        "More than {} bytes of samples wait to be handed on: the oldest go; {} were dropped so far.",
                        mostBytes,
                        all);
            }
        }
    }

    /** Samples that were dropped since more waited than may; of some of them the other place may have been told all the same. */
    public long dropped() {
        return dropped;
    }

    private static long oldest(LongStream times) {
        return times.min().orElseThrow();
    }

    private void put(StoreBatch batch, Outgoing stream, long position, int items, long oldest, byte[] content) {
        int origin = origins.current();
        Reached before = reached(stream);
        byte[] value = ByteBuffer.allocate(HEADER_BYTES + content.length)
                .putLong(before.items)
                .putLong(before.bytes)
                .putLong(before.last)
                .putInt(items)
                .putLong(oldest)
                .put(content)
                .array();
        Reached after = new Reached(position, before.items + items, before.bytes + content.length);
        batch.put(Key.outgoing(stream, origin, position), value);
        batch.put(Key.lastOutgoing(stream), after.toBytes(origin));
        prepared.put(stream, after);
    }

    /** Takes over that {@link #prepare}'s batch was written. */
    void commit() {
        reached.putAll(prepared);
        prepared.clear();
        dropped += dropping;
        raw.clear();
        clean.clear();
        alarms.clear();
    }

    private Parcel parcel(byte[] key, byte[] value) {
        ByteBuffer named = ByteBuffer.wrap(key, 2, key.length - 2);
        String origin = origins.name(named.getInt());
        long through = named.getLong();
        ByteBuffer in = ByteBuffer.wrap(value).position(2 * Long.BYTES);
        long from = in.getLong();
        int items = in.getInt();
        long oldest = in.getLong();
        byte[] content = new byte[in.remaining()];
        in.get(content);
        return new Parcel(origin, from, through, items, oldest, content);
    }

    /**
     * The first parcels that wait, all of one origin.
     *
     * @param mostItems none is added that makes them more, but there is at least one where any waits
     * @throws HistoryException CLOSED or FAILED
     */
    public List<Parcel> next(Outgoing stream, long mostItems) {
        return gate.read(() -> {
            List<Parcel> found = new ArrayList<>();
            long items = 0;
            try (StoreView view = store.view()) {
                StoreCursor iterator = view.cursor();
                byte[] first = Key.outgoing(stream, 0, 0);
                for (iterator.seek(first); iterator.isValid() && isOf(stream, iterator.key()); iterator.next()) {
                    Parcel parcel = parcel(iterator.key(), iterator.value());
                    items += parcel.items();
                    boolean fits =
                            found.isEmpty() || found.get(0).origin().equals(parcel.origin()) && items <= mostItems;
                    if (!fits) {
                        break;
                    }
                    found.add(parcel);
                }
            }
            return found;
        });
    }

    private static boolean isOf(Outgoing stream, byte[] key) {
        return key[0] == Key.OUTGOING && key[1] == stream.ordinal();
    }

    /** Removes parcels that the other place has durably. */
    public void remove(Outgoing stream, List<Parcel> parcels) {
        gate.write(() -> {
            StoreBatch batch = new StoreBatch();
            for (Parcel parcel : parcels) {
                batch.delete(Key.outgoing(stream, origins.number(parcel.origin()), parcel.through()));
            }
            store.write(batch);
            return parcels;
        });
    }

    /** How much of a stream waits. */
    public Backlog backlog(Outgoing stream) {
        return gate.read(() -> {
            try (StoreView view = store.view()) {
                Reached all = reached(stream);
                StoreCursor iterator = view.cursor();
                iterator.seek(Key.outgoing(stream, 0, 0));
                boolean any = iterator.isValid() && isOf(stream, iterator.key());
                if (!any) {
                    return new Backlog(0, 0, 0);
                }
                ByteBuffer first = ByteBuffer.wrap(iterator.value());
                long items = Math.max(0, all.items - first.getLong());
                long bytes = Math.max(0, all.bytes - first.getLong());
                return new Backlog(items, bytes, first.getLong(OLDEST_OFFSET));
            }
        });
    }
}
