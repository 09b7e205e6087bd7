package io.adit.bench;

import io.adit.engine.detect.Ablation;
import io.adit.engine.detect.ChannelDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

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
        List<NabSeries> corpus = corpus();
        if (corpus.isEmpty()) {
            return;
        }
        judge(corpus, "", ChannelDetector::start);
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            figures.add("us_per_sample", "us", microsPerSample(corpus));
        }
        figures.print();
    }

    /** Measures detectors that lack each one of the indicators, and such that have only that. */
    void runAblation() throws IOException {
        List<NabSeries> corpus = corpus();
        if (!corpus.isEmpty()) {
            Ablation.variants().forEach((name, start) -> judge(corpus, name + "_", start));
            figures.print();
        }
    }

    /** The files. */
    private List<NabSeries> corpus() throws IOException {
        Path folder = Folders.ofData("ADIT_NAB", BESIDE);
        if (!Files.isDirectory(folder)) {
            throw new NoDataException("ADIT_NAB to the folder of the benchmark's data");
        }
        return NabCorpus.load(folder);
    }

    private void judge(List<NabSeries> corpus, String prefix, Supplier<ChannelDetector> start) {
        List<double[]> scores =
                corpus.stream().map(series -> scores(series, start.get())).toList();
        for (NabProfile profile : List.of(NabProfile.STANDARD, NabProfile.LOW_FP, NabProfile.LOW_FN)) {
            NabScorer scorer = new NabScorer(profile);
            for (int i = 0; i < corpus.size(); i++) {
                scorer.add(corpus.get(i), scores.get(i));
            }
            NabScorer.Result result = scorer.best();
            figures.say("%s%s at the threshold %.4f", prefix, profile.figure(), result.threshold());
            figures.add(prefix + profile.figure(), "%", result.figure());
        }
    }

    private static double microsPerSample(List<NabSeries> corpus) {
        long start = THREADS.getCurrentThreadCpuTime();
        long samples = 0;
        for (NabSeries series : corpus) {
            samples += scores(series, ChannelDetector.start()).length;
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / samples;
    }

    private static double[] scores(NabSeries series, ChannelDetector detector) {
        double[] scores = new double[series.values().length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = detector.accept(series.times()[row] * 1_000_000, series.values()[row])
                    .score();
        }
        return scores;
    }
}
