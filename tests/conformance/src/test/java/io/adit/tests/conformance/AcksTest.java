package io.adit.tests.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Requested acknowledgements of changes and messages. */
class AcksTest extends Resource {
    @Override
    protected void define(Cases cases) {
        builtIn(cases);
        missing(cases);
        refused(cases);
        given(cases);
    }

    private static void builtIn(Cases cases) {
        cases.add(
                "twin-persisted is what happens anyway",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("requested-acks", "twin-persisted")
                        .expect(201)
                        .header("etag", "\"rev:1\""));
        cases.add(
                "no requested acks is what happens anyway",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("requested-acks", "")
                        .expect(201));
        cases.add(
                "search-persisted and twin-persisted are 200 with both",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("requested-acks", "twin-persisted,search-persisted")
                        .expect(200)
                        .at("/twin-persisted/status", "201")
                        .at("/search-persisted/status", "204"));
        cases.add("search-persisted means that a search finds it", site -> {
            String thing = site.thing("{}");
            site.put(thing + "/attributes/found", "\"" + Site.id(thing) + "\"")
                    .with("requested-acks", "search-persisted")
                    .expect(200, 201, 204);
            site.get("/search/things/count?filter=" + Site.escape("eq(attributes/found,\"" + Site.id(thing) + "\")"))
                    .expect(200)
                    .body("1");
        });
        cases.add(
                "requested acks without response-required are 202",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("requested-acks", "twin-persisted")
                        .with("response-required", "false")
                        .expect(202));
    }

    private static void missing(Cases cases) {
        cases.add(
                "one that does not come is 408",
                site -> site.put("/things/" + site.newId() + "?timeout=1s", "{}")
                        .with("requested-acks", "unknown")
                        .expect(408));
        cases.add("one of several that does not come is 424 with all", site -> {
            String path = "/things/" + site.newId();
            site.put(path + "?timeout=3s", "{}")
                    .with("requested-acks", "twin-persisted,unknown")
                    .with("correlation-id", "conformance-acks")
                    .expect(424)
                    .at("/twin-persisted/status", "201")
                    .at("/twin-persisted/payload/thingId", "\"" + Site.id(path) + "\"")
                    .at("/twin-persisted/headers/correlation-id", "\"conformance-acks\"")
                    .at("/unknown/status", "408")
                    .at("/unknown/payload/error", "\"acknowledgement:request.timeout\"");
            site.get(path).expect(200);
        });
    }

    private static void refused(Cases cases) {
        cases.add(
                "requested acks with timeout=0 are 400",
                site -> site.put("/things/" + site.newId() + "?timeout=0", "{}")
                        .with("requested-acks", "twin-persisted")
                        .expect(400));
        cases.add(
                "a label that is none is 400",
                site -> site.put("/things/" + site.newId(), "{}")
                        .with("requested-acks", "not/a/label")
                        .expect(400));
        cases.add("an ack of a label that was not declared is refused", site -> {
            String thing = site.thing("{}");
            try (Socket socket = site.socket().start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                site.put(thing + "/attributes/a", "1").expect(201);
                JsonNode event = socket.message(Socket.topic(Site.id(thing), "things/twin/events/created"));
                socket.acknowledge(event, "nobody:declared-this", 200, "1");
                Socket.expect(
                        socket.message(node -> node.path("topic").asText().endsWith("/errors")),
                        Map.of("/value/error", "\"acknowledgement:label.not.declared\""));
            }
        });
    }

    private static void given(Cases cases) {
        cases.add("a declared label answers a change", site -> {
            String label = "conformance:a" + UUID.randomUUID();
            String thing = site.thing("{}");
            try (Socket socket =
                    site.socketDeclaring(label).start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                CompletableFuture<Answer> answer = site.put(thing + "/attributes/a?timeout=20s", "1")
                        .with("requested-acks", "twin-persisted," + label)
                        .answerLater();
                JsonNode event = socket.message(Socket.topic(Site.id(thing), "things/twin/events/created"));
                socket.acknowledge(event, label, 200, "{\"seen\":true}");
                answer.join()
                        .hasStatus(200)
                        .at("/twin-persisted/status", "201")
                        .at("/" + label + "/status", "200")
                        .at("/" + label + "/payload", "{\"seen\":true}");
            }
        });
        cases.add("a declared label that says no makes it 424", site -> {
            String label = "conformance:a" + UUID.randomUUID();
            String thing = site.thing("{}");
            try (Socket socket =
                    site.socketDeclaring(label).start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                CompletableFuture<Answer> answer = site.put(thing + "/attributes/a?timeout=20s", "1")
                        .with("requested-acks", "twin-persisted," + label)
                        .answerLater();
                JsonNode event = socket.message(Socket.topic(Site.id(thing), "things/twin/events/created"));
                socket.acknowledge(event, label, 400, "\"no\"");
                answer.join().hasStatus(424).at("/" + label + "/status", "400");
            }
        });
        // A message that wants a response always waits for that too: requested-acks then has live-response in addition.
        cases.add("a declared label and a response together answer a message", site -> {
            String label = "conformance:a" + UUID.randomUUID();
            String thing = site.thing("{}");
            try (Socket socket = site.socketDeclaring(label).start("START-SEND-MESSAGES")) {
                CompletableFuture<Answer> answer = site.post(thing + "/inbox/messages/ask?timeout=20s", "1")
                        .with("requested-acks", label)
                        .answerLater();
                JsonNode message = socket.message(Socket.topic(Site.id(thing), "things/live/messages/ask"));
                socket.acknowledge(message, label, 204, "");
                socket.answer(message, 200, "{\"heard\":true}");
                answer.join()
                        .hasStatus(200)
                        .at("/" + label + "/status", "204")
                        .at("/live-response/status", "200")
                        .at("/live-response/payload", "{\"heard\":true}");
            }
        });
    }
}
