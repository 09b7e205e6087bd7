package io.adit.history.kpi;

import io.adit.history.AlarmEntry;
import io.adit.history.AlarmQuery;
import io.adit.history.HistoryReader;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What figures are made of: the changes in the journal of alarms, and for alarms without any there their states. */
public final class AlarmMoves {
    private static final int PER_LOOK = 5000;
    private static final long DAY_MICROS = ChronoUnit.DAYS.getDuration().toMillis() * 1000;

    private AlarmMoves() {}

    /** The changes that figures of a stretch need, the newest first: since its beginning, and of a day before its end. @param most the reading ends soon after so many */
    public static List<AlarmEntry> read(HistoryReader history, Stretch stretch, int most) {
        long from = Math.min(stretch.fromMicros(), stretch.toMicros() - DAY_MICROS);
        List<AlarmEntry> found = new ArrayList<>();
        List<AlarmEntry> page = history.alarms(new AlarmQuery(from, Long.MAX_VALUE, "", "", PER_LOOK));
        found.addAll(page);
        while (page.size() == PER_LOOK && found.size() <= most) {
            AlarmEntry last = page.getLast();
            long time = last.change().status().timeMicros();
            page = history.alarms(new AlarmQuery(from, time, last.number(), "", "", PER_LOOK));
            found.addAll(page);
        }
        return found;
    }

    /**
     * What {@link KpiReckoning} takes, in the order in which it happened.
     *
     * @param states of the alarms as they are now
     * @param entries changes, in any order
     */
    public static List<AlarmMove> of(Collection<AlarmMove> states, Collection<AlarmEntry> entries) {
        Set<List<String>> changed = new HashSet<>();
        List<AlarmMove> moves = new ArrayList<>();
        entries.stream().sorted(Comparator.comparingLong(AlarmEntry::number)).forEach(entry -> {
            AlarmMove move = AlarmMove.of(entry.change());
            changed.add(which(move));
            moves.add(move);
        });
        states.stream().filter(state -> !changed.contains(which(state))).forEach(moves::add);
        return moves;
    }

    /** Without the rule's name, which may change. */
    private static List<String> which(AlarmMove move) {
        return List.of(move.alarm().thingId(), move.alarm().ruleId());
    }
}
