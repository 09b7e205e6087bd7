package io.adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the benchmark's own folder: CSV files whose last two columns are the labels. */
final class SkabCorpus {
    private static final String LABELS = ";anomaly;changepoint";

    private SkabCorpus() {}

    /**
     * All files that have labels, by name.
     *
     * @throws IOException when one can't be read
     */
    static List<SkabSeries> load(Path folder) throws IOException {
        List<SkabSeries> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.getFirst().endsWith(LABELS)) {
                    corpus.add(series(folder.relativize(file).toString(), lines));
                }
            }
        }
        return corpus;
    }

    private static SkabSeries series(String name, List<String> lines) {
        String[] columns = lines.getFirst().split(";");
        int channels = columns.length - 3;
        int rows = lines.size() - 1;
        long[] times = new long[rows];
        double[][] values = new double[rows][channels];
        boolean[] anomalous = new boolean[rows];
        List<Integer> changepoints = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String[] fields = lines.get(row + 1).split(";");
            times[row] = LocalDateTime.parse(fields[0].replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
            for (int channel = 0; channel < channels; channel++) {
                values[row][channel] = Double.parseDouble(fields[channel + 1]);
            }
            anomalous[row] = Double.parseDouble(fields[channels + 1]) > 0;
            if (Double.parseDouble(fields[channels + 2]) > 0) {
                changepoints.add(row);
            }
        }
        List<String> names = List.copyOf(Arrays.asList(columns).subList(1, channels + 1));
        return new SkabSeries(name, names, times, values, anomalous, changepoints);
    }
}
