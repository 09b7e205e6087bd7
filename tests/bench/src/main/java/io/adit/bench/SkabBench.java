package io.adit.bench;

import io.adit.engine.detect.multi.GroupDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quality and cost of the detector of a group of channels on the files of the Skoltech Anomaly Benchmark that are there. The folder is named by the
 * environment variable {@code ADIT_SKAB}. Cost is processor time of the thread, learning included.
 */
final class SkabBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String BESIDE = "../shared/data/restricted/timeseries/skab";
    private static final int LEARNT = 400;
    private static final Map<String, NabProfile> CHANGEPOINTS = new TreeMap<>(Map.of(
            "changepoint", NabProfile.STANDARD,
            "changepoint_low_fp", NabProfile.LOW_FP,
            "changepoint_low_fn", NabProfile.LOW_FN));

    private final Figures figures = new Figures("skab");

    /** Runs it; {@code quick} measures the cost once. The quality is the same each time. */
    void run(boolean quick) throws IOException {
        Path folder = Folders.ofData("ADIT_SKAB", BESIDE);
        if (!Files.isDirectory(folder)) {
            throw new NoDataException("ADIT_SKAB to the folder of the benchmark's data");
        }
        List<SkabSeries> corpus = SkabCorpus.load(folder);
        List<boolean[]> predicted = corpus.stream().map(SkabBench::predicted).toList();
        outliers(corpus, predicted);
        CHANGEPOINTS.forEach((figure, profile) ->
                figures.add(figure, "%", scored(corpus, predicted, profile).changepoints()));
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            figures.add("us_per_sample", "us", microsPerSample(corpus));
        }
        figures.print();
    }

    private void outliers(List<SkabSeries> corpus, List<boolean[]> predicted) {
        SkabScorer scorer = scored(corpus, predicted, NabProfile.STANDARD);
        figures.add("f1", "1", scorer.f1());
        figures.add("far", "%", scorer.falseAlarmRate());
        figures.add("mar", "%", scorer.missedAlarmRate());
    }

    private static SkabScorer scored(List<SkabSeries> corpus, List<boolean[]> predicted, NabProfile profile) {
        SkabScorer scorer = new SkabScorer(LEARNT, profile);
        for (int i = 0; i < corpus.size(); i++) {
            scorer.add(corpus.get(i), predicted.get(i));
        }
        return scorer;
    }

    private static double microsPerSample(List<SkabSeries> corpus) {
        long start = THREADS.getCurrentThreadCpuTime();
        long samples = 0;
        for (SkabSeries series : corpus) {
            samples += (long) predicted(series).length * series.channels().size();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / samples;
    }

    private static boolean[] predicted(SkabSeries series) {
        GroupDetector detector = GroupDetector.learning(series.channels(), LEARNT);
        boolean[] predicted = new boolean[series.values().length];
        for (int row = 0; row < predicted.length; row++) {
            predicted[row] = detector.accept(series.values()[row]).abnormal();
        }
        return predicted;
    }
}
