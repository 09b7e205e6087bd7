package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.adit.history.HistoryReader;
import io.adit.history.Selection;
import io.adit.history.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers requests for one channel from the GOOD and UNCERTAIN samples of the clean series. Blocks; thread-safe. */
final class SeriesReader {
    /** Samples that may be read for one request. */
    static final int MOST_SAMPLES = 1_000_000;

    private static final int SPARE = 1000;
    private static final long FIRST_WINDOW_MICROS = 60_000_000;

    private final HistoryReader history;

    SeriesReader(HistoryReader history) {
        this.history = history;
    }

    /** @throws SeriesRefused when it would take more than {@link #MOST_SAMPLES} */
    SeriesPage read(ChannelId channel, SeriesQuery query) {
        Selection all = Selection.of(Series.CLEAN, channel, query.fromMicros(), query.toMicros());
        SeriesAggregation aggregation = query.aggregation();
        if (aggregation == null) {
            return query.descending() ? newest(all, query) : oldest(all, query);
        }
        if (aggregation.isOfBuckets()) {
            List<Bucket> buckets = history.summarise(all, query.steps());
            return new SeriesPage(SeriesFill.of(query, buckets).points(aggregation), null);
        }
        return new SeriesPage(SeriesWindow.of(query, this, all), null);
    }

    /** Averages of the steps where there is a step, else the samples. */
    List<SeriesPoint> curve(Selection all, SeriesQuery query) {
        if (query.step() == null) {
            return usable(all);
        }
        List<SeriesPoint> points = new ArrayList<>();
        for (Bucket bucket : history.summarise(all, query.steps())) {
            if (bucket.count() > 0) {
                points.add(SeriesPoint.of(bucket.startMicros(), bucket.average()));
            }
        }
        return points;
    }

    List<SeriesPoint> usable(Selection all) {
        List<Sample> samples = history.query(all, MOST_SAMPLES + 1);
        if (samples.size() > MOST_SAMPLES) {
            throw SeriesRefused.query(
                    "There are more than " + MOST_SAMPLES + " samples; make the period shorter or ask for steps.");
        }
        return samples.stream()
                .filter(SeriesReader::isUsable)
                .map(SeriesReader::point)
                .toList();
    }

    static boolean isUsable(Sample sample) {
        return sample.quality() != Quality.BAD && !Double.isNaN(sample.value());
    }

    private static SeriesPoint point(Sample sample) {
        return new SeriesPoint(sample.timeMicros(), sample.value(), false, sample.quality());
    }

    private SeriesPage oldest(Selection all, SeriesQuery query) {
        SeriesCursor after = query.cursor();
        long from = after == null ? all.fromMicros() : Math.max(all.fromMicros(), after.micros());
        List<Sample> found = new ArrayList<>();
        for (int asked = query.limit() + SPARE; ; asked *= 2) {
            List<Sample> some = history.query(all.between(from, Math.max(from, all.toMicros())), asked);
            found.clear();
            some.stream()
                    .filter(sample -> isUsable(sample) && (after == null || after.isBefore(sample)))
                    .forEach(found::add);
            if (found.size() > query.limit() || some.size() < asked) {
                return page(found, query.limit());
            }
            refuseTooMany(asked);
        }
    }

    private SeriesPage newest(Selection all, SeriesQuery query) {
        SeriesCursor before = query.cursor();
        long end = before == null ? all.toMicros() : Math.min(all.toMicros(), before.micros() + 1);
        long window = FIRST_WINDOW_MICROS;
        List<Sample> found = new ArrayList<>();
        while (end > all.fromMicros() && found.size() <= query.limit()) {
            long begin = end - all.fromMicros() < window ? all.fromMicros() : end - window;
            List<Sample> some = history.query(all.between(begin, end), MOST_SAMPLES + 1);
            if (some.size() > MOST_SAMPLES && window > 1) {
                window /= 2;
                continue;
            }
            refuseTooMany(some.size());
            for (int i = some.size() - 1; i >= 0; i--) {
                if (isUsable(some.get(i)) && (before == null || before.isAfter(some.get(i)))) {
                    found.add(some.get(i));
                }
            }
            end = begin;
            window = some.size() > MOST_SAMPLES / 8 ? window : window * 4;
        }
        return page(found, query.limit());
    }

    private static void refuseTooMany(int samples) {
        if (samples > MOST_SAMPLES) {
            throw SeriesRefused.query("There are too many BAD samples, or too many of one time, to read further.");
        }
    }

    private static SeriesPage page(List<Sample> found, int limit) {
        List<Sample> page = found.subList(0, Math.min(limit, found.size()));
        @Nullable SeriesCursor next = found.size() > limit ? SeriesCursor.of(page.get(limit - 1)) : null;
        return new SeriesPage(page.stream().map(SeriesReader::point).toList(), next);
    }
}
