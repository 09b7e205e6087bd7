package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChannelQualityTest {
    private static final long TEN_MINUTES = 600_000_000L;

    private static Engine engine(Double period) {
        return Engine.start(Trial.programme(Trial.channel(
                Trial.ID,
                0.0,
                100.0,
                period,
                List.of(),
                new CleaningSettings(null, null, null, null, 60.0, 30.0),
                ReportSettings.EVERY_SAMPLE)));
    }

    @Test
    void countsWhatASlowReferenceCounts() {
        Random random = new Random(41);
        Engine engine = engine(5.0);
        Recorder out = new Recorder();
        List<Sample> clean = new ArrayList<>();
        List<Long> arrivals = new ArrayList<>();
        double time = 1_700_000_100;
        for (int i = 0; i < 9000; i++) {
            time += random.nextInt(300) == 0 ? random.nextInt(4000) : 1 + random.nextInt(8);
            double latency = random.nextInt(20) == 0 ? random.nextInt(100) : random.nextDouble();
            double value = random.nextInt(30) == 0 ? 900 : random.nextInt(100);
            int before = out.clean.size();
            engine.accept(Trial.json(time, "{\"v\":" + value + ",\"t\":" + (time - latency) + "}"), out);
            for (Sample sample : out.clean.subList(before, out.clean.size())) {
                clean.add(sample);
                arrivals.add(sample.reason() == Reason.MISSING ? sample.timeMicros() : Trial.at(time));
            }
            if (random.nextInt(100) == 0) {
                engine = Engine.restore(engine.programme(), engine.saveState());
            }
        }
        assertThat(out.qualities).hasSizeGreaterThan(50);
        for (ChannelQuality quality : out.qualities) {
            long end = quality.atMicros();
            check(quality.hour(), clean, arrivals, end - 6 * TEN_MINUTES, end, arrivals.get(0));
            long dayStart = Math.floorDiv(end - 1, 6 * TEN_MINUTES) * 6 * TEN_MINUTES - 23 * 6 * TEN_MINUTES;
            check(quality.day(), clean, arrivals, dayStart, end, arrivals.get(0));
        }
    }

    private static void check(
            WindowQuality window, List<Sample> clean, List<Long> arrivals, long from, long to, long first) {
        List<Sample> inside = new ArrayList<>();
        List<Double> latencies = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            if (arrivals.get(i) >= from && arrivals.get(i) < to) {
                Sample sample = clean.get(i);
                inside.add(sample);
                if (sample.reason() != Reason.MISSING && sample.reason() != Reason.DUPLICATE) {
                    latencies.add((arrivals.get(i) - sample.timeMicros()) / 1e6);
                }
            }
        }
        Map<Reason, Long> reasons = inside.stream()
                .filter(sample -> sample.reason() != Reason.NONE)
                .collect(Collectors.groupingBy(Sample::reason, Collectors.counting()));
        assertThat(window.reasons()).isEqualTo(reasons);
        assertThat(window.received()).isEqualTo(latencies.size());
        double span = (to - Math.max(from, first)) / 1e6;
        assertThat(window.spanSeconds()).isEqualTo(span);
        assertThat(window.completeness()).isEqualTo(Math.min(1, latencies.size() / Math.max(1, Math.floor(span / 5))));
        assertThat(window.good() + window.uncertain() + window.bad()).isEqualTo(window.received());
        latencies.sort(Comparator.naturalOrder());
        if (latencies.isEmpty()) {
            assertThat(window.latencyP50Seconds()).isNull();
        } else {
            double p95 = latencies.get((int) Math.ceil(0.95 * latencies.size()) - 1);
            assertThat(window.latencyP95Seconds()).isCloseTo(p95, within(0.2 * p95 + 0.002));
        }
    }

    @Test
    void silenceLowersCompletenessToNothing() {
        Engine engine = engine(1.0);
        Recorder out = new Recorder();
        engine.accept(Trial.message(1_700_000_100, 5), out);
        engine.advance(Trial.at(1_700_000_100 + 7200), out);
        WindowQuality hour = out.qualities.get(out.qualities.size() - 1).hour();
        assertThat(hour.completeness()).isZero();
        assertThat(hour.latencyP50Seconds()).isNull();
        assertThat(engine.quality(Trial.at(1_700_007_300)).get(0).day().received())
                .isEqualTo(1);
    }

    @Test
    void aChannelWithoutPeriodHasNoCompleteness() {
        Engine engine = engine(null);
        engine.accept(Trial.message(1_700_000_100, 5), new Recorder());
        assertThat(engine.quality(Trial.at(1_700_000_200)).get(0).hour().completeness())
                .isNull();
    }
}
