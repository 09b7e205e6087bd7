package io.adit.history.kpi;

import io.adit.history.kpi.AlarmKpis.Flood;
import io.adit.history.kpi.AlarmKpis.Floods;
import io.adit.history.kpi.AlarmKpis.Rate;
import java.util.ArrayList;
import java.util.List;

/** Announcements counted by ten minutes. */
final class Slots {
    private static final int TOO_MANY = 10;
    private static final int FEW = 5;

    private final Stretch stretch;
    private final int[] counts;
    private final int count;

    Slots(Stretch stretch, List<AlarmMove> announcements) {
        this.stretch = stretch;
        long slots = (stretch.lengthMicros() + AlarmKpis.SLOT_MICROS - 1) / AlarmKpis.SLOT_MICROS;
        counts = new int[Math.toIntExact(slots)];
        count = announcements.size();
        announcements.forEach(
                move -> counts[(int) ((move.timeMicros() - stretch.fromMicros()) / AlarmKpis.SLOT_MICROS)]++);
    }

    private long begin(int slot) {
        return Math.min(stretch.fromMicros() + slot * AlarmKpis.SLOT_MICROS, stretch.toMicros());
    }

    private double perOperator(int slot) {
        return (double) counts[slot] / stretch.operators();
    }

    Rate rate() {
        int peak = 0;
        long above = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            peak = counts[slot] > counts[peak] ? slot : peak;
            above += perOperator(slot) > TOO_MANY ? begin(slot + 1) - begin(slot) : 0;
        }
        double slots = (double) stretch.lengthMicros() / AlarmKpis.SLOT_MICROS;
        return new Rate(
                count,
                count / slots / stretch.operators(),
                perOperator(peak),
                count == 0 ? null : Long.valueOf(begin(peak)),
                share(above));
    }

    Floods floods() {
        List<Flood> floods = new ArrayList<>();
        int first = -1;
        for (int slot = 0; slot <= counts.length; slot++) {
            boolean over = slot == counts.length || perOperator(slot) < FEW;
            if (first >= 0 && over) {
                floods.add(flood(first, slot));
                first = -1;
            } else if (first < 0 && !over && perOperator(slot) > TOO_MANY) {
                first = slot;
            }
        }
        long time = floods.stream()
                .mapToLong(flood -> flood.toMicros() - flood.fromMicros())
                .sum();
        return new Floods(floods, share(time));
    }

    private Flood flood(int first, int end) {
        int all = 0;
        for (int slot = first; slot < end; slot++) {
            all += counts[slot];
        }
        return new Flood(begin(first), begin(end), all);
    }

    private double share(long micros) {
        return (double) micros / stretch.lengthMicros();
    }
}
