package io.adit.server.station;

import io.adit.history.Outgoing;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Parcels of stations that come in pieces, since their links are slow, until they are whole. They are in memory alone: a station goes on where the answer
 * says that this centre is, which after a restart is the beginning. Of each station and stream there is one at a time, the last that was begun. Thread-safe.
 */
public final class ParcelPieces {
    private final Map<Place, Held> held = new HashMap<>();

    private record Place(String station, Outgoing stream) {}

    /**
     * A piece.
     *
     * @param parcel names the parcel among those of the station and stream
     * @param total bytes of the whole parcel
     * @param checksum CRC-32C of the whole parcel
     * @param at bytes before this piece
     */
    public record Piece(
            String station, Outgoing stream, String parcel, int total, long checksum, int at, byte[] bytes) {
        private Place place() {
            return new Place(station, stream);
        }
    }

    /**
     * How far a parcel is.
     *
     * @param received bytes of it that are here
     * @param whole all of it; null where some is missing
     * @param position that {@link #finished} was told; null before
     */
    public record Progress(
            int received, byte @Nullable [] whole, @Nullable Long position) {}

    private static final class Held {
        private final Piece first;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private @Nullable Long position;

        Held(Piece first) {
            this.first = first;
        }

        boolean isOf(Piece piece) {
            return first.parcel.equals(piece.parcel) && first.total == piece.total && first.checksum == piece.checksum;
        }
    }

    /**
     * Takes a piece, where it is the next one.
     *
     * @throws IllegalArgumentException where it is beyond the parcel's end, or the whole is not what it was to be
     */
    public synchronized Progress take(Piece piece) {
        Held now = held.get(piece.place());
        if (now == null || !now.isOf(piece)) {
            now = new Held(piece);
            held.put(piece.place(), now);
        }
        if (now.position != null) {
            return new Progress(piece.total, null, now.position);
        }
        if (piece.at == now.bytes.size()) {
            if (piece.bytes.length > piece.total - piece.at) {
                throw new IllegalArgumentException("The piece is longer than what is missing of its parcel.");
            }
            now.bytes.writeBytes(piece.bytes);
        }
        int received = now.bytes.size();
        return new Progress(received, received < piece.total ? null : whole(piece, now), null);
    }

    private byte[] whole(Piece piece, Held now) {
        byte[] whole = now.bytes.toByteArray();
        CRC32C sum = new CRC32C();
        sum.update(whole);
        if (sum.getValue() != piece.checksum) {
            held.remove(piece.place());
            throw new IllegalArgumentException("The parcel was damaged on its way.");
        }
        return whole;
    }

    /** The whole parcel is durable, up to a position; a piece of it that comes again is answered with that. */
    public synchronized void finished(Piece piece, long position) {
        Held now = held.get(piece.place());
        if (now != null && now.isOf(piece)) {
            now.bytes.reset();
            now.position = position;
        }
    }
}
