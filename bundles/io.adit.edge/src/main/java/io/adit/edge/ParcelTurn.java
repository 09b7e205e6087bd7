package io.adit.edge;

import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import io.adit.history.Parcel;
import io.adit.history.SampleParcel;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * Hands on the parcels of a stream, several as one. The centre answers with the position up to which it has them durably; only those are removed
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

    ParcelTurn(CentreApi api, Outbox outbox, Outgoing stream, LinkState state) {
        this.api = api;
        this.outbox = outbox;
        this.stream = stream;
        this.state = state;
        this.bytesPerItem = stream == Outgoing.ALARMS ? 100 : 5;
    }

    @Override
    public long send(long mostBytes) {
        long items = Math.clamp((long) (mostBytes / bytesPerItem), LEAST_ITEMS, MOST_ITEMS);
        List<Parcel> parcels = outbox.next(stream, items);
        if (parcels.isEmpty()) {
            return 0;
        }
        byte[] packed = Packed.pack(content(parcels));
        JsonObject answer = api.post(path(parcels), packed);
        long position = answer.getValue("position").map(JsonValue::asLong).orElse(-1L);
        List<Parcel> there =
                parcels.stream().filter(each -> each.through() <= position).toList();
        if (there.isEmpty()) {
            throw new CentreException("The centre is at " + position + " and does not take what comes then.");
        }
        outbox.remove(stream, there);
        long taken = there.stream().mapToLong(Parcel::items).sum();
        state.sent(stream, taken);
        bytesPerItem += WEIGHT_OF_LAST * ((double) packed.length / Math.max(1, taken) - bytesPerItem);
        return packed.length + CentreApi.OVERHEAD_BYTES;
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

    private String path(List<Parcel> parcels) {
        return "/" + stream.name().toLowerCase(Locale.ROOT) + "?origin="
                + parcels.get(0).origin() + "&fromPosition="
                + parcels.get(0).from() + "&through="
                + parcels.getLast().through();
    }
}
