package io.adit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads the benchmark's own folder: CSV files and {@code labels/combined_windows.json}. */
final class NabCorpus {
    private NabCorpus() {}

    /**
     * All files that have labels and are there, in the order of the labels.
     *
     * @throws IOException when the labels or a file can't be read
     */
    static List<NabSeries> load(Path folder) throws IOException {
        List<NabSeries> corpus = new ArrayList<>();
        Path labels = folder.resolve("labels").resolve("combined_windows.json");
        try (JsonParser in = new JsonFactory().createParser(labels.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                List<long[]> spans = spans(in);
                if (Files.exists(folder.resolve(name))) {
                    corpus.add(series(folder, name, spans));
                }
            }
        }
        return corpus;
    }

    private static List<long[]> spans(JsonParser in) throws IOException {
        List<long[]> spans = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_ARRAY) {
            spans.add(new long[] {seconds(in.nextTextValue()), seconds(in.nextTextValue())});
            in.nextToken();
        }
        return spans;
    }

    private static NabSeries series(Path folder, String name, List<long[]> spans) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        int rows = lines.size() - 1;
        long[] times = new long[rows];
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            String[] fields = lines.get(row + 1).split(",", -1);
            times[row] = seconds(fields[0]);
            values[row] = Double.parseDouble(fields[1]);
        }
        List<NabWindow> windows = new ArrayList<>();
        for (long[] span : spans) {
            windows.add(new NabWindow(firstFrom(times, span[0]), lastUntil(times, span[1])));
        }
        return new NabSeries(name, times, values, windows);
    }

    private static int firstFrom(long[] times, long time) {
        int row = 0;
        while (times[row] < time) {
            row++;
        }
        return row;
    }

    private static int lastUntil(long[] times, long time) {
        int row = times.length - 1;
        while (times[row] > time) {
            row--;
        }
        return row;
    }

    private static long seconds(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
    }
}
