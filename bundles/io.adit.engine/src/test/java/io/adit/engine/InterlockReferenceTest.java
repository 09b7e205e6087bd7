package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random timelines against what everybody can see from outside: an interlock permits only while the last alarm is over and the newest
 * sample is usable and young, whatever came before, and whether or not the state was saved and restored between.
 */
class InterlockReferenceTest {
    private static final double MAX_AGE = 4;
    private static final CleaningSettings LATE_AFTER_3 = new CleaningSettings(null, null, null, null, null, 2.5);

    @Test
    void permitsOnlyWhatTheAlarmAndTheNewestSampleShowToBeSafe() {
        int permitted = 0;
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Recorder out = new Recorder();
            boolean accept = seed % 2 == 0;
            Engine engine = Engine.start(programme(random.nextInt(3), random.nextInt(4), accept));
            double arrived = Double.NEGATIVE_INFINITY;
            for (int second = 1; second <= 120; second++) {
                boolean newer = false;
                if (random.nextInt(3) > 0) {
                    int before = newest(out);
                    double measured = second - (random.nextInt(8) == 0 ? random.nextInt(6) : 0);
                    engine.accept(Trial.message(second, measured, random.nextInt(45)), out);
                    newer = newest(out) > before;
                } else {
                    engine.advance(Trial.at(second), out);
                }
                arrived = newer ? second : arrived;
                if (random.nextInt(10) == 0) {
                    engine = Engine.restore(engine.programme(), engine.saveState());
                }
                double asked = second + random.nextInt(7);
                boolean refuses = engine.interlock("keep", Trial.at(asked)).refuses();
                assertThat(refuses)
                        .as("seed %d, second %d", seed, second)
                        .isEqualTo(!isSafe(out, asked, arrived, accept));
                permitted += refuses ? 0 : 1;
                refused += refuses ? 1 : 0;
            }
        }
        assertThat(permitted).isGreaterThan(3000);
        assertThat(refused).isGreaterThan(3000);
    }

    /** Values above 40 are out of range, those above 30 raise an alarm, those that come 3 s late are UNCERTAIN. */
    private static Programme programme(int delayOn, int delayOff, boolean accept) {
        InterlockSettings interlock = new InterlockSettings(
                "keep",
                "keep",
                true,
                "ns:pump",
                null,
                "stop",
                null,
                1,
                "",
                List.of(new ConditionSettings("p1", "alarm", MAX_AGE, accept)),
                "");
        return new Programme(
                List.of(Trial.channel(Trial.ID, 0.0, 40.0, null, List.of(), LATE_AFTER_3, ReportSettings.EVERY_SAMPLE)),
                List.of(Trial.rule(false, new LevelSettings("alarm", 900, 30, 0, delayOn, delayOff))),
                List.of(interlock));
    }

    /** Index of the newest clean sample by its time of measurement; of equal ones the first. */
    private static int newest(Recorder out) {
        int newest = -1;
        for (int i = 0; i < out.clean.size(); i++) {
            if (newest < 0
                    || out.clean.get(i).timeMicros() > out.clean.get(newest).timeMicros()) {
                newest = i;
            }
        }
        return newest;
    }

    private static boolean isSafe(Recorder out, double asked, double arrived, boolean accept) {
        int newest = newest(out);
        if (newest < 0) {
            return false;
        }
        Sample sample = out.clean.get(newest);
        boolean alarm = !out.alarms.isEmpty()
                && out.alarms.get(out.alarms.size() - 1).status().active();
        double age = asked - Math.min(sample.timeMicros() / 1e6, arrived);
        boolean usable = sample.quality() == Quality.GOOD || (accept && sample.quality() == Quality.UNCERTAIN);
        return !alarm && usable && age <= MAX_AGE;
    }
}
