package io.adit.edge;

import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import io.adit.history.Parcel;
import io.adit.history.SampleParcel;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the parcels of a stream, several as one, or one in pieces where it is too long for the link. The centre answers with the position up to which it has them durably; only those are removed
 * here, so that whatever breaks in between, the next message begins where the centre's ended. Used by one thread.
 */
final class ParcelTurn implements Turn {
    private static final long MOST_ITEMS = 100_000;
    private static final long LEAST_ITEMS = 200;
    private static final double WEIGHT_OF_LAST = 0.3;

    private final CentreApi api;
    private final Outbox outbox;
    private final Outgoing stream;
    private final LinkState state;
    private double bytesPerItem;
    private @Nullable Underway underway;

    ParcelTurn(CentreApi api, Outbox outbox, Outgoing stream, LinkState state) {
        this.api = api;
        this.outbox = outbox;
        this.stream = stream;
        this.state = state;
        this.bytesPerItem = stream == Outgoing.ALARMS ? 100 : 5;
    }

    @Override
    public long send(long mostBytes) {
        if (underway == null) {
            List<Parcel> parcels = next(mostBytes);
            if (parcels.isEmpty()) {
                return 0;
            }
            underway = new Underway(parcels, Packed.pack(content(parcels)), 0);
        }
        boolean whole = underway.isWhole(mostBytes);
        byte[] body = whole ? underway.packed() : underway.piece(mostBytes);
        String query = underway.query() + (whole ? "" : underway.pieceQuery());
        JsonObject answer = api.post("/" + stream.name().toLowerCase(Locale.ROOT) + query, body);
        Optional<JsonValue> received = answer.getValue("received");
        if (received.isPresent()) {
            underway = underway.at(received.get().asLong());
        } else {
            taken(underway, answer.getValue("position").map(JsonValue::asLong).orElse(-1L));
        }
        return body.length + CentreApi.OVERHEAD_BYTES;
    }

    private List<Parcel> next(long mostBytes) {
        return outbox.next(stream, Math.clamp((long) (mostBytes / bytesPerItem), LEAST_ITEMS, MOST_ITEMS));
    }

    /** The centre has all up to a position. */
    private void taken(Underway message, long position) {
        underway = null;
        List<Parcel> there = message.parcels().stream()
                .filter(each -> each.through() <= position)
                .toList();
        if (there.isEmpty()) {
            throw new CentreException("The centre is at " + position + " and does not take what comes then.");
        }
        outbox.remove(stream, there);
        long items = there.stream().mapToLong(Parcel::items).sum();
        state.sent(stream, items);
        bytesPerItem += WEIGHT_OF_LAST * ((double) message.packed().length / Math.max(1, items) - bytesPerItem);
    }

    private byte[] content(List<Parcel> parcels) {
        if (parcels.size() == 1) {
            return parcels.get(0).content();
        }
        if (stream == Outgoing.SAMPLES) {
            return SampleParcel.merge(parcels.stream().map(Parcel::content).toList());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parcels.forEach(each -> all.writeBytes(each.content()));
        return all.toByteArray();
    }
}
