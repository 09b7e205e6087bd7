package io.adit.tests.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Messages to and from things and features, answered over WebSocket. */
class MessagesTest extends Resource {
    private static final String NO_THING = "/things/conformance.nothing:here";

    @Override
    protected void define(Cases cases) {
        for (String address : new String[] {"/inbox", "/outbox", "/features/f/inbox", "/features/f/outbox"}) {
            answered(cases, address);
            refused(cases, address);
        }
        receivers(cases);
        payloads(cases);
        cases.add(
                "GET 405",
                site -> site.get(site.thing("{}") + "/inbox/messages/ask").expect(405));
        cases.add(
                "PUT 405",
                site -> site.put(site.thing("{}") + "/inbox/messages/ask", "1").expect(405));
    }

    private static void answered(Cases cases, String address) {
        String path = address + "/messages/ask/it";
        cases.add(
                "POST " + address + " 202 with timeout=0",
                site -> site.post(site.thing("{}") + path + "?timeout=0", "1")
                        .expect(202)
                        .noBody());
        cases.add(
                "POST " + address + " 202 without response-required",
                site -> site.post(site.thing("{}") + path, "1")
                        .with("response-required", "false")
                        .expect(202));
        cases.add("POST " + address + " is answered with the receiver's status and body", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                CompletableFuture<Answer> answer =
                        site.post(thing + path + "?timeout=20s", "{\"a\":1}").answerLater();
                JsonNode message = device.message(Socket.topic(Site.id(thing), "things/live/messages/ask/it"));
                Socket.expect(
                        message,
                        Map.of(
                                "/path", "\"" + path + "\"",
                                "/value", "{\"a\":1}",
                                "/headers/ditto-originator", "\"" + site.me() + "\""));
                device.answer(message, 418, "{\"short\":true}");
                answer.join().hasStatus(418).body("{\"short\":true}");
            }
        });
        cases.add(
                "POST " + address + " 408 without an answer",
                site -> site.post(site.thing("{}") + path + "?timeout=1s", "1")
                        .expect(408)
                        .error("command.timeout"));
    }

    private static void refused(Cases cases, String address) {
        String path = address + "/messages/ask";
        cases.add(
                "POST " + address + " 401",
                site -> site.post(NO_THING + path, "1").anonymously().expect(401));
        cases.add(
                "POST " + address + " 403 without WRITE on messages",
                site -> site.post(ThingsTest.shared(site, "{}", "thing:/ READ WRITE") + path, "1")
                        .as(site.other())
                        .expect(403)
                        .error("messages:send.notallowed"));
        cases.add(
                "POST " + address + " 408 with WRITE on just this message, which nobody answers",
                site -> site.post(
                                ThingsTest.shared(site, "{}", "thing:/ READ", "message:" + path + " WRITE") + path
                                        + "?timeout=1s",
                                "1")
                        .as(site.other())
                        .expect(408));
        cases.add(
                "POST " + address + " 404 without the thing",
                site -> site.post(NO_THING + path, "1").expect(404).error("things:thing.notfound"));
        cases.add(
                "POST " + address + " 413",
                site -> site.post(site.thing("{}") + path + "?timeout=0", "\"" + "x".repeat(260_000) + "\"")
                        .expect(413)
                        .error("messages:payload.toolarge"));
        cases.add(
                "POST " + address + " 400 with a timeout over 60 s",
                site -> site.post(site.thing("{}") + path + "?timeout=61s", "1")
                        .expect(400)
                        .error("gateway:timeout.invalid"));
    }

    private static void receivers(Cases cases) {
        cases.add("a message reaches who may read it, and nobody else", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ", "message:/inbox/messages/yes READ");
            try (Socket device = site.socket(site.other()).start("START-SEND-MESSAGES")) {
                site.post(thing + "/inbox/messages/no?timeout=0", "1").expect(202);
                site.post(thing + "/inbox/messages/yes?timeout=0", "2").expect(202);
                Socket.expect(
                        device.message(node -> node.path("topic")
                                .asText()
                                .contains(Site.id(thing).split(":")[1])),
                        Map.of("/value", "2"));
            }
        });
        cases.add("the first of several answers counts", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ", "message:/ READ WRITE");
            try (Socket one = site.socket().start("START-SEND-MESSAGES");
                    Socket two = site.socket(site.other()).start("START-SEND-MESSAGES")) {
                CompletableFuture<Answer> answer = site.post(thing + "/inbox/messages/ask?timeout=20s", "1")
                        .answerLater();
                String topic = Socket.topic(Site.id(thing), "things/live/messages/ask");
                JsonNode first = one.message(topic);
                JsonNode second = two.message(topic);
                one.answer(first, 200, "\"one\"");
                answer.join().body("\"one\"");
                two.answer(second, 200, "\"two\"");
            }
        });
        cases.add("a message over the WebSocket is answered over it", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ", "message:/ READ WRITE");
            String topic = Socket.topic(Site.id(thing), "things/live/messages/ask");
            try (Socket device = site.socket().start("START-SEND-MESSAGES");
                    Socket app = site.socket(site.other())) {
                app.send(Socket.envelope(
                                topic,
                                "/inbox/messages/ask",
                                "1",
                                io.adit.tests.conformance.kit.Json.of(
                                        "{\"correlation-id\":\"c1\",\"content-type\":\"application/json\"}"))
                        .toString());
                device.answer(device.message(topic), 200, "{\"x\":1}");
                Socket.expect(app.message(topic), Map.of("/status", "200", "/value", "{\"x\":1}"));
            }
        });
    }

    private static void payloads(Cases cases) {
        cases.add("a text message comes as text", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                site.request("POST", thing + "/inbox/messages/say?timeout=0", "hallo")
                        .with("Content-Type", "text/plain")
                        .expect(202);
                JsonNode message = device.message(Socket.topic(Site.id(thing), "things/live/messages/say"));
                Socket.expect(message, Map.of("/value", "\"hallo\""));
                if (!message.path("headers").path("content-type").asText().startsWith("text/plain")) {
                    throw new AssertionError("content-type should be text/plain in " + message);
                }
            }
        });
        cases.add("bytes come as Base64", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                site.request("POST", thing + "/inbox/messages/say?timeout=0", "hallo")
                        .with("Content-Type", "application/octet-stream")
                        .expect(202);
                JsonNode message = device.message(Socket.topic(Site.id(thing), "things/live/messages/say"));
                Socket.expect(message, Map.of("/value", "\"aGFsbG8=\""));
            }
        });
        cases.add("a message may be empty", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                site.request("POST", thing + "/inbox/messages/ring?timeout=0", null)
                        .expect(202);
                JsonNode message = device.message(Socket.topic(Site.id(thing), "things/live/messages/ring"));
                if (message.has("value")) {
                    throw new AssertionError("there should be no value in " + message);
                }
            }
        });
        cases.add("an answer of 204 has no body", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                CompletableFuture<Answer> answer =
                        site.post(thing + "/inbox/messages/do?timeout=20s", "1").answerLater();
                device.answer(device.message(Socket.topic(Site.id(thing), "things/live/messages/do")), 204, "");
                answer.join().noBody();
            }
        });
    }
}
