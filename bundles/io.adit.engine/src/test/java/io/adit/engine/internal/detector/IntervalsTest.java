package io.adit.engine.internal.detector;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.Derivation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Intervals of 60; times and engine time are the same unless told. */
class IntervalsTest {
    private final List<String> taken = new ArrayList<>();

    private static Sample sample(long time, double value) {
        return new Sample(new ChannelId("ns:a", "v"), time, value, Quality.GOOD, Reason.NONE, time);
    }

    private void offer(Intervals intervals, int input, long time, double value) {
        offer(intervals, input, time, value, time);
    }

    private void offer(Intervals intervals, int input, long time, double value, long now) {
        intervals.offer(input, sample(time, value), now);
        take(intervals, now);
    }

    private void take(Intervals intervals, long now) {
        for (Interval each = intervals.take(now); each != null; each = intervals.take(now)) {
            StringBuilder text = new StringBuilder().append(each.number);
            for (double mean : each.means()) {
                text.append(' ').append(mean);
            }
            taken.add(text + (each.isLeftOut() ? " left out" : "") + " until " + each.time());
        }
    }

    @Test
    void anIntervalIsTheMeanOfItsSamplesOnceALaterOneBegins() {
        Intervals one = new Intervals(60, 1);
        offer(one, 0, 0, 1);
        offer(one, 0, 59, 2);
        assertThat(taken).isEmpty();
        offer(one, 0, 60, 7);
        assertThat(taken).containsExactly("0 1.5 until 59");
    }

    @Test
    void aSlowChannelIsNotHeldUntilItsNextSample() {
        Intervals one = new Intervals(60, 1);
        offer(one, 0, 10, 1);
        assertThat(one.due()).isEqualTo(70);
        take(one, 69);
        assertThat(taken).isEmpty();
        take(one, 70);
        assertThat(taken).containsExactly("0 1.0 until 10");
        assertThat(one.due()).isEqualTo(Derivation.NEVER);
        offer(one, 0, 20, 9, 80);
        offer(one, 0, 3600, 5);
        offer(one, 0, 7200, 6);
        assertThat(taken).containsExactly("0 1.0 until 10", "60 5.0 until 3600");
    }

    @Test
    void severalInputsWaitForEachOtherAWhile() {
        Intervals two = new Intervals(60, 2);
        offer(two, 0, 10, 1);
        offer(two, 0, 70, 2);
        assertThat(taken).isEmpty();
        offer(two, 1, 50, 5, 75);
        offer(two, 1, 61, 6, 76);
        assertThat(taken).containsExactly("0 1.0 5.0 until 50");
        offer(two, 0, 130, 3);
        offer(two, 0, 190, 4);
        assertThat(taken).containsExactly("0 1.0 5.0 until 50", "1 2.0 6.0 until 70");
        take(two, 251);
        assertThat(taken).last().isEqualTo("2 3.0 NaN until 130");
    }

    @Test
    void theIntervalInWhichTheModeChangesAndTheNextAreLeftOut() {
        Intervals one = new Intervals(60, 1);
        one.mode(Modes.of(1), 0);
        for (long time = 0; time < 400; time += 30) {
            if (time == 150) {
                one.mode(Modes.of(2), time);
            }
            offer(one, 0, time, time);
        }
        assertThat(taken)
                .containsExactly(
                        "0 15.0 left out until 30",
                        "1 75.0 until 90",
                        "2 135.0 left out until 150",
                        "3 195.0 left out until 210",
                        "4 255.0 until 270",
                        "5 315.0 until 330");
    }

    @Test
    void zeroAndMinusZeroAreOneMode() {
        assertThat(Modes.of(-0.0)).isEqualTo(Modes.of(0.0));
    }
}
