package io.adit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * One measured quantity of a file.
 *
 * @param name of the file and its column
 * @param millis times, milliseconds since the epoch
 */
record SeriesFile(String name, long[] millis, double[] values) {
    /** Every numeric column of the files below a folder; the first column is the time. Empty where there is no such folder. */
    static List<SeriesFile> readAll(Path folder, String suffix, Predicate<String> column) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SeriesFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .forEach(file -> found.addAll(read(file, column)));
        }
        return found;
    }

    private static List<SeriesFile> read(Path file, Predicate<String> column) {
        try (BufferedReader lines = open(file)) {
            String header = lines.readLine();
            String separator = header.contains(";") ? ";" : ",";
            String[] names = header.split(separator);
            List<String[]> rows =
                    lines.lines().map(line -> line.split(separator)).toList();
            long[] millis = rows.stream().mapToLong(row -> millis(row[0])).toArray();
            List<SeriesFile> found = new ArrayList<>();
            for (int i = 1; i < names.length; i++) {
                int at = i;
                if (column.test(names[i])) {
                    double[] values = rows.stream()
                            .mapToDouble(row -> Double.parseDouble(row[at]))
                            .toArray();
                    found.add(new SeriesFile(file.getFileName() + " " + names[i], millis, values));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        if (file.toString().endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
            zip.getNextEntry();
            return new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        }
        return Files.newBufferedReader(file);
    }

    private static long millis(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'))
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }

    /** Whether times are whole seconds. */
    boolean isInSeconds() {
        for (long time : millis) {
            if (time % 1000 != 0) {
                return false;
            }
        }
        return true;
    }
}
