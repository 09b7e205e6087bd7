package io.adit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums pieces up in steps; a piece that lies in one step is not decoded. */
final class StepReader {
    private final long from;
    private final long to;
    private final long step;
    private final TreeMap<Long, Summary> steps = new TreeMap<>();
    private @Nullable Summary recent;
    private long recentStep;

    StepReader(long from, long to, long step) {
        this.from = from;
        this.to = to;
        this.step = step;
    }

    List<History.Bucket> read(ChannelView.Sweep pieces) {
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            Summary known = piece.summary();
            boolean inRange = piece.start() >= from && piece.end() < to;
            if (known != null && inRange && Math.floorDiv(piece.start(), step) == Math.floorDiv(piece.end(), step)) {
                at(piece.start()).add(known);
            } else {
                addRows(piece.columns());
            }
        }
        List<History.Bucket> buckets = new ArrayList<>(steps.size());
        steps.forEach((number, summary) -> buckets.add(summary.bucket(number * step)));
        return buckets;
    }

    private void addRows(SampleColumns columns) {
        int end = columns.firstAt(to);
        for (int row = columns.firstAt(from); row < end; row++) {
            at(columns.times[row]).add(columns, row);
        }
    }

    private Summary at(long time) {
        long number = Math.floorDiv(time, step);
        Summary summary = recent;
        if (summary == null || recentStep != number) {
            summary = steps.computeIfAbsent(number, unknown -> new Summary());
            recent = summary;
            recentStep = number;
        }
        return summary;
    }
}
