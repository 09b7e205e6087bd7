package io.adit.bench;

import io.adit.engine.detect.ChannelDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Quality and cost of the detector of one channel on the files of the Numenta Anomaly Benchmark that are there. The folder is named by the environment
 * variable {@code ADIT_NAB}; it holds the files by their own names, and {@code labels/combined_windows.json}. Cost is processor time of the thread.
 */
final class NabBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String BESIDE = "../shared/data/timeseries/nab";

    private final Figures figures = new Figures("nab");

    /** Runs it; {@code quick} measures the cost once. The quality is the same each time. */
    void run(boolean quick) throws IOException {
        Path folder = Optional.ofNullable(System.getenv("ADIT_NAB"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("adit.home", ".")).resolve(BESIDE));
        if (!Files.isDirectory(folder)) {
            figures.say("no data: set ADIT_NAB to the folder of the benchmark's data.");
            return;
        }
        List<NabSeries> corpus = NabCorpus.load(folder);
        List<double[]> scores = corpus.stream().map(NabBench::scores).toList();
        for (NabProfile profile : List.of(NabProfile.STANDARD, NabProfile.LOW_FP, NabProfile.LOW_FN)) {
            NabScorer scorer = new NabScorer(profile);
            for (int i = 0; i < corpus.size(); i++) {
                scorer.add(corpus.get(i), scores.get(i));
            }
            NabScorer.Result result = scorer.best();
            figures.say("%s at the threshold %.4f", profile.figure(), result.threshold());
            figures.add(profile.figure(), "%", result.figure());
        }
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            figures.add("us_per_sample", "us", microsPerSample(corpus));
        }
        figures.print();
    }

    private static double microsPerSample(List<NabSeries> corpus) {
        long start = THREADS.getCurrentThreadCpuTime();
        long samples = 0;
        for (NabSeries series : corpus) {
            samples += scores(series).length;
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / samples;
    }

    private static double[] scores(NabSeries series) {
        ChannelDetector detector = ChannelDetector.start();
        double[] scores = new double[series.values().length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = detector.accept(series.times()[row] * 1_000_000, series.values()[row])
                    .score();
        }
        return scores;
    }
}
