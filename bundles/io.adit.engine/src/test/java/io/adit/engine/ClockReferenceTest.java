package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The times of samples against a plain statement of each clock policy, for a device whose clock runs slow and jumps. */
class ClockReferenceTest {
    private static final double TOLERANCE = 5;

    private final List<Double> lags = new ArrayList<>();
    private double applied;

    /** The time of a sample. */
    private double plain(ClockPolicy policy, double arrival, double told) {
        lags.add(arrival - told);
        return switch (policy) {
            case DEVICE -> told;
            case ARRIVAL -> arrival;
            case CORRECTED -> told + correction();
        };
    }

    /** The lower quartile of the last 31 lags, once eight are known; kept while it moves by no more than the tolerance. */
    private double correction() {
        List<Double> last = new ArrayList<>(lags.subList(Math.max(0, lags.size() - 31), lags.size()));
        last.sort(null);
        double skew = last.get(last.size() / 4);
        if (last.size() >= 8 && Math.abs(skew - applied) > TOLERANCE) {
            applied = Math.abs(skew) > TOLERANCE ? skew : 0;
        }
        return applied;
    }

    @ParameterizedTest
    @EnumSource(ClockPolicy.class)
    void aSampleHasTheTimeThatThePolicySays(ClockPolicy policy) {
        Random random = new Random(23);
        Recorder out = new Recorder();
        CleaningSettings cleaning =
                new CleaningSettings(null, null, null, null, null, null, new ClockSettings(policy, TOLERANCE), null);
        Engine engine = Engine.start(Trial.programme(Trial.channel(cleaning, ReportSettings.EVERY_SAMPLE)));
        List<Long> expected = new ArrayList<>();
        double arrival = 1_000_000;
        double behind = 0;
        for (int i = 0; i < 4000; i++) {
            arrival += 1 + random.nextInt(1000) / 1000.0;
            behind += 0.004 + (random.nextInt(400) == 0 ? random.nextInt(200) - 100 : 0);
            double delay = random.nextInt(10) == 0 ? random.nextInt(600) : random.nextInt(100) / 1000.0;
            double told = Math.round((arrival - behind - delay) * 1000) / 1000.0;
            expected.add(Math.round(plain(policy, Trial.at(arrival) / 1e6, told) * 1e6));
            engine.accept(Trial.message(arrival, told, i), out);
            if (random.nextInt(50) == 0) {
                engine = Engine.restore(engine.programme(), engine.saveState());
            }
        }
        assertThat(out.clean).extracting(Sample::timeMicros).isEqualTo(expected);
    }
}
