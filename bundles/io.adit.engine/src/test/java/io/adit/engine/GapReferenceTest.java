package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Gaps against a plain statement: whoever looks at the list of arrivals sees where nothing came for three periods. */
class GapReferenceTest {
    private static final double PERIOD = 4;

    private static List<Long> plain(List<Long> arrivals, long end) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            long noticed = arrivals.get(i) + 12;
            long next = i + 1 < arrivals.size() ? arrivals.get(i + 1) : end;
            if (noticed <= next) {
                gaps.add(Trial.at(noticed));
            }
        }
        return gaps;
    }

    @Test
    void oneMissingSampleStandsWhereNothingCameForThreePeriods() {
        Random random = new Random(17);
        Recorder out = new Recorder();
        Engine engine = Engine.start(Trial.programme(Trial.channel(
                Trial.ID, null, null, PERIOD, List.of(), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE)));
        List<Long> arrivals = new ArrayList<>();
        Set<Long> times = new HashSet<>();
        long now = 1000;
        for (int i = 0; i < 3000; i++) {
            now += random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(6);
            switch (random.nextInt(8)) {
                case 0 -> engine.advance(Trial.at(now), out);
                case 1 -> engine = Engine.restore(engine.programme(), engine.saveState());
                default -> {
                    long time = now - random.nextInt(3);
                    engine.accept(Trial.message(now, time, i), out);
                    if (times.add(time)) { // a repetition is nothing new
                        arrivals.add(now);
                    }
                }
            }
        }
        engine.advance(Trial.at(now), out);
        List<Sample> gaps = out.clean.stream()
                .filter(sample -> sample.reason() == Reason.MISSING)
                .toList();
        assertThat(gaps).extracting(Sample::timeMicros).isEqualTo(plain(arrivals, now));
        assertThat(gaps).hasSizeGreaterThan(200).allSatisfy(gap -> {
            assertThat(gap.quality()).isEqualTo(Quality.BAD);
            assertThat(gap.value()).isNaN();
        });
    }
}
