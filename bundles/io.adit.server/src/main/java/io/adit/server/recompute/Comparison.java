package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares new samples of a channel with those that history has, one after the other. Used by one thread. */
final class Comparison {
    private static final int PIECE = 20_000;
    private static final int LARGEST = 10;

    private final HistoryReader history;
    private final ChannelId channel;
    private final boolean byTime;
    private final PriorityQueue<ChannelDifference.Change> largest =
            new PriorityQueue<>(Comparator.comparingDouble(ChannelDifference.Change::size));
    private final Map<String, Long> qualities = new TreeMap<>();
    private Piece piece = new Piece(0, 0, Map.of());
    private Piece otherPiece = piece;
    long after;
    long changedValues;
    long matched;

    /** The sequence is 0 where times alone tell samples apart. */
    private record Id(long timeMicros, long sequence, boolean gap) {}

    private Id id(Sample sample) {
        return new Id(sample.timeMicros(), byTime ? 0 : sample.sequence(), sample.reason() == Reason.MISSING);
    }

    private record Piece(long fromMicros, long toMicros, Map<Id, Sample> samples) {
        boolean covers(long micros) {
            return micros >= fromMicros && micros < toMicros;
        }
    }

    /** @param byTime whether there is but one sample for each time, as of a derived channel, whatever message made it */
    Comparison(HistoryReader history, ChannelId channel, boolean byTime) {
        this.byTime = byTime;
        this.history = history;
        this.channel = channel;
    }

    void accept(Sample sample) {
        after++;
        Sample before = find(sample);
        if (before == null) {
            return;
        }
        matched++;
        if (before.quality() != sample.quality() || before.reason() != sample.reason()) {
            qualities.merge(text(before) + " -> " + text(sample), 1L, Long::sum);
        }
        if (Double.doubleToLongBits(before.value()) != Double.doubleToLongBits(sample.value())) {
            changedValues++;
            if (Double.isFinite(before.value()) && Double.isFinite(sample.value())) {
                largest.add(new ChannelDifference.Change(before, sample));
                if (largest.size() > LARGEST) {
                    largest.poll();
                }
            }
        }
    }

    private static String text(Sample sample) {
        return sample.quality() == Quality.GOOD ? "GOOD" : sample.quality() + " " + sample.reason();
    }

    /** Those whose values differ most, the largest difference first. */
    List<ChannelDifference.Change> largest() {
        List<ChannelDifference.Change> found = new ArrayList<>(largest);
        found.sort(Comparator.comparingDouble(ChannelDifference.Change::size).reversed());
        return found;
    }

    /** How often qualities changed, by from and to. */
    Map<String, Long> qualities() {
        return qualities;
    }

    /** The stored sample of the same message and time. Two pieces are kept, one of them for samples that came late. */
    private @Nullable Sample find(Sample sample) {
        if (!piece.covers(sample.timeMicros())) {
            Piece next = otherPiece.covers(sample.timeMicros()) ? otherPiece : load(sample.timeMicros());
            otherPiece = piece;
            piece = next;
        }
        return piece.samples.get(id(sample));
    }

    private Piece load(long from) {
        List<Sample> samples = history.query(Series.CLEAN, channel, from, Long.MAX_VALUE, PIECE);
        long end = samples.size() < PIECE
                ? Long.MAX_VALUE
                : samples.get(samples.size() - 1).timeMicros();
        if (end == from) {
            samples = history.query(Series.CLEAN, channel, from, from + 1, 100 * PIECE);
            end = from + 1;
        }
        Map<Id, Sample> byId = new HashMap<>();
        samples.forEach(sample -> byId.putIfAbsent(id(sample), sample));
        return new Piece(from, end, byId);
    }
}
