package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the detector remembers: the week, the day's profile, the courses of half days. */
class MemoriesTest {
    private static final long MINUTE = 60_000_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long START = 1_700_000_000L * 1_000_000;

    @Test
    void weekMemoryKnowsADayAndAWeekAgo() {
        WeekMemory memory = new WeekMemory();
        for (int i = 0; i < 8 * 288; i++) {
            assertThat(memory.dayBefore(START + i * 5 * MINUTE))
                    .isEqualTo(Double.valueOf(i < 288 ? Double.NaN : i - 288));
            assertThat(memory.weekBefore(START + i * 5 * MINUTE))
                    .isEqualTo(Double.valueOf(i < 2016 ? Double.NaN : i - 2016));
            memory.learn(START + i * 5 * MINUTE, i);
        }
    }

    @Test
    void weekMemoryAveragesWithinFiveMinutes() {
        WeekMemory memory = new WeekMemory();
        long slot = START - START % (5 * MINUTE);
        memory.learn(slot, 1);
        memory.learn(slot + MINUTE, 2);
        memory.learn(slot + 4 * MINUTE, 6);
        assertThat(memory.dayBefore(slot + DAY + 2 * MINUTE)).isEqualTo(3, within(1e-12));
    }

    @Test
    void weekMemoryLooksBackAnHourOverAGapAndNoFarther() {
        WeekMemory memory = new WeekMemory();
        memory.learn(START, 5);
        memory.learn(START + DAY, 9);
        assertThat(memory.dayBefore(START + DAY + 50 * MINUTE)).isEqualTo(5);
        assertThat(memory.dayBefore(START + DAY + 65 * MINUTE)).isNaN();
        memory.learn(START + 30 * DAY, 1);
        assertThat(memory.dayBefore(START + 30 * DAY)).isNaN();
        assertThat(memory.weekBefore(START + 30 * DAY)).isNaN();
    }

    @Test
    void paceTellsSamplesAsTimeAndPassesOverGaps() {
        Pace pace = new Pace();
        for (int i = 0; i < 200; i++) {
            pace.learn(START + i * 5 * MINUTE + (i > 150 ? 3 * DAY : 0));
        }
        assertThat(pace.span(7)).isEqualTo("35 min");
        assertThat(pace.span(25)).isEqualTo("2 h");
        assertThat(pace.span(3 * 288)).isEqualTo("3 days");
        Pace seconds = new Pace();
        for (int i = 0; i < 200; i++) {
            seconds.learn(START + i * 20_000L);
        }
        assertThat(seconds.span(25)).isEqualTo("0.500 s");
    }

    @Test
    void dayProfileKnowsAHalfHourAfterFourSamples() {
        DayProfile profile = new DayProfile();
        for (int day = 0; day < 4; day++) {
            assertThat(profile.deviation(START + day * DAY, 10)).isZero();
            assertThat(profile.deviation(START + day * DAY + 12 * HOUR, 30)).isZero();
        }
        assertThat(profile.deviation(START + 4 * DAY, 17)).isEqualTo(7, within(1e-12));
        assertThat(profile.deviation(START + 4 * DAY + 12 * HOUR, 17)).isEqualTo(-13, within(1e-12));
    }

    @Test
    void halfDayShapeAgreesWithASlowSearch() {
        HalfDayShape shape = new HalfDayShape();
        Random random = new Random(1);
        List<Double> hours = new ArrayList<>();
        for (int hour = 0; hour < 1500; hour++) {
            double value = random.nextInt(10);
            double distance = shape.next(START + hour * HOUR, value);
            assertThat(distance).isEqualTo(Double.valueOf(slow(hours)));
            hours.add(value);
        }
    }

    /** The nearest neighbour of the last twelve of the complete hours among windows that don't overlap, over the last 1,024 hours. */
    private static double slow(List<Double> hours) {
        int first = Math.max(0, hours.size() - 1024);
        int last = hours.size() - 24;
        double best = Double.POSITIVE_INFINITY;
        for (int start = first; start <= last; start++) {
            double sum = 0;
            for (int i = 0; i < 12; i++) {
                sum += Math.abs(hours.get(start + i) - hours.get(hours.size() - 12 + i));
            }
            best = Math.min(best, sum / 12);
        }
        return last - first < 24 ? Double.NaN : best;
    }
}
