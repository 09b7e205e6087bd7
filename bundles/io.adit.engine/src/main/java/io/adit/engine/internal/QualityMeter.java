package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well a channel delivers: six stretches of ten minutes make its hour, 24 of an hour its day. Stretches are of engine time and
 * begin at multiples of their length, so that the counts follow from the input alone.
 */
final class QualityMeter {
    static final long TEN_MINUTES = 600_000_000L;
    private static final long HOUR = 6 * TEN_MINUTES;

    private final @Nullable Double periodSeconds;
    /** By number of the stretch; the newest is being counted and not yet in its hour. */
    private final TreeMap<Long, QualitySlot> tens = new TreeMap<>();

    private final TreeMap<Long, QualitySlot> hours = new TreeMap<>();
    private QualitySlot current = new QualitySlot();
    private long currentEnd = Long.MIN_VALUE;
    private long since = Long.MIN_VALUE;

    QualityMeter(@Nullable Double periodSeconds) {
        this.periodSeconds = periodSeconds;
    }

    /** Counts a clean sample. */
    void count(Sample clean, long now) {
        if (now >= currentEnd) {
            turn(now);
        }
        current.add(clean.quality(), clean.reason(), now - clean.timeMicros());
    }

    /** Ends the stretch that is over and begins that of now. */
    private void turn(long now) {
        if (currentEnd == Long.MIN_VALUE) {
            since = now;
        } else {
            long ended = currentEnd / TEN_MINUTES - 1;
            hours.computeIfAbsent(ended / 6, hour -> new QualitySlot()).addAll(current);
            current = new QualitySlot();
        }
        long ten = Math.floorDiv(now, TEN_MINUTES);
        currentEnd = (ten + 1) * TEN_MINUTES;
        tens.put(ten, current);
        tens.headMap(ten - 5).clear();
        hours.headMap(ten / 6 - 23).clear();
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        return currentEnd == Long.MIN_VALUE ? TimerQueue.NEVER : currentEnd;
    }

    /** The quality at the end of a stretch; null where none has ended. */
    @Nullable
    ChannelQuality fire(ChannelId channel, @Nullable Sample newest, long now) {
        if (due() > now) {
            return null;
        }
        ChannelQuality quality = quality(channel, newest, currentEnd);
        turn(now);
        return quality;
    }

    /** The quality now; changes nothing. */
    ChannelQuality quality(ChannelId channel, @Nullable Sample newest, long now) {
        long at = Math.max(now, currentEnd == Long.MIN_VALUE ? now : currentEnd - TEN_MINUTES);
        long ten = Math.floorDiv(at - 1, TEN_MINUTES);
        QualitySlot hour = new QualitySlot();
        tens.tailMap(ten - 5).values().forEach(hour::addAll);
        QualitySlot day = new QualitySlot();
        hours.tailMap(ten / 6 - 23).values().forEach(day::addAll);
        day.addAll(current);
        return new ChannelQuality(
                channel,
                at,
                newest,
                window(hour, at - Math.max(since, (ten - 5) * TEN_MINUTES)),
                window(day, at - Math.max(since, (ten / 6 - 23) * HOUR)));
    }

    private WindowQuality window(QualitySlot slot, long span) {
        double seconds = since == Long.MIN_VALUE ? 0 : span / 1e6;
        long received = slot.received();
        return new WindowQuality(
                seconds,
                received,
                completeness(received, seconds),
                slot.of(Quality.GOOD),
                slot.of(Quality.UNCERTAIN),
                slot.of(Quality.BAD),
                slot.reasons(),
                slot.latency(0.5),
                slot.latency(0.95));
    }

    /** A channel that has been known for less than a period has sent all that could be expected with its first sample. */
    private @Nullable Double completeness(long received, double seconds) {
        Double period = periodSeconds;
        return period == null
                ? null
                : Double.valueOf(Math.min(1, received / Math.max(1, Math.floor(seconds / period))));
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(since);
        out.writeLong(currentEnd);
        write(tens, out);
        write(hours, out);
    }

    private static void write(TreeMap<Long, QualitySlot> slots, DataOutput out) throws IOException {
        out.writeByte(slots.size());
        for (var each : slots.entrySet()) {
            out.writeLong(each.getKey());
            each.getValue().write(out);
        }
    }

    /** Reads what {@link #write} wrote; only in a new object. */
    void read(DataInput in) throws IOException {
        since = in.readLong();
        currentEnd = in.readLong();
        read(tens, in);
        read(hours, in);
        current = tens.isEmpty() ? current : tens.lastEntry().getValue();
    }

    private static void read(TreeMap<Long, QualitySlot> slots, DataInput in) throws IOException {
        for (int left = in.readByte(); left > 0; left--) {
            slots.put(in.readLong(), QualitySlot.read(in));
        }
    }
}
