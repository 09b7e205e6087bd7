package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a history means, in the plainest way: lists. */
final class PlainHistory {
    private Map<Series, List<Sample>> now = new EnumMap<>(Series.class);
    private Map<Series, List<Sample>> durable = new EnumMap<>(Series.class);
    private long clock = 1_700_000_000_000_000L;
    private long sequence;

    PlainHistory() {
        for (Series series : Series.values()) {
            now.put(series, new ArrayList<>());
            durable.put(series, new ArrayList<>());
        }
    }

    /** Mostly steady, sometimes late, doubled, far away, not a number. */
    List<Sample> randomSamples(Random random, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clock += random.nextInt(50) == 0 ? random.nextInt(1_000_000_000) : 1_000_000;
            long time = switch (random.nextInt(40)) {
                case 0 -> clock - random.nextInt(2_000_000_000);
                case 1 -> clock - 1_000_000;
                case 2 -> random.nextInt(8) == 0 ? random.nextLong() >> 8 : clock;
                default -> clock;
            };
            double value =
                    random.nextInt(4) == 0 ? random.nextGaussian() : Math.round(random.nextGaussian() * 100) / 100.0;
            boolean bad = random.nextInt(20) == 0;
            samples.add(new Sample(
                    random.nextInt(3) == 0 ? HistoryContract.B : HistoryContract.A,
                    time,
                    bad && random.nextBoolean() ? Double.NaN : value,
                    bad ? Quality.BAD : random.nextInt(9) == 0 ? Quality.UNCERTAIN : Quality.GOOD,
                    Reason.values()[random.nextInt(Reason.values().length)],
                    ++sequence));
        }
        return samples;
    }

    long randomTime(Random random) {
        return clock - (long) (random.nextDouble() * 1.2 * (clock - 1_700_000_000_000_000L));
    }

    void append(Series series, List<Sample> samples) {
        now.get(series).addAll(samples);
    }

    void checkpoint() {
        durable = copy(now);
    }

    void crash() {
        now = copy(durable);
    }

    private static Map<Series, List<Sample>> copy(Map<Series, List<Sample>> from) {
        Map<Series, List<Sample>> copy = new EnumMap<>(Series.class);
        from.forEach((series, samples) -> copy.put(series, new ArrayList<>(samples)));
        return copy;
    }

    long count(Series series) {
        return now.get(series).size();
    }

    List<Sample> query(Series series, ChannelId channel, long from, long to, int limit) {
        return now.get(series).stream()
                .filter(sample -> sample.channel().equals(channel))
                .filter(sample -> sample.timeMicros() >= from && sample.timeMicros() < to)
                .sorted(Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence))
                .limit(limit)
                .toList();
    }

    List<Bucket> summarise(Series series, ChannelId channel, long from, long to, long step) {
        Map<Long, List<Sample>> steps = new TreeMap<>();
        for (Sample sample : query(series, channel, from, to, Integer.MAX_VALUE)) {
            steps.computeIfAbsent(Math.floorDiv(sample.timeMicros(), step) * step, start -> new ArrayList<>())
                    .add(sample);
        }
        List<Bucket> buckets = new ArrayList<>();
        steps.forEach((start, samples) -> buckets.add(bucket(start, samples)));
        return buckets;
    }

    static Bucket bucket(long start, List<Sample> samples) {
        List<Sample> usable = samples.stream()
                .filter(sample -> sample.quality() != Quality.BAD)
                .toList();
        double[] used = usable.stream().mapToDouble(Sample::value).toArray();
        double min = Double.NaN;
        double max = Double.NaN;
        double sum = 0;
        for (double value : used) {
            min = Double.isNaN(min) ? value : Math.min(min, value);
            max = Double.isNaN(max) ? value : Math.max(max, value);
            sum += value;
        }
        double spread = 0;
        for (double value : used) {
            spread += (value - sum / used.length) * (value - sum / used.length);
        }
        double first = used.length == 0 ? Double.NaN : used[0];
        double last = used.length == 0 ? Double.NaN : used[used.length - 1];
        int bad = samples.size() - used.length;
        long from = usable.isEmpty() ? Long.MAX_VALUE : usable.get(0).timeMicros();
        long to = usable.isEmpty()
                ? Long.MIN_VALUE
                : usable.get(usable.size() - 1).timeMicros();
        return new Bucket(start, used.length, bad, min, max, sum, first, last, from, to, spread, qualities(samples));
    }

    private static QualityCounts qualities(List<Sample> samples) {
        Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
        long[] counts = new long[3];
        for (Sample sample : samples) {
            counts[sample.quality().ordinal()]++;
            if (sample.reason() != Reason.NONE) {
                reasons.merge(sample.reason(), 1L, Long::sum);
            }
        }
        return new QualityCounts(counts[0], counts[1], counts[2], reasons);
    }
}
