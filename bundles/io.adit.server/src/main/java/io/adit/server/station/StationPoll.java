package io.adit.server.station;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Answers a station's question what the centre wants of it: at once where there is something, else when there is or after some seconds. Thread-safe. */
public final class StationPoll {
    private static final long HELD_MILLIS = TimeUnit.SECONDS.toMillis(20);
    /** A publication changes thing after thing. */
    private static final long SETTLING_MILLIS = 500;

    private final Vertx vertx;
    private final ModelChanges model;

    /** @param stations of which the model is told */
    public StationPoll(Vertx vertx, Stations stations) {
        this.vertx = vertx;
        this.model = stations.model();
    }

    /**
     * Answers.
     *
     * @param question how the station is; {@code known}, the digest of what it took of the model; {@code run}, which is another after each start; and
     *     {@code got}, the ids of the messages that it has
     */
    public Future<JsonObject> answer(StationLink link, JsonObject question) {
        link.reported(question);
        Set<String> got = new HashSet<>();
        question.getJsonArray("got", new JsonArray()).forEach(id -> got.add(String.valueOf(id)));
        link.mail().confirm(got);
        String run = question.getString("run", "");
        String known = question.getString("known", "");
        return lacks(link, known)
                .compose(lacking -> mail(link, run, lacking ? SETTLING_MILLIS : HELD_MILLIS))
                .compose(messages -> lacks(link, known).map(lacking -> {
                    link.heard();
                    return new JsonObject().put("messages", messages).put("model", lacking);
                }));
    }

    /* Reads the whole model of the station, so not on an event loop or the journal's thread. */
    private Future<Boolean> lacks(StationLink link, String known) {
        return vertx.executeBlocking(() -> !model.hasAll(link.station(), known), false);
    }

    private Future<JsonArray> mail(StationLink link, String run, long mostMillis) {
        Promise<JsonArray> mail = Promise.promise();
        Consumer<JsonArray> taker = mail::tryComplete;
        link.mail().ask(run, taker);
        long timer = vertx.setTimer(mostMillis, id -> link.mail().wake(taker));
        return mail.future().onComplete(done -> vertx.cancelTimer(timer));
    }
}
