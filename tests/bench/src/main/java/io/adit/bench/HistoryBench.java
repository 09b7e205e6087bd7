package io.adit.bench;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.history.Steps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The history by itself: writing a year of 1 Hz with a synced checkpoint each 10,000 samples, reading it as 2,000 points, and the bytes that real
 * series take in the store, beside Gorilla's format on the same series. The values written have two decimals, a daily wave and noise.
 */
final class HistoryBench {
    private static final ChannelId CHANNEL = new ChannelId("io.adit.bench:ring", "pressure");
    private static final long START = 1_700_000_000_000_000L;
    private static final long SECOND = 1_000_000;
    private static final long YEAR = 365 * 86_400L;
    private static final int PER_CHECKPOINT = 10_000;
    private static final int POINTS = 2000;
    private static final int QUERIES = 15;

    private final Figures figures = new Figures("history");
    private final boolean quick;

    HistoryBench(boolean quick) {
        this.quick = quick;
    }

    void run() throws IOException {
        Path folder = Folders.fresh("history");
        try {
            figures.add(
                    "fsync_p50_ms",
                    "ms",
                    FsyncProbe.measure(folder, quick ? 100 : 500).p50Millis());
            year(folder.resolve("seconds"));
            minutes(folder.resolve("minutes"));
            figures.print();
            Path data = Path.of(System.getProperty("adit.home", "."), "..", "shared", "data");
            sizes("nab", data.resolve("timeseries/nab"), ".csv", folder);
            sizes("skab", data.resolve("restricted/timeseries/skab"), ".csv", folder);
            sizes("munich", data.resolve("timeseries/munich-bridge"), ".zip", folder);
            figures.print();
        } finally {
            Folders.delete(folder);
        }
    }

    private void year(Path folder) {
        for (int run = quick ? 1 : 3; run > 0; run--) {
            try (RocksHistory history = RocksHistory.open(folder.resolve("run" + run))) {
                figures.add("write_per_s", "1/s", write(history, YEAR, SECOND));
                if (run == 1) {
                    query(
                            history,
                            "year_query_ms",
                            YEAR * SECOND,
                            Steps.forPoints(START, START + YEAR * SECOND, POINTS));
                    query(history, "year_query_exact_ms", YEAR * SECOND, Steps.every(YEAR * SECOND / POINTS));
                    query(history, "year_query_minutes_ms", 30 * 86_400 * SECOND, Steps.every(60 * SECOND));
                    figures.add(
                            "bytes_per_sample_rollups_1hz",
                            "B",
                            history.storedBytes().rollups() / (double) YEAR);
                    figures.add(
                            "bytes_per_sample_1hz", "B", history.storedBytes().clean() / (double) YEAR);
                }
            }
        }
    }

    private void minutes(Path folder) {
        try (RocksHistory history = RocksHistory.open(folder)) {
            long samples = 10 * 365 * 1440L;
            figures.say("writing ten years of one sample a minute");
            write(history, samples, 60 * SECOND);
            long length = samples * 60 * SECOND;
            query(history, "ten_years_query_ms", length, Steps.forPoints(START, START + length, POINTS));
        }
    }

    /** Samples per second of writing alone. */
    private static double write(RocksHistory history, long samples, long period) {
        Random random = new Random(1);
        long nanos = 0;
        for (long done = 0; done < samples; done += PER_CHECKPOINT) {
            List<Sample> some = new ArrayList<>(PER_CHECKPOINT);
            for (long i = done; i < Math.min(samples, done + PER_CHECKPOINT); i++) {
                double wave = 20 + 5 * Math.sin(i * period / (86_400.0 * SECOND) * 2 * Math.PI);
                double value = Math.round((wave + 0.05 * random.nextGaussian()) * 100) / 100.0;
                some.add(new Sample(CHANNEL, START + i * period, value, Quality.GOOD, Reason.NONE, i + 1));
            }
            long start = System.nanoTime();
            history.append(Series.CLEAN, some);
            history.checkpoint(done, new byte[1000]);
            nanos += System.nanoTime() - start;
        }
        return samples / (nanos / 1e9);
    }

    private void query(RocksHistory history, String figure, long length, Steps steps) {
        for (int i = -QUERIES; i < QUERIES; i++) {
            long start = System.nanoTime();
            int points = history.summarise(
                            io.adit.history.Selection.of(Series.CLEAN, CHANNEL, START, START + length), steps)
                    .size();
            double millis = (System.nanoTime() - start) / 1e6;
            if (i >= 0) {
                figures.add(figure, "ms", millis);
            }
            if (points < 1000) {
                throw new IllegalStateException(figure + " gave only " + points + " points");
            }
        }
    }

    private void sizes(String name, Path data, String suffix, Path folder) throws IOException {
        List<SeriesFile> series = SeriesFile.readAll(data, suffix, column -> !column.matches("anomaly|changepoint"));
        if (series.isEmpty()) {
            figures.say("there are no files in %s: bytes_per_sample_%s is left out", data, name);
            return;
        }
        long samples = 0;
        double gorilla = 0;
        try (RocksHistory history = RocksHistory.open(folder.resolve(name))) {
            for (SeriesFile file : series) {
                samples += file.millis().length;
                gorilla += gorilla(file);
                history.append(Series.CLEAN, samples(file));
            }
            history.checkpoint(1, new byte[0]);
            figures.add("bytes_per_sample_" + name, "B", history.storedBytes().clean() / (double) samples);
            figures.add(
                    "bytes_per_sample_" + name + "_rollups",
                    "B",
                    history.storedBytes().rollups() / (double) samples);
            figures.add("bytes_per_sample_" + name + "_gorilla", "B", gorilla / samples);
        }
    }

    private static double gorilla(SeriesFile file) {
        long[] times = file.millis().clone();
        boolean inSeconds = file.isInSeconds();
        for (int i = 0; i < times.length && inSeconds; i++) {
            times[i] /= 1000;
        }
        return Gorilla.bytes(times, file.values());
    }

    private static List<Sample> samples(SeriesFile file) {
        ChannelId channel = new ChannelId("io.adit.bench:file", file.name());
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < file.millis().length; i++) {
            samples.add(
                    new Sample(channel, file.millis()[i] * 1000, file.values()[i], Quality.GOOD, Reason.NONE, i + 1L));
        }
        return samples;
    }
}
