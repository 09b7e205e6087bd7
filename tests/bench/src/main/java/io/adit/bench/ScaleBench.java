package io.adit.bench;

import com.sun.management.ThreadMXBean;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.Programme;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What ten million channels would take in the scaled form, reckoned from what one engine takes here: {@code measured_*} is
 * measured in this run, {@code model_*} is arithmetic on it, {@code simulated_*} comes of dealing facilities out to partitions.
 * docs/scale.md says what is assumed and what follows.
 */
final class ScaleBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PER_MESSAGE = 10;

    private final Figures figures = new Figures("scale");
    private final int runs;

    ScaleBench(boolean quick) {
        runs = quick ? 1 : 5;
    }

    void run() {
        double nanos = 0;
        double bytes = 0;
        double restore = 0;
        for (int i = -2; i < runs; i++) {
            Programme programme = EngineBench.programme(PER_MESSAGE, false);
            Engine engine = Engine.start(programme);
            double perSample = nanosPerSample(engine, EngineBench.messages(PER_MESSAGE));
            byte[] state = engine.saveState();
            double stateBytes = state.length / (double) EngineBench.CHANNELS;
            double restoreNanos = nanosToRestore(programme, state) / EngineBench.CHANNELS;
            if (i >= 0) {
                figures.add("measured_ns_per_sample", "ns", perSample);
                figures.add("measured_state_bytes_per_channel", "B", stateBytes);
                figures.add("measured_restore_ns_per_channel", "ns", restoreNanos);
                nanos += perSample / runs;
                bytes += stateBytes / runs;
                restore += restoreNanos / runs;
            }
        }
        model(nanos, bytes, restore);
        for (int partitions : new int[] {ScaleModel.INSTANCES, 96, 192, 384}) {
            deal(partitions);
        }
        figures.print();
    }

    /** What is not measured here, a sample on Kafka, is as {@code ./adit bench streams} measured it. */
    private void model(double nanosPerSample, double stateBytes, double restoreNanos) {
        ScaleModel model =
                new ScaleModel(nanosPerSample, stateBytes, restoreNanos, ScaleModel.MEASURED.streamsPerCore());
        double samples = ScaleModel.samplesPerSecond();
        figures.add("model_samples_per_s", "1/s", samples);
        figures.add("model_engine_cores", "cores", model.engineCores());
        figures.add("model_streams_cores", "cores", model.halfBusyStreamsCores(samples));
        figures.add("model_state_gb", "GB", model.stateGigabytes());
        figures.add("model_moved_state_mb", "MB", model.movedMegabytes());
        figures.add("model_restore_cpu_s", "s", model.restoreSeconds());
    }

    private static double nanosPerSample(Engine engine, List<RawMessage> messages) {
        Counter counter = new Counter();
        long start = THREADS.getCurrentThreadCpuTime();
        messages.forEach(message -> engine.accept(message, counter));
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) counter.clean;
    }

    private static double nanosToRestore(Programme programme, byte[] state) {
        int times = 10;
        long start = THREADS.getCurrentThreadCpuTime();
        int channels = 0;
        for (int i = 0; i < times; i++) {
            channels += Engine.restore(programme, state).programme().channels().size();
        }
        long took = THREADS.getCurrentThreadCpuTime() - start;
        return took * (double) EngineBench.CHANNELS / channels;
    }

    /**
     * Facilities of very different size (log-normal: half have more than 3,000 channels, one in a hundred more than 23,000) go to partitions
     * by chance, as by the hash of their name: how much more than its share has the fullest, in the median of 101 installations?
     */
    private void deal(int partitions) {
        Random random = new Random(1);
        double[] fullest = new double[101];
        double[] largest = new double[101];
        for (int i = 0; i < fullest.length; i++) {
            double[] load = new double[partitions];
            double all = 0;
            double most = 0;
            while (all < ScaleModel.CHANNELS) {
                double size = 3000 * Math.exp(0.875 * random.nextGaussian());
                load[random.nextInt(partitions)] += size;
                all += size;
                most = Math.max(most, size);
            }
            fullest[i] = Arrays.stream(load).max().orElseThrow() * partitions / all;
            largest[i] = most;
        }
        Arrays.sort(fullest);
        Arrays.sort(largest);
        figures.add("simulated_fullest_of_" + partitions, "times the mean", fullest[50]);
        figures.add("simulated_largest_facility", "channels", largest[50]);
    }

    private static final class Counter implements EngineOutput {
        private long clean;

        @Override
        public void raw(Sample sample) {}

        @Override
        public void clean(Sample sample) {
            clean++;
        }

        @Override
        public void report(Sample sample) {}

        @Override
        public void alarm(AlarmChanged changed) {}

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new IllegalStateException(reason);
        }
    }
}
