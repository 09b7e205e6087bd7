package io.adit.history;

import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Summaries by the minute of samples that are to be added to the rollups of one place. Used by one thread. */
final class RollupSums {
    /** Samples a minute above which rollups by the minute save work. */
    private static final int DENSE = 4;

    private TreeMap<Long, Summary> minutes = new TreeMap<>();
    private long samples;

    /** Takes all rows of sorted columns. */
    void add(SampleColumns columns) {
        int row = 0;
        while (row < columns.size()) {
            long time = columns.times[row];
            long start = Resolution.MINUTE.floor(Resolution.clamp(time));
            int next = row + 1;
            while (next < columns.size() && columns.times[next] - start < Resolution.MINUTE.micros) {
                next++;
            }
            if (time == Resolution.clamp(time)) {
                minutes.computeIfAbsent(start, unknown -> new Summary()).add(columns, row, next);
                samples += next - row;
            }
            row = next;
        }
    }

    boolean isEmpty() {
        return minutes.isEmpty();
    }

    boolean isDense() {
        return samples >= (long) DENSE * minutes.size();
    }

    /** Takes out what is before the last end of a segment before a time. */
    RollupSums takeBefore(long time) {
        long end = Resolution.DAY.segment(Resolution.clamp(time));
        RollupSums taken = new RollupSums();
        taken.minutes = new TreeMap<>(minutes.headMap(end));
        minutes.headMap(end).clear();
        return taken;
    }

    /**
     * Puts the rollups with these sums into a batch.
     *
     * @param store to add to what it has; null when there are none of this resolution
     */
    void write(StoreBatch batch, @Nullable SortedStore store, Place place, Resolution resolution) {
        TreeMap<Long, Summary> rows = in(resolution);
        while (!rows.isEmpty()) {
            long segment = resolution.segment(rows.firstKey());
            SortedMap<Long, Summary> part = rows.headMap(segment + resolution.segmentMicros);
            byte[] key = Key.rollup(place, resolution, segment);
            byte[] before = store == null ? null : store.get(key);
            batch.put(key, RollupColumns.encode(before == null ? part : joined(RollupColumns.decode(before), part)));
            part.clear();
        }
    }

    private TreeMap<Long, Summary> in(Resolution resolution) {
        TreeMap<Long, Summary> rows = new TreeMap<>();
        minutes.forEach((start, minute) -> rows.computeIfAbsent(resolution.floor(start), unknown -> new Summary())
                .add(minute));
        return rows;
    }

    private static TreeMap<Long, Summary> joined(RollupColumns before, SortedMap<Long, Summary> added) {
        TreeMap<Long, Summary> rows = new TreeMap<>();
        for (int row = 0; row < before.size(); row++) {
            before.addTo(rows.computeIfAbsent(before.start(row), unknown -> new Summary()), row);
        }
        added.forEach((start, summary) ->
                rows.computeIfAbsent(start, unknown -> new Summary()).add(summary));
        return rows;
    }

    /** The resolutions that are kept for such samples. */
    List<Resolution> wanted() {
        List<Resolution> wanted = new ArrayList<>(List.of(Resolution.HOUR, Resolution.DAY));
        if (isDense()) {
            wanted.add(Resolution.MINUTE);
        }
        return wanted;
    }
}
