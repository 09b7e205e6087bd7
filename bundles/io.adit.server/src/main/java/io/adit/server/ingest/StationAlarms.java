package io.adit.server.ingest;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.AlarmEntry;
import io.adit.history.AlarmParcel;
import io.adit.history.AlarmQuery;
import io.adit.history.History;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The alarms of stations as their last change left them: what a centre knows of alarms that it does not judge itself. An alarm whose rule was withdrawn
 * is none any more. Used by one thread.
 */
final class StationAlarms {
    private static final int PER_LOOK = 5000;

    private final Map<Key, AlarmChanged> last = new LinkedHashMap<>();

    private record Key(String thingId, String ruleId) {
        static Key of(AlarmChanged change) {
            return new Key(change.channel().thingId(), change.ruleId());
        }
    }

    /** Takes changes, in their order. */
    void take(List<AlarmChanged> changes) {
        for (AlarmChanged change : changes) {
            if (change.cause() == AlarmCause.WITHDRAWN) {
                last.remove(Key.of(change));
            } else {
                last.put(Key.of(change), change);
            }
        }
    }

    /** All of them. */
    List<AlarmNow> now() {
        return last.values().stream()
                .map(change -> new AlarmNow(change.ruleId(), change.ruleName(), change.channel(), change.status()))
                .toList();
    }

    byte[] toBytes() {
        return AlarmParcel.encode(List.copyOf(last.values()));
    }

    /** Takes over what {@link #toBytes} gave. */
    void read(byte[] bytes) {
        take(AlarmParcel.decode(bytes));
    }

    /** Takes over the last change of each alarm out of the journal of alarms, for a checkpoint that did not keep them; of the own alarms too. */
    void readJournal(History history) {
        Map<Key, AlarmChanged> newest = new LinkedHashMap<>();
        AlarmQuery next = new AlarmQuery(Long.MIN_VALUE, Long.MAX_VALUE, "", "", PER_LOOK);
        List<AlarmEntry> page = history.alarms(next);
        while (!page.isEmpty()) {
            page.forEach(entry -> newest.putIfAbsent(Key.of(entry.change()), entry.change()));
            AlarmEntry end = page.getLast();
            long time = end.change().status().timeMicros();
            page = history.alarms(new AlarmQuery(Long.MIN_VALUE, time, end.number(), "", "", PER_LOOK));
        }
        take(List.copyOf(newest.values()));
    }
}
