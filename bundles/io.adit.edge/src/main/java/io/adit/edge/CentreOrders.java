package io.adit.edge;

import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;

/** What a centre has a station do. Thread-safe. */
public interface CentreOrders {
    /**
     * Gives a message to a thing of the station.
     *
     * @param message as the centre sent it
     * @return completes with the answer for its sender; with an empty object where none is wanted
     */
    CompletionStage<JsonObject> command(JsonObject message);

    /** What the station last took of the centre's model: a digest by id. */
    JsonObject known();

    /** A digest of {@link #known} in a few characters. */
    String knownDigest();

    /** Makes things and policies what the centre's are; returns when that is durable. @param changes as the centre sent them */
    void take(JsonArray changes);
}
