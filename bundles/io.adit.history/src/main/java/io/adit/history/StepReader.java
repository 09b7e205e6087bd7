package io.adit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums up in steps; a piece that lies in one step is not decoded. Not safe for several threads. */
final class StepReader {
    private final Steps steps;
    private final TreeMap<Long, Summary> found = new TreeMap<>();
    private @Nullable Summary recent;
    private long recentStart;
    private long recentEnd;

    StepReader(Steps steps) {
        this.steps = steps;
    }

    /** Takes the samples of pieces from a time to before another. */
    void read(ChannelView.Sweep pieces, long from, long to) {
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            read(piece, from, to);
        }
    }

    void read(Piece piece, long from, long to) {
        if (piece.start() >= to || piece.end() < from) {
            return;
        }
        Summary known = piece.summary();
        boolean inRange = piece.start() >= from && piece.end() < to;
        if (known != null && inRange && piece.end() < steps.endOf(steps.startOf(piece.start()))) {
            at(piece.start()).add(known);
        } else {
            addRows(piece.columns(), from, to);
        }
    }

    private void addRows(SampleColumns columns, long from, long to) {
        int end = columns.firstAt(to);
        int row = columns.firstAt(from);
        while (row < end) {
            Summary summary = at(columns.times[row]);
            int next = row + 1;
            while (next < end && columns.times[next] < recentEnd) {
                next++;
            }
            summary.add(columns, row, next);
            row = next;
        }
    }

    /** The summary of the step that an instant is in. */
    Summary at(long time) {
        Summary summary = recent;
        if (summary == null || time < recentStart || time >= recentEnd) {
            recentStart = steps.startOf(time);
            recentEnd = steps.endOf(recentStart);
            summary = found.computeIfAbsent(recentStart, unknown -> new Summary());
            recent = summary;
        }
        return summary;
    }

    /** All steps that something was found for, in order. */
    List<Bucket> buckets() {
        List<Bucket> buckets = new ArrayList<>(found.size());
        found.forEach((start, summary) -> buckets.add(summary.bucket(start)));
        return buckets;
    }
}
