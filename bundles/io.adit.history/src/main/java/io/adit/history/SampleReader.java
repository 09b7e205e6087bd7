package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Merges pieces, which may overlap, into the first samples of a range. */
final class SampleReader {
    private static final Comparator<Sample> ORDER =
            Comparator.comparingLong(Sample::timeMicros).thenComparingLong(Sample::sequence);

    private final ChannelId channel;
    private final int limit;
    private final List<Sample> result = new ArrayList<>();
    /** Read but possibly not next: a later piece may begin before them. */
    private List<Sample> held = new ArrayList<>();

    SampleReader(ChannelId channel, int limit) {
        this.channel = channel;
        this.limit = limit;
    }

    List<Sample> read(ChannelView.Sweep pieces, long from, long to) {
        for (Piece piece = pieces.next(); piece != null && result.size() < limit; piece = pieces.next()) {
            SampleColumns columns = piece.columns();
            int end = columns.firstAt(to);
            for (int row = columns.firstAt(from); row < end; row++) {
                held.add(columns.sample(channel, row));
            }
            release(pieces);
        }
        return result;
    }

    private void release(ChannelView.Sweep pieces) {
        held.sort(ORDER);
        int released = 0;
        while (released < held.size()
                && result.size() < limit
                && pieces.isCompleteBefore(held.get(released).timeMicros())) {
            result.add(held.get(released++));
        }
        held = new ArrayList<>(held.subList(released, held.size()));
    }
}
