package io.adit.bench;

import com.sun.management.ThreadMXBean;
import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.Sensitivity;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.programme.WatchSettings;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Samples per second on one thread through the whole engine: JSON decoding, calibration, conversion, all checks, report policy,
 * one level rule with two levels per channel. 1,000 channels, once with ten values in a message and once with one, and once with ten and a
 * detector on each channel that judges every sample. Seconds are
 * processor time of the thread, so that a busy machine does not count; the compiler's and the collector's threads do not either.
 */
final class EngineBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    static final int CHANNELS = 1000;
    private static final int ROUNDS = 400;
    private static final int PARTS = 8;

    private final Figures figures = new Figures("engine");

    private EngineBench() {}

    /** Runs it; {@code --quick} gives one short run of each figure. */
    static void run(boolean quick) throws Exception {
        EngineBench bench = new EngineBench();
        bench.measure("samples_per_s_core", 10, false, quick);
        bench.measure("samples_per_s_core_single", 1, false, quick);
        bench.measure("samples_per_s_core_detected", 10, true, quick);
        bench.allocation("allocated_bytes_per_sample", 10);
        bench.allocation("allocated_bytes_per_sample_single", 1);
        new StepBench(quick).run();
    }

    /** Bytes that the engine's thread allocates for each sample, in parts of one run: smallest and largest show that they do not grow. */
    private void allocation(String figure, int perMessage) {
        List<RawMessage> messages = messages(perMessage);
        Counter counter = new Counter();
        Engine engine = Engine.start(programme(perMessage, false));
        int part = messages.size() / (PARTS + 1);
        messages.subList(0, part).forEach(message -> engine.accept(message, counter)); // queues and windows fill
        for (int i = 0; i < PARTS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long samples = counter.clean;
            for (RawMessage message : messages.subList((i + 1) * part, (i + 2) * part)) {
                engine.accept(message, counter);
            }
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            figures.add(figure, "B", allocated / (double) (counter.clean - samples));
        }
        figures.print();
    }

    private void measure(String figure, int perMessage, boolean detects, boolean quick) {
        List<RawMessage> messages = messages(perMessage);
        int runs = quick ? 1 : 5;
        for (int i = quick ? -1 : -2; i < runs; i++) {
            Counter counter = new Counter();
            Engine engine = Engine.start(programme(perMessage, detects));
            long start = THREADS.getCurrentThreadCpuTime();
            for (RawMessage message : messages) {
                engine.accept(message, counter);
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            System.err.printf(
                    Locale.ROOT,
                    "%s run %d: %d samples, %d good, %d reported, %d alarm changes, %.2f s%n",
                    figure,
                    i,
                    counter.clean,
                    counter.good,
                    counter.reported,
                    counter.alarms,
                    seconds);
            if (i >= 0) {
                figures.add(figure, "1/s", counter.clean / seconds);
            }
        }
        figures.print();
    }

    static Programme programme(int perMessage, boolean detects) {
        List<ChannelSettings> channels = new ArrayList<>();
        List<LevelRuleSettings> rules = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            ChannelId id = new ChannelId("bench:asset" + i, "pressure");
            channels.add(new ChannelSettings(
                    id,
                    "Pressure " + i,
                    "kPa",
                    -100.0,
                    1000.0,
                    1.0,
                    2,
                    List.of(new BindingSettings(
                            "t",
                            "d" + i / perMessage,
                            "/p" + i % perMessage,
                            "/t",
                            TimeFormat.EPOCH_MILLIS,
                            "mA",
                            null,
                            null)),
                    List.of(new CalibrationSettings(CalibrationKind.LINEAR, List.of(-1.0, 0.25), "bar", null, null)),
                    new CleaningSettings(11, 5.0, 60.0, 50.0, 10.0, 60.0),
                    new ReportSettings(0.5, 1.0, 60.0)));
            rules.add(new LevelRuleSettings(
                    "r" + i,
                    "R" + i,
                    id,
                    Direction.ABOVE,
                    false,
                    true,
                    List.of(
                            new LevelSettings("alert", 300, 210, 2, 5, 5),
                            new LevelSettings("alarm", 800, 260, 2, 1, 5))));
            if (detects) {
                rules.add(detector(id));
            }
        }
        return new Programme(channels, rules);
    }

    /** Judges every sample. */
    private static LevelRuleSettings detector(ChannelId id) {
        DetectorSettings settings = new DetectorSettings(List.of(), null, Sensitivity.MEDIUM, 1, 86_400);
        return new LevelRuleSettings(
                "unusual-" + id.thingId(),
                "Unusual",
                id,
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("notice", 200, 0, 0, 0, 0)),
                new WatchSettings.Detector(settings),
                null);
    }

    static List<RawMessage> messages(int perMessage) {
        Random random = new Random(1);
        List<RawMessage> messages = new ArrayList<>();
        long sequence = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int device = 0; device < CHANNELS / perMessage; device++) {
                long millis = 1_700_000_000_000L + round * 1000L + device;
                StringBuilder json = new StringBuilder("{\"t\":").append(millis);
                for (int i = 0; i < perMessage; i++) {
                    double value = 12 + 0.3 * Math.sin(round / 50.0 + i) + 0.01 * random.nextGaussian();
                    value = random.nextInt(500) == 0 ? value + 3 : value;
                    json.append(",\"p").append(i).append("\":").append(Math.rint(value * 1e4) / 1e4);
                }
                byte[] payload = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
                messages.add(new RawMessage(sequence++, millis * 1000 + 20_000, "t", "d" + device, "", payload));
            }
        }
        return messages;
    }

    /** Takes everything and keeps only numbers. */
    private static final class Counter implements EngineOutput {
        private long clean;
        private long good;
        private long reported;
        private long alarms;

        @Override
        public void raw(Sample sample) {}

        @Override
        public void clean(Sample sample) {
            clean++;
            good += sample.quality() == io.adit.engine.Quality.GOOD ? 1 : 0;
        }

        @Override
        public void report(Sample sample) {
            reported++;
        }

        @Override
        public void alarm(AlarmChanged changed) {
            alarms++;
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new IllegalStateException(reason);
        }
    }
}
