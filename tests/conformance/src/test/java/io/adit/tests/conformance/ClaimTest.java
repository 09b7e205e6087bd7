package io.adit.tests.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code /things/{id}/inbox/claim}: a message that nobody needs a right for. */
class ClaimTest extends Resource {
    private static final String CLAIM = "/inbox/claim";

    @Override
    protected void define(Cases cases) {
        cases.add("POST is answered, without any right of its sender", site -> {
            String thing = site.thing("{}");
            try (Socket device = site.socket().start("START-SEND-MESSAGES")) {
                CompletableFuture<Answer> answer = site.post(thing + CLAIM + "?timeout=20s", "{\"key\":1}")
                        .as(site.other())
                        .answerLater();
                JsonNode message = device.message(Socket.topic(Site.id(thing), "things/live/messages/claim"));
                Socket.expect(message, Map.of("/path", "\"/inbox/messages/claim\"", "/value", "{\"key\":1}"));
                device.answer(message, 200, "{\"done\":true}");
                answer.join().body("{\"done\":true}");
            }
        });
        cases.add(
                "POST 202 with timeout=0",
                site -> site.post(site.thing("{}") + CLAIM + "?timeout=0", "1").expect(202));
        cases.add(
                "POST 401",
                site -> site.post(site.thing("{}") + CLAIM, "1").anonymously().expect(401));
        cases.add(
                "POST 408 without an answer",
                site -> site.post(site.thing("{}") + CLAIM + "?timeout=1s", "1")
                        .expect(408)
                        .error("command.timeout"));
        cases.add(
                "POST 400 with a timeout over 600 s",
                site -> site.post(site.thing("{}") + CLAIM + "?timeout=601s", "1")
                        .expect(400)
                        .error("gateway:timeout.invalid"));
        cases.add("GET 405", site -> site.get(site.thing("{}") + CLAIM).expect(405));
    }
}
