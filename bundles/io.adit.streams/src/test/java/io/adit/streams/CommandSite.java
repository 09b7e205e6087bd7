package io.adit.streams;

import static io.adit.tests.kit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** What a Ditto's connection and air sensors write to real brokers for fan F1 of the sample, and what comes back. */
final class CommandSite {
    static final String TENANT = "adit.sample";
    static final String FAN = "fan-f1";

    private final Installation site;
    private final String thing;
    private final AtomicInteger measured = new AtomicInteger();

    CommandSite(Installation site) {
        this.site = site;
        thing = site.sample.guarded("keep-fan-f1");
    }

    /** Waits until an engine knows what time it is. */
    void isUp() {
        await().atMost(Installation.LIMIT)
                .until(() -> site.values(site.topics.ingest()).stream()
                        .anyMatch(each -> EngineInput.ofBytes(each) instanceof EngineInput.Tick));
    }

    /** Measures, and waits until an engine has taken it. */
    void air(String sensor, int secondsAgo, double ppm) {
        int all = measure(sensor, secondsAgo, ppm);
        await().atMost(Installation.LIMIT)
                .until(() -> site.values(site.topics.rawSamples()).size() >= all);
    }

    /** Measures without waiting. @return how often it did so by now */
    int measure(String sensor, int secondsAgo, double ppm) {
        long now = System.currentTimeMillis();
        String payload =
                "{\"time\":\"" + Instant.ofEpochMilli(now - 1000L * secondsAgo) + "\",\"carbonMonoxide\":" + ppm + "}";
        site.send(new EngineInput.Message(
                1000 * now, TENANT, "air-" + sensor, "application/json", payload.getBytes(StandardCharsets.UTF_8)));
        return measured.incrementAndGet();
    }

    /** Sends a message to the fan, or to one of its features, as a Ditto's connection does. */
    void send(String id, String feature, String subject, String value) {
        String path = (feature.isEmpty() ? "" : "/features/" + feature) + "/inbox/messages/" + subject;
        String message = "{\"topic\":\"" + thing.replaceFirst(":", "/") + "/things/live/messages/" + subject
                + "\",\"headers\":{\"correlation-id\":\"" + id + "\",\"ditto-originator\":\"nginx:anna\","
                + "\"content-type\":\"application/json\",\"timeout\":\"240s\"},\"path\":\"" + path + "\",\"value\":"
                + value + "}";
        site.send(site.topics.actions(), thing, message.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Lets the fan do and confirm all that it is told. */
    Devices fan() {
        return new Devices(site, TENANT);
    }

    /** All answers to messages so far. */
    List<JsonObject> answers() {
        return site.values(site.topics.twin()).stream()
                .map(OutputText::json)
                .filter(each -> each.contains("status"))
                .toList();
    }

    static String correlation(JsonObject answer) {
        return answer.getValue("headers/correlation-id")
                .map(JsonValue::asString)
                .orElseThrow();
    }

    /** Waits for the answer to a message. */
    JsonObject answer(String id) {
        return await().atMost(Installation.LIMIT)
                .until(
                        () -> answers().stream()
                                .filter(each -> correlation(each).equals(id))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** What is on record of commands. */
    List<JsonObject> notes() {
        return site.values(site.topics.commands()).stream()
                .map(OutputText::json)
                .toList();
    }
}
