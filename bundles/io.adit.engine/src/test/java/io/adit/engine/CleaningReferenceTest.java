package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Duplicates, future and late times, dated calibrations and ranges against a plain statement of the same order of checks. */
class CleaningReferenceTest {
    private record Dated(double from, double to, double factor) {}

    private static final List<Dated> CALIBRATIONS = List.of(
            new Dated(2000, 4000, 1), new Dated(3500, 6000, 2), new Dated(6500, 8000, 3), new Dated(1000, 2500, 4));

    private static ChannelSettings channel() {
        List<CalibrationSettings> calibrations = CALIBRATIONS.stream()
                .map(each -> new CalibrationSettings(
                        CalibrationKind.LINEAR, List.of(0.0, each.factor), "A", Trial.at(each.from), Trial.at(each.to)))
                .toList();
        return Trial.channel(
                Trial.ID,
                -10.0,
                40.0,
                null,
                calibrations,
                new CleaningSettings(null, null, null, null, 30.0, 60.0),
                ReportSettings.EVERY_SAMPLE);
    }

    /** The calibration that holds: of those valid the one that began last; after the end of all the one that ended last. */
    private static Dated holding(double time) {
        Dated best = null;
        for (Dated each : CALIBRATIONS) {
            if (time >= each.from && time < each.to && (best == null || each.from > best.from)) {
                best = each;
            }
        }
        if (best == null && CALIBRATIONS.stream().allMatch(each -> time >= each.to)) {
            for (Dated each : CALIBRATIONS) {
                best = best == null || each.to > best.to ? each : best;
            }
        }
        return best;
    }

    private static String plain(double arrival, double time, double reading, List<Double> seen) {
        Dated calibration = holding(time);
        List<Double> last = seen.subList(Math.max(0, seen.size() - 64), seen.size());
        if (last.contains(time)) {
            return "BAD DUPLICATE";
        }
        if (time > arrival + 30) {
            return "BAD FUTURE";
        }
        seen.add(time);
        if (calibration == null) {
            return "BAD NO_CALIBRATION";
        }
        double value = calibration.factor * reading;
        if (value < -10 || value > 40) {
            return "BAD OUT_OF_RANGE";
        }
        if (arrival - time > 60) {
            return "UNCERTAIN LATE";
        }
        return time >= calibration.to ? "UNCERTAIN CALIBRATION_EXPIRED" : "GOOD NONE";
    }

    @Test
    void aSampleIsWhatThePlainOrderOfChecksSays() {
        Random random = new Random(91);
        Recorder out = new Recorder();
        Engine engine = Engine.start(Trial.programme(channel()));
        List<Double> seen = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        double arrival = 500;
        for (int i = 0; i < 12_000; i++) {
            arrival += random.nextInt(3);
            double time = arrival - random.nextInt(random.nextInt(5) == 0 ? 100 : 3);
            time += random.nextInt(20) == 0 ? random.nextInt(60) : 0;
            double reading = random.nextInt(30) - 5;
            expected.add(plain(arrival, time, reading, seen));
            engine.accept(Trial.json(arrival, String.format(Locale.ROOT, "{\"v\":%s,\"t\":%s}", reading, time)), out);
        }
        assertThat(out.clean.stream()
                        .map(sample -> sample.quality() + " " + sample.reason())
                        .toList())
                .isEqualTo(expected);
        assertThat(expected)
                .contains(
                        "GOOD NONE",
                        "UNCERTAIN CALIBRATION_EXPIRED",
                        "UNCERTAIN LATE",
                        "BAD OUT_OF_RANGE",
                        "BAD NO_CALIBRATION",
                        "BAD FUTURE",
                        "BAD DUPLICATE");
    }
}
