package io.adit.history.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each figure on a case that can be reckoned by hand; times in seconds. */
class KpiReckoningTest {
    private static final AlarmId A = new AlarmId("ns:a", "a", "A");
    private static final AlarmId B = new AlarmId("ns:b", "b", "B");
    private static final int DAY = 86_400;

    private static long at(double seconds) {
        return (long) (seconds * 1e6);
    }

    private static AlarmMove raised(AlarmId alarm, double time, int severity) {
        return new AlarmMove(alarm, at(time), at(time), severity, true, false, false, true, false);
    }

    private static AlarmMove acknowledged(AlarmId alarm, double time, double since) {
        return new AlarmMove(alarm, at(time), at(since), 500, false, false, true, true, false);
    }

    private static AlarmMove cleared(AlarmId alarm, double time, double since) {
        return new AlarmMove(alarm, at(time), at(since), 500, false, false, true, false, true);
    }

    private static Stretch stretch(double from, double to, int operators) {
        return new Stretch(at(from), at(to), operators);
    }

    /** Announcements at the beginning of slots of ten minutes. */
    private static List<AlarmMove> bySlots(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(slot -> IntStream.range(0, counts[slot])
                        .mapToObj(i -> raised(new AlarmId("ns:x", "x" + i, "X"), slot * 600 + i % 7 * 80, 500)))
                .toList();
    }

    @Test
    void aFloodBeginsAboveTenAndEndsBelowFive() {
        AlarmKpis kpis = KpiReckoning.of(stretch(0, 6000, 1), bySlots(10, 11, 7, 5, 4, 12, 0, 9));
        assertThat(kpis.floods().items())
                .containsExactly(
                        new AlarmKpis.Flood(at(600), at(2400), 23), new AlarmKpis.Flood(at(3000), at(3600), 12));
        assertThat(kpis.floods().share()).isCloseTo(0.4, within(1e-12));
        assertThat(kpis.rate()).isEqualTo(new AlarmKpis.Rate(58, 5.8, 12, at(3000), 0.2));
    }

    @Test
    void operatorsShareTheAlarms() {
        AlarmKpis kpis = KpiReckoning.of(stretch(0, 1800, 2), bySlots(10, 21, 9));
        assertThat(kpis.floods().items()).containsExactly(new AlarmKpis.Flood(at(600), at(1200), 21));
        assertThat(kpis.rate().peak()).isEqualTo(10.5);
        assertThat(kpis.rate().average()).isCloseTo(40 / 6.0, within(1e-12));
    }

    @Test
    void aFloodThatGoesOnEndsWithTheStretchAndTheLastSlotMayBeShort() {
        AlarmKpis kpis = KpiReckoning.of(stretch(0, 1100, 1), bySlots(0, 11));
        assertThat(kpis.floods().items()).containsExactly(new AlarmKpis.Flood(at(600), at(1100), 11));
        assertThat(KpiReckoning.of(stretch(0, 1200, 1), bySlots(0, 11)).floods().items())
                .containsExactly(new AlarmKpis.Flood(at(600), at(1200), 11));
    }

    @Test
    void threeInLessThanAMinuteChatter() {
        assertThat(KpiReckoning.of(
                                stretch(0, DAY, 1),
                                List.of(raised(A, 100, 1), raised(A, 130, 1), raised(A, 159.9, 1), raised(B, 100, 1)))
                        .chattering())
                .containsExactly(new AlarmKpis.Chattering(A, 3, 3));
        assertThat(KpiReckoning.of(stretch(0, DAY, 1), List.of(raised(A, 100, 1), raised(A, 130, 1), raised(A, 160, 1)))
                        .chattering())
                .isEmpty();
    }

    @Test
    void priorityAndFrequencyAreCounted() {
        AlarmKpis kpis = KpiReckoning.of(
                stretch(0, DAY, 1),
                List.of(raised(A, 1, 333), raised(A, 100, 334), raised(A, 200, 666), raised(B, 300, 667)));
        assertThat(kpis.priorities()).isEqualTo(new AlarmKpis.Priorities(1, 2, 1));
        assertThat(kpis.topTen())
                .isEqualTo(new AlarmKpis.TopTen(
                        List.of(new AlarmKpis.Frequent(A, 3, 0.75), new AlarmKpis.Frequent(B, 1, 0.25)), 1));
    }

    @Test
    void acknowledgementIsMeasuredFromWhereItWasAskedFor() {
        AlarmMove worse = new AlarmMove(A, at(30), at(10), 900, true, false, false, true, false);
        AlarmMove shelved = new AlarmMove(B, at(50), at(20), 500, false, true, false, true, false);
        AlarmKpis kpis = KpiReckoning.of(
                stretch(0, DAY, 1),
                List.of(
                        raised(A, 10, 500),
                        raised(B, 20, 500),
                        worse,
                        acknowledged(A, 70, 10),
                        shelved,
                        cleared(A, 80, 10),
                        raised(A, 1000, 500),
                        acknowledged(A, 1010, 1000),
                        raised(A, 2000, 500)));
        assertThat(kpis.acknowledgement()).isEqualTo(new AlarmKpis.Acknowledgement(2, 1, 10.0, 35.0, 60.0, 60.0));
    }

    @Test
    void standingAndStaleNeedMoreThanADay() {
        List<AlarmMove> moves = List.of(raised(A, 100, 500), raised(B, 100, 500), acknowledged(B, 3 * DAY - 100, 100));
        AlarmKpis kpis = KpiReckoning.of(stretch(0, 3 * DAY, 1), moves);
        assertThat(kpis.standing())
                .containsExactly(
                        new AlarmKpis.Standing(A, at(100), at(3 * DAY - 100), true),
                        new AlarmKpis.Standing(B, at(100), at(3 * DAY - 100), true));
        assertThat(kpis.stale()).containsExactly(new AlarmKpis.Stale(A, at(100), at(100)));
        assertThat(KpiReckoning.of(stretch(0, DAY + 100, 1), moves).standing()).isEmpty();
        assertThat(KpiReckoning.of(stretch(0, DAY + 101, 1), moves).standing()).hasSize(2);
    }

    @Test
    void nothingHappened() {
        AlarmKpis kpis = KpiReckoning.of(stretch(0, 600, 1), List.of());
        assertThat(kpis.rate()).isEqualTo(new AlarmKpis.Rate(0, 0, 0, null, 0));
        assertThat(kpis.acknowledgement()).isEqualTo(new AlarmKpis.Acknowledgement(0, 0, null, null, null, null));
        assertThat(kpis.topTen().share()).isZero();
    }

    @Test
    void refusesStretchesWithoutSense() {
        assertThatThrownBy(() -> stretch(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stretch(2, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(Long.MIN_VALUE, Long.MAX_VALUE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
