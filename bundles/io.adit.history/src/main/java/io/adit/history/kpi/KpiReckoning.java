package io.adit.history.kpi;

import io.adit.history.kpi.AlarmKpis.Acknowledgement;
import io.adit.history.kpi.AlarmKpis.Chattering;
import io.adit.history.kpi.AlarmKpis.Frequent;
import io.adit.history.kpi.AlarmKpis.Priorities;
import io.adit.history.kpi.AlarmKpis.Standing;
import io.adit.history.kpi.AlarmKpis.TopTen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a stretch of time. Each move is looked at a few times; memory is that of the moves. */
public final class KpiReckoning {
    private static final int TOP = 10;
    private static final int LOW = 333;
    private static final int MEDIUM = 666;
    private static final double MICROS_PER_SECOND = 1e6;

    private final Stretch stretch;
    private final List<AlarmCourse> courses;
    private final List<AlarmMove> announcements;

    private KpiReckoning(Stretch stretch, List<AlarmMove> moves) {
        this.stretch = stretch;
        Map<String, List<AlarmMove>> byAlarm = new LinkedHashMap<>();
        moves.forEach(move -> byAlarm.computeIfAbsent(
                        move.alarm().thingId() + '\n' + move.alarm().ruleId(), key -> new ArrayList<>())
                .add(move));
        courses = byAlarm.values().stream()
                .map(each -> new AlarmCourse(each, stretch))
                .sorted(Comparator.comparing(AlarmCourse::alarm, AlarmId.ORDER))
                .toList();
        announcements = moves.stream().filter(move -> move.announcesIn(stretch)).toList();
    }

    /**
     * Makes the figures.
     *
     * @param moves those of each alarm in the order in which they happened, from the beginning of the stretch (or 24 hours before its end, where
     *     that is earlier) until now; for an alarm without any a {@linkplain AlarmMove#of(AlarmId, io.adit.engine.alarm.AlarmStatus) state} will do
     */
    public static AlarmKpis of(Stretch stretch, List<AlarmMove> moves) {
        return new KpiReckoning(stretch, moves).kpis();
    }

    private AlarmKpis kpis() {
        Slots slots = new Slots(stretch, announcements);
        return new AlarmKpis(
                stretch,
                slots.rate(),
                slots.floods(),
                standing(),
                courses.stream()
                        .map(AlarmCourse::stale)
                        .filter(Objects::nonNull)
                        .toList(),
                chattering(),
                topTen(),
                priorities(),
                acknowledgement());
    }

    private List<Standing> standing() {
        return courses.stream()
                .flatMap(course -> course.standing().stream())
                .sorted(Comparator.comparingLong(Standing::lengthMicros)
                        .reversed()
                        .thenComparing(Standing::alarm, AlarmId.ORDER)
                        .thenComparingLong(Standing::sinceMicros))
                .toList();
    }

    private List<Chattering> chattering() {
        return courses.stream()
                .map(AlarmCourse::chattering)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparingInt(Chattering::mostInAMinute)
                        .thenComparingInt(Chattering::count)
                        .reversed()
                        .thenComparing(Chattering::alarm, AlarmId.ORDER))
                .toList();
    }

    private TopTen topTen() {
        int all = announcements.size();
        List<Frequent> items = courses.stream()
                .filter(course -> course.count() > 0)
                .map(course -> new Frequent(course.alarm(), course.count(), (double) course.count() / all))
                .sorted(Comparator.comparingInt(Frequent::count)
                        .reversed()
                        .thenComparing(Frequent::alarm, AlarmId.ORDER))
                .limit(TOP)
                .toList();
        int theirs = items.stream().mapToInt(Frequent::count).sum();
        return new TopTen(items, all == 0 ? 0 : (double) theirs / all);
    }

    private Priorities priorities() {
        int low = 0;
        int medium = 0;
        for (AlarmMove move : announcements) {
            low += move.severity() <= LOW ? 1 : 0;
            medium += move.severity() > LOW && move.severity() <= MEDIUM ? 1 : 0;
        }
        return new Priorities(low, medium, announcements.size() - low - medium);
    }

    private Acknowledgement acknowledgement() {
        long[] times = courses.stream()
                .flatMap(course -> course.acknowledgedAfter().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int pending = (int) courses.stream().filter(AlarmCourse::isPending).count();
        Double mean = times.length == 0 ? null : Arrays.stream(times).average().orElseThrow() / MICROS_PER_SECOND;
        return new Acknowledgement(times.length, pending, rank(times, 0.5), mean, rank(times, 0.9), rank(times, 1));
    }

    /** Seconds by nearest rank. */
    private static @Nullable Double rank(long[] sorted, double share) {
        return sorted.length == 0
                ? null
                : Double.valueOf(sorted[(int) Math.ceil(share * sorted.length) - 1] / MICROS_PER_SECOND);
    }
}
