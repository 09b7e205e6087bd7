package io.adit.tests.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Commands and events of the live channel, and the choice of channel by a condition. */
class LiveTest extends Resource {
    private static final String THING = "{\"attributes\":{\"n\":7}}";

    @Override
    protected void define(Cases cases) {
        commands(cases);
        originators(cases);
        events(cases);
        smart(cases);
    }

    private static void commands(Cases cases) {
        cases.add("a live retrieve is answered by the device", site -> {
            String thing = site.thing(THING);
            String topic = Socket.topic(Site.id(thing), "things/live/commands/retrieve");
            try (Socket device = site.socket().start("START-SEND-LIVE-COMMANDS")) {
                CompletableFuture<Answer> answer = site.get(thing + "/attributes/n?channel=live&timeout=20s")
                        .answerLater();
                JsonNode command = device.message(topic);
                Socket.expect(command, Map.of("/path", "\"/attributes/n\""));
                device.answer(command, 200, "42");
                answer.join().hasStatus(200).body("42");
            }
        });
        cases.add("a live modify does not change the twin", site -> {
            String thing = site.thing(THING);
            String topic = Socket.topic(Site.id(thing), "things/live/commands/modify");
            try (Socket device = site.socket().start("START-SEND-LIVE-COMMANDS")) {
                CompletableFuture<Answer> answer = site.put(thing + "/attributes/n?channel=live&timeout=20s", "8")
                        .answerLater();
                JsonNode command = device.message(topic);
                Socket.expect(command, Map.of("/value", "8"));
                device.answer(command, 204, "");
                answer.join().hasStatus(204);
                site.get(thing + "/attributes/n").expect(200).body("7");
            }
        });
        cases.add(
                "a live command without an answer is 408",
                site -> site.get(site.thing(THING) + "/attributes/n?channel=live&timeout=1s")
                        .expect(408)
                        .error("command.timeout"));
        cases.add("a live command over the WebSocket is answered over it", site -> {
            String thing = ThingsTest.shared(site, THING, "thing:/ READ WRITE");
            String topic = Socket.topic(Site.id(thing), "things/live/commands/retrieve");
            try (Socket device = site.socket().start("START-SEND-LIVE-COMMANDS");
                    Socket app = site.socket(site.other())) {
                app.send(Socket.envelope(
                                topic, "/attributes/n", "", Json.object().put("correlation-id", "live"))
                        .toString());
                device.answer(device.message(topic), 200, "42");
                Socket.expect(app.message(topic), Map.of("/value", "42", "/status", "200"));
            }
        });
    }

    private static void originators(Cases cases) {
        cases.add("a live command tells its device who sent it, and its answer who gave that", site -> {
            String thing = ThingsTest.shared(site, THING, "thing:/ READ WRITE");
            String topic = Socket.topic(Site.id(thing), "things/live/commands/retrieve");
            try (Socket device = site.socket(site.other()).start("START-SEND-LIVE-COMMANDS")) {
                CompletableFuture<Answer> answer = site.get(thing + "/attributes/n?channel=live&timeout=20s")
                        .answerLater();
                JsonNode command = device.message(topic);
                Socket.expect(command, Map.of("/headers/ditto-originator", "\"" + site.me() + "\""));
                device.answer(command, 200, "42");
                answer.join()
                        .hasStatus(200)
                        .header("ditto-originator", Pattern.quote(site.other().subject()));
            }
        });
    }

    private static void events(Cases cases) {
        cases.add("a live event reaches who listens", site -> {
            String thing = ThingsTest.shared(site, THING, "thing:/ READ WRITE");
            String topic = Socket.topic(Site.id(thing), "things/live/events/modified");
            try (Socket app = site.socket().start("START-SEND-LIVE-EVENTS?namespaces=" + Site.namespace());
                    Socket device = site.socket(site.other())) {
                // Ditto's protocol library refuses every event without a revision, which a live one has no use for.
                device.send(Socket.envelope(
                                topic, "/attributes/n", "8", Json.object().put("correlation-id", "e"))
                        .put("revision", 1)
                        .toString());
                Socket.expect(
                        app.message(topic),
                        Map.of(
                                "/value", "8",
                                "/path", "\"/attributes/n\"",
                                "/headers/ditto-originator", "\"" + site.other().subject() + "\""));
                site.get(thing + "/attributes/n").expect(200).body("7");
            }
        });
    }

    private static void smart(Cases cases) {
        String holds = "?timeout=20s&live-channel-condition=" + Site.escape("eq(attributes/n,7)");
        String fails = "?live-channel-condition=" + Site.escape("eq(attributes/n,8)");
        cases.add("a live-channel-condition that holds asks the device", site -> {
            String thing = site.thing(THING);
            try (Socket device = site.socket().start("START-SEND-LIVE-COMMANDS")) {
                CompletableFuture<Answer> answer =
                        site.get(thing + "/attributes/n" + holds).answerLater();
                device.answer(device.message(Socket.topic(Site.id(thing), "things/live/commands/retrieve")), 200, "42");
                answer.join()
                        .hasStatus(200)
                        .body("42")
                        .header("live-channel-condition-matched", "true")
                        .header("channel", "live");
            }
        });
        cases.add(
                "a live-channel-condition that fails reads the twin",
                site -> site.get(site.thing(THING) + "/attributes/n" + fails)
                        .expect(200)
                        .body("7")
                        .header("live-channel-condition-matched", "false")
                        .header("channel", "twin"));
        cases.add(
                "a device that does not answer is 408",
                site -> site.get(site.thing(THING) + "/attributes/n" + holds.replace("20s", "1s"))
                        .expect(408));
        cases.add(
                "live-channel-timeout-strategy=use-twin reads the twin then",
                site -> site.get(site.thing(THING) + "/attributes/n" + holds.replace("20s", "1s")
                                + "&live-channel-timeout-strategy=use-twin")
                        .expect(200)
                        .body("7"));
        cases.add(
                "a live-channel-condition on a change is 405",
                site -> site.put(site.thing(THING) + "/attributes/n" + fails, "1")
                        .expect(405)
                        .error("things:live.channelcondition.notallowed"));
        cases.add(
                "a broken live-channel-condition is 400",
                site -> site.get(site.thing(THING) + "?live-channel-condition=" + Site.escape("eq(attributes/n"))
                        .expect(400));
    }
}
