package io.adit.server.api;

import io.adit.history.Outgoing;
import io.adit.server.ingest.ForwardedContent;
import io.adit.server.ingest.Ingest;
import io.adit.server.ingest.IngestRecord;
import io.adit.server.station.ParcelPieces;
import io.adit.server.station.Station;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes parcels of stations, whole or piece by piece, and answers with the position up to which they are durable here. */
final class StationParcels {
    private final Vertx vertx;
    private final WorkerExecutor worker;
    private final Ingest ingest;
    private final Clock clock;
    private final int largest;
    private final ParcelPieces pieces = new ParcelPieces();

    /**
     * @param worker looks into parcels
     * @param clock tells when something came
     * @param largest bytes of a parcel
     */
    StationParcels(Vertx vertx, WorkerExecutor worker, Ingest ingest, Clock clock, int largest) {
        this.vertx = vertx;
        this.worker = worker;
        this.ingest = ingest;
        this.clock = clock;
        this.largest = largest;
    }

    /**
     * Takes what a request brings.
     *
     * @param query {@code origin}, {@code fromPosition} and {@code through}; of a piece also {@code parcelBytes}, {@code parcelChecksum}, {@code pieceAt}
     * @return with {@code position}, or {@code received} where more has to come
     */
    Future<JsonObject> take(Station station, Outgoing stream, MultiMap query, byte[] body) {
        if (query.get("parcelBytes") == null) {
            return whole(station, stream, query, body);
        }
        ParcelPieces.Piece piece = piece(station, stream, query, body);
        ParcelPieces.Progress progress = pieces.take(piece);
        if (progress.position() != null) {
            return Future.succeededFuture(new JsonObject().put("position", progress.position()));
        }
        byte[] whole = progress.whole();
        return whole == null
                ? Future.succeededFuture(new JsonObject().put("received", progress.received()))
                : whole(station, stream, query, whole)
                        .onSuccess(answer -> pieces.finished(piece, answer.getLong("position")));
    }

    private ParcelPieces.Piece piece(Station station, Outgoing stream, MultiMap query, byte[] body) {
        String parcel = query.get("origin") + " " + query.get("fromPosition") + " " + query.get("through");
        int total = Integer.parseInt(query.get("parcelBytes"));
        int at = Integer.parseInt(query.get("pieceAt"));
        if (total > largest || at < 0) {
            throw new IllegalArgumentException("A parcel has at most " + largest + " bytes.");
        }
        long checksum = Long.parseLong(query.get("parcelChecksum"));
        return new ParcelPieces.Piece(station.name(), stream, parcel, total, checksum, at, body);
    }

    private Future<JsonObject> whole(Station station, Outgoing stream, MultiMap query, byte[] packed) {
        IngestRecord.Forwarded forwarded = new IngestRecord.Forwarded(
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()),
                station.name(),
                query.get("origin"),
                stream,
                Long.parseLong(query.get("fromPosition")),
                Long.parseLong(query.get("through")),
                packed);
        return worker.executeBlocking(
                        () -> {
                            requireOwn(station, ForwardedContent.of(stream, packed));
                            return forwarded;
                        },
                        false)
                .compose(checked -> Future.fromCompletionStage(ingest.forward(checked), vertx.getOrCreateContext()))
                .map(position -> new JsonObject().put("position", position));
    }

    private static void requireOwn(Station station, ForwardedContent content) {
        for (String thing : content.things()) {
            if (!station.has(thing)) {
                throw new IllegalArgumentException(thing + " is not a thing of station " + station.name() + ".");
            }
        }
    }
}
