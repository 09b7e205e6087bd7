package io.adit.server.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the alarms of a rule differ from those of another version of it.
 *
 * @param same number of alarms with the same levels at the same times
 * @param moved those that met an alarm of the other version without being the same
 * @param added those that met none
 * @param removed alarms of the other version that met none of these
 */
public record AlarmDifference(int same, Listed moved, Listed added, Listed removed) {
    private static final Comparator<Occurrence> BY_START = Comparator.comparingLong(Occurrence::startMicros);

    static AlarmDifference of(List<Occurrence> alarms, List<Occurrence> others) {
        List<Occurrence> these = sorted(alarms);
        List<Occurrence> those = sorted(others);
        int same = 0;
        List<Occurrence> moved = new ArrayList<>();
        List<Occurrence> added = new ArrayList<>();
        int from = 0;
        for (Occurrence alarm : these) {
            while (from < those.size() && those.get(from).endMicros() < alarm.startMicros()) {
                from++;
            }
            boolean meets = from < those.size() && those.get(from).meets(alarm);
            boolean like = false;
            for (int i = from; i < those.size() && those.get(i).meets(alarm) && !like; i++) {
                like = those.get(i).isLike(alarm);
            }
            same += like ? 1 : 0;
            if (!like) {
                (meets ? moved : added).add(alarm);
            }
        }
        return new AlarmDifference(same, Listed.of(moved), Listed.of(added), Listed.of(unmet(those, these)));
    }

    private static List<Occurrence> unmet(List<Occurrence> alarms, List<Occurrence> others) {
        List<Occurrence> unmet = new ArrayList<>();
        int from = 0;
        for (Occurrence alarm : alarms) {
            while (from < others.size() && others.get(from).endMicros() < alarm.startMicros()) {
                from++;
            }
            if (from == others.size() || !others.get(from).meets(alarm)) {
                unmet.add(alarm);
            }
        }
        return unmet;
    }

    private static List<Occurrence> sorted(List<Occurrence> alarms) {
        return alarms.stream().sorted(BY_START).toList();
    }
}
