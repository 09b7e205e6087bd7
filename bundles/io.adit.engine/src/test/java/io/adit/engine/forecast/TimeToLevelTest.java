package io.adit.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Direction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeToLevelTest {
    private static final double FORTNIGHT = 14 * 86_400;
    private static final long DAY = 86_400_000_000L;
    private static final long HALF_HOUR = DAY / 48;

    private interface Course {
        double at(double day);
    }

    private static TimeToLevel after(int days, Direction direction, Course course) {
        TimeToLevel ahead = new TimeToLevel(direction, FORTNIGHT);
        Random noise = new Random(5);
        double sign = direction == Direction.ABOVE ? 1 : -1;
        for (int i = 0; i <= days * 48; i++) {
            ahead.accept(i * HALF_HOUR, sign * (course.at(i / 48.0) + 0.1 * noise.nextGaussian()));
        }
        return ahead;
    }

    private static LevelOutlook outlook(TimeToLevel ahead, double limit) {
        return Objects.requireNonNull(ahead.outlook(limit));
    }

    @Test
    void saysNothingBeforeItKnowsEnough() {
        assertThat(after(5, Direction.ABOVE, day -> day).outlook(8)).isNull();
        assertThat(after(7, Direction.ABOVE, day -> day).outlook(8)).isNotNull();
    }

    @Test
    void foreseesWhenALineReachesTheLimit() {
        LevelOutlook seen = outlook(after(30, Direction.ABOVE, day -> 0.5 * day), 20);
        assertThat(seen.atMicros()).isEqualTo(30 * DAY);
        assertThat(seen.probability()).isGreaterThan(0.9);
        assertThat(seen.earliestMicros()).isBetween(38 * DAY, 40 * DAY);
        assertThat(seen.likelyMicros()).isBetween(39 * DAY, 41 * DAY);
        assertThat(seen.latestMicros()).isBetween(40 * DAY - DAY / 2, 42 * DAY);
    }

    @Test
    void seesTheOtherDirectionInTheMirror() {
        LevelOutlook above = outlook(after(30, Direction.ABOVE, day -> 0.5 * day), 20);
        assertThat(outlook(after(30, Direction.BELOW, day -> 0.5 * day), -20)).isEqualTo(above);
    }

    @Test
    void saysHowFarTheValueWillHaveGoneAndThatItNeverTurnsBack() {
        List<ForecastPoint> up = after(30, Direction.ABOVE, day -> 0.5 * day).band();
        List<ForecastPoint> down = after(30, Direction.BELOW, day -> 0.5 * day).band();
        assertThat(up).hasSizeBetween(6, 12);
        for (int i = 0; i < up.size(); i++) {
            ForecastPoint each = up.get(i);
            double line = 0.5 * each.timeMicros() / DAY;
            assertThat(line).isBetween(each.low() - 0.6, each.high() + 0.6);
            assertThat(each.low()).isLessThan(each.likely());
            assertThat(each.likely()).isLessThan(each.high());
            assertThat(down.get(i))
                    .isEqualTo(new ForecastPoint(each.timeMicros(), -each.high(), -each.likely(), -each.low()));
            assertThat(i == 0 || each.likely() >= up.get(i - 1).likely()).isTrue();
        }
        assertThat(up.getLast().timeMicros()).isGreaterThan(42 * DAY);
        assertThat(after(5, Direction.ABOVE, day -> day).band()).isEmpty();
    }

    @Test
    void foreseesNothingForAValueThatStays() {
        LevelOutlook seen = outlook(after(40, Direction.ABOVE, day -> 3), 6);
        assertThat(seen.probability()).isLessThan(0.1);
        assertThat(seen.earliestMicros()).isNull();
        assertThat(seen.latestMicros()).isNull();
        assertThat(seen.untilMicros()).isEqualTo(54 * DAY);
    }

    @Test
    void foreseesNothingForADailyPatternBelowTheLimit() {
        LevelOutlook seen = outlook(after(40, Direction.ABOVE, day -> 5 * Math.sin(2 * Math.PI * day)), 7);
        assertThat(seen.earliestMicros()).isNull();
    }

    @Test
    void tellsAnAccelerationFromALine() {
        Course course = day -> Math.exp(day / 10);
        double limit = course.at(46);
        LevelOutlook seen = outlook(after(40, Direction.ABOVE, course), limit);
        assertThat(seen.earliestMicros()).isBetween(44 * DAY, 46 * DAY);
        assertThat(seen.likelyMicros()).isBetween(45 * DAY, 48 * DAY);
    }

    @Test
    void looksNoFurtherAheadThanThePastAllows() {
        LevelOutlook seen = outlook(after(8, Direction.ABOVE, day -> day), 21);
        assertThat(seen.untilMicros()).isLessThan(12 * DAY);
        assertThat(seen.earliestMicros()).isNull();
    }

    @Test
    void bridgesGapsAndForgetsWhatIsLongAgo() {
        TimeToLevel ahead = after(30, Direction.ABOVE, day -> 0.5 * day);
        LevelOutlook before = outlook(ahead, 20);
        assertThat(ahead.accept(32 * DAY, 16)).isTrue();
        assertThat(outlook(ahead, 20).earliestMicros())
                .isBetween(before.earliestMicros() - 2 * DAY, before.earliestMicros() + 2 * DAY);
        assertThat(ahead.accept(3000 * DAY, 16)).isTrue();
        assertThat(ahead.outlook(20)).isNull();
    }

    @Test
    void passesOverValuesOfStepsThatHaveEnded() {
        TimeToLevel ahead = after(30, Direction.ABOVE, day -> 0.5 * day);
        LevelOutlook before = outlook(ahead, 20);
        assertThat(ahead.accept(3 * DAY, 1e9)).isFalse();
        assertThat(outlook(ahead, 20)).isEqualTo(before);
    }

    @Test
    void goesOnFromItsStateWhereverItWasCut() throws IOException {
        Random random = new Random(3);
        TimeToLevel whole = new TimeToLevel(Direction.ABOVE, FORTNIGHT);
        TimeToLevel cut = new TimeToLevel(Direction.ABOVE, FORTNIGHT);
        double[] values = Wear.WEEKDAYS.values(random);
        for (int i = 0; i < values.length; i++) {
            whole.accept(i * HALF_HOUR, values[i]);
            cut.accept(i * HALF_HOUR, values[i]);
            if (random.nextInt(300) == 0) {
                TimeToLevel next = new TimeToLevel(Direction.ABOVE, FORTNIGHT);
                next.read(new DataInputStream(new ByteArrayInputStream(state(cut))));
                cut = next;
                assertThat(state(cut)).isEqualTo(state(whole));
                assertThat(cut.outlook(30)).isEqualTo(whole.outlook(30));
            }
        }
        assertThat(state(cut)).isEqualTo(state(whole)).hasSizeLessThan(10_000);
    }

    private static byte[] state(TimeToLevel ahead) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ahead.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** The interval is to hold four times of five; it should rather be a little too wide than too narrow. */
    @ParameterizedTest
    @EnumSource(Wear.class)
    void intervalHolds(Wear wear) {
        Random random = new Random(11);
        Coverage coverage = new Coverage(2);
        long[] times = new long[Wear.DAYS * Wear.PER_DAY];
        Arrays.setAll(times, i -> i * HALF_HOUR);
        for (int unit = 0; unit < 3; unit++) {
            coverage.add(times, wear.values(random), FORTNIGHT, random);
        }
        System.out.printf("%s: %d outlooks, %.1f %% held%n", wear, coverage.count(), 100 * coverage.held());
        assertThat(coverage.count()).isGreaterThan(50);
        assertThat(coverage.held()).isGreaterThan(0.75);
    }
}
