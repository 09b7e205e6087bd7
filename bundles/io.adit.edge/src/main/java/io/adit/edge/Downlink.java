package io.adit.edge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the centre what it wants of the station, again and again on a thread of its own: each request tells how the station is, and stays open at the
 * centre until there is something to say or some seconds are over. So messages reach a station that nobody can connect to.
 */
final class Downlink implements LinkLoop.Work, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Downlink.class);

    /** More than can be given within the longest time of a message. */
    private static final int MOST_REMEMBERED = 10_000;

    private final String run = UUID.randomUUID().toString();
    private final Set<String> got = new LinkedHashSet<>();
    private final Set<String> carriedOut = new LinkedHashSet<>();
    private final CentreApi api;
    private final LinkState state;
    private final CentreOrders orders;
    private final LinkLoop loop;

    Downlink(CentreApi api, LinkState state, CentreOrders orders) {
        this.api = api;
        this.state = state;
        this.orders = orders;
        this.loop = new LinkLoop("adit-downlink", state, this);
    }

    void start() {
        loop.start();
    }

    @Override
    public Duration once() {
        poll();
        return Duration.ZERO;
    }

    private void poll() {
        JsonObject question = state.toJson().toBuilder()
                .set("known", orders.knownDigest())
                .set("run", run)
                .set("got", got.stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()))
                .build();
        JsonObject answer = api.post("/poll", packed(question.toString()));
        state.heard();
        got.clear();
        for (JsonValue each :
                answer.getValue("messages").map(JsonValue::asArray).orElse(JsonArray.empty())) {
            carryOut(each.asObject());
        }
        if (answer.getValue("model").filter(JsonValue::asBoolean).isPresent()) {
            JsonObject changes = api.post("/model", packed(orders.known().toString()));
            orders.take(changes.getValue("changes").map(JsonValue::asArray).orElse(JsonArray.empty()));
        }
    }

    private void carryOut(JsonObject message) {
        String id = message.getValue("id").map(JsonValue::asString).orElse("");
        got.add(id);
        if (!carriedOut.add(id)) {
            return; // given again, as the centre does not know yet that it is here
        }
        if (carriedOut.size() > MOST_REMEMBERED) {
            carriedOut.remove(carriedOut.iterator().next());
        }
        orders.command(message).whenComplete((answer, failure) -> {
            if (failure != null) {
                LOG.warn("A message of the centre could not be carried out: {}", failure.toString());
            } else if (!answer.isEmpty()) {
                Thread.startVirtualThread(
                        () -> answer(answer.toBuilder().set("id", id).build()));
            }
        });
    }

    private void answer(JsonObject answer) {
        Backoff tries = new Backoff();
        for (int attempt = 0; attempt < 3 && !loop.isClosed(); attempt++) {
            try {
                api.post("/answers", packed(answer.toString()));
                return;
            } catch (CentreException e) {
                LOG.info("The answer to a message of the centre could not be given: {}", e.getMessage());
                if (!waited(tries.failed(e))) {
                    return;
                }
            }
        }
    }

    private static boolean waited(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static byte[] packed(String text) {
        return Packed.pack(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        loop.close();
    }
}
