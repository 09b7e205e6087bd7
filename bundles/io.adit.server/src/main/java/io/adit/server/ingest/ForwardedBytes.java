package io.adit.server.ingest;

import io.adit.history.Outgoing;
import java.nio.ByteBuffer;

/** What a station handed on, as it stands in the ingest journal. */
final class ForwardedBytes {
    private ForwardedBytes() {}

    static byte[] of(IngestRecord.Forwarded forwarded, int kind) {
        byte[] station = RecordFields.utf8(forwarded.station());
        byte[] origin = RecordFields.utf8(forwarded.origin());
        byte[] packed = forwarded.packed();
        int size = 2 + 3 * Long.BYTES + 3 * Integer.BYTES + station.length + origin.length + packed.length;
        return ByteBuffer.allocate(size)
                .put((byte) kind)
                .putLong(forwarded.atMicros())
                .put((byte) forwarded.stream().ordinal())
                .putLong(forwarded.from())
                .putLong(forwarded.through())
                .putInt(station.length)
                .put(station)
                .putInt(origin.length)
                .put(origin)
                .putInt(packed.length)
                .put(packed)
                .array();
    }

    static IngestRecord.Forwarded read(long at, ByteBuffer in) {
        int stream = in.get();
        if (stream < 0 || stream >= Outgoing.values().length) {
            throw new IllegalArgumentException("unknown stream of a station: " + stream);
        }
        long from = in.getLong();
        long through = in.getLong();
        String station = RecordFields.text(in);
        String origin = RecordFields.text(in);
        return new IngestRecord.Forwarded(
                at, station, origin, Outgoing.values()[stream], from, through, RecordFields.block(in));
    }
}
