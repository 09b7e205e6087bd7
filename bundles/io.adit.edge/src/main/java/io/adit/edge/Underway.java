package io.adit.edge;

import io.adit.history.Parcel;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Parcels on their way as one message, which goes in pieces where it is longer than the link takes at once. So it gets through any link, and what is more urgent goes
 * in between.
 *
 * @param parcels in order
 * @param packed all of them
 * @param sent bytes that the centre has
 */
record Underway(List<Parcel> parcels, byte[] packed, int sent) {
    /** A message that is only a little longer than wanted goes whole. */
    private static final int SLACK = 2;

    /** @param mostBytes wanted; whether it goes in one */
    boolean isWhole(long mostBytes) {
        return sent == 0 && packed.length <= SLACK * mostBytes;
    }

    /** The next piece. */
    byte[] piece(long mostBytes) {
        return Arrays.copyOfRange(packed, sent, (int) Math.min(packed.length, sent + mostBytes));
    }

    /** The same, when the centre says how much of it is there. */
    Underway at(long received) {
        return new Underway(parcels, packed, Math.clamp(received, 0, packed.length));
    }

    /** Which parcels these are, as query of a path. */
    String query() {
        return "?origin=" + parcels.getFirst().origin() + "&fromPosition="
                + parcels.getFirst().from() + "&through=" + parcels.getLast().through();
    }

    /** Which piece of which whole, as rest of a query. */
    String pieceQuery() {
        CRC32C sum = new CRC32C();
        sum.update(packed);
        return "&parcelBytes=" + packed.length + "&parcelChecksum=" + sum.getValue() + "&pieceAt=" + sent;
    }
}
