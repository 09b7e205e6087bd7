package io.adit.history;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The changes of alarms by time; those since the last checkpoint are in memory. Guarded by its owner. */
final class AlarmJournal {
    static final Comparator<AlarmEntry> NEWEST_FIRST = Comparator.comparingLong(
                    (AlarmEntry entry) -> entry.change().status().timeMicros())
            .thenComparingLong(AlarmEntry::number)
            .reversed();

    private List<AlarmEntry> pending = new ArrayList<>();
    private long nextNumber = 1;

    void load(SortedStore store) {
        byte[] next = store.get(Key.NEXT_ALARM);
        nextNumber = next == null ? 1 : ByteBuffer.wrap(next).getLong();
    }

    void append(List<AlarmChanged> changes) {
        for (AlarmChanged change : changes) {
            pending.add(new AlarmEntry(nextNumber++, change));
        }
    }

    /** Puts what is not durable into a batch and changes nothing else. */
    void prepare(StoreBatch batch) {
        for (AlarmEntry entry : pending) {
            long time = entry.change().status().timeMicros();
            batch.put(Key.alarm(time, entry.number()), AlarmCodec.encode(entry.change()));
        }
        if (!pending.isEmpty()) {
            batch.put(
                    Key.NEXT_ALARM,
                    ByteBuffer.allocate(Long.BYTES).putLong(nextNumber).array());
        }
    }

    /** Takes over that {@link #prepare}'s batch was written. */
    void commit() {
        pending = new ArrayList<>();
    }

    /** Those that are not durable and match, in any order. */
    List<AlarmEntry> inMemory(AlarmQuery query) {
        return pending.stream().filter(entry -> query.matches(entry)).toList();
    }

    /**
     * The newest that match.
     *
     * @param inMemory of the same instant as the view
     */
    static List<AlarmEntry> read(StoreView view, AlarmQuery query, List<AlarmEntry> inMemory) {
        List<AlarmEntry> found = new ArrayList<>(inMemory);
        StoreCursor iterator = view.cursor();
        int durable = 0;
        byte[] end = Key.alarm(query.toMicros(), query.toNumber());
        for (iterator.seekForPrev(end); iterator.isValid() && durable < query.limit(); iterator.prev()) {
            byte[] key = iterator.key();
            if (key[0] != Key.ALARM || Key.alarmTime(key) < query.fromMicros()) {
                break;
            }
            AlarmEntry entry = new AlarmEntry(Key.alarmNumber(key), AlarmCodec.decode(iterator.value()));
            if (query.matches(entry)) {
                found.add(entry);
                durable++;
            }
        }
        found.sort(NEWEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
    }
}
