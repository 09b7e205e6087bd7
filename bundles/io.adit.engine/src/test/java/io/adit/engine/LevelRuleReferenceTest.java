package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A level with delays and hysteresis against a simulation that goes second by second. */
class LevelRuleReferenceTest {
    private static final int SECONDS = 600;

    @Test
    void agreesWithASecondBySecondSimulation() {
        Random random = new Random(41);
        int changes = 0;
        for (int trial = 0; trial < 300; trial++) {
            LevelSettings level =
                    new LevelSettings("a", 1, 10, random.nextInt(4), random.nextInt(8), random.nextInt(8));
            Double[] values = new Double[SECONDS];
            int value = 8;
            for (int t = 1; t < SECONDS; t += 1 + random.nextInt(4)) {
                value = Math.max(0, Math.min(20, value + random.nextInt(7) - 3));
                values[t] = (double) value;
            }
            List<String> expected = simulate(level, values);
            assertThat(run(level, values)).isEqualTo(expected);
            changes += expected.size();
        }
        assertThat(changes).isGreaterThan(2000);
    }

    private static List<String> simulate(LevelSettings level, Double[] values) {
        List<String> changes = new ArrayList<>();
        boolean on = false;
        Integer since = null;
        for (int t = 0; t < values.length; t++) {
            for (int pass = 0; pass < 2; pass++) { // what was pending, then what the sample of this second does
                if (pass == 1 && values[t] != null) {
                    boolean towards = on ? values[t] <= level.limit() - level.hysteresis() : values[t] > level.limit();
                    since = !towards ? null : since == null ? Integer.valueOf(t) : since;
                }
                if (since != null && t - since >= (on ? level.delayOffSeconds() : level.delayOnSeconds())) {
                    on = !on;
                    since = null;
                    changes.add(t + (on ? " RAISED" : " CLEARED"));
                }
            }
        }
        return changes;
    }

    private static List<String> run(LevelSettings level, Double[] values) {
        Recorder out = new Recorder();
        Engine engine = Engine.start(Trial.programme(
                Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE), Trial.rule(false, level)));
        for (int t = 0; t < values.length; t++) {
            if (values[t] != null) {
                engine.accept(Trial.message(t, values[t]), out);
            }
        }
        engine.advance(Trial.at(values.length - 1), out);
        return out.alarms.stream()
                .map(change -> change.status().timeMicros() / 1_000_000 + " " + change.cause())
                .toList();
    }
}
