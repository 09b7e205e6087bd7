package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.ModelServer;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;

/** Commands, responses and errors of the Ditto protocol over {@code /ws/2}. */
class WebSocketProtocolTest extends Resource {
    private static final String COMMANDS = "things/twin/commands/";

    @Override
    protected void define(Cases cases) {
        things(cases);
        parts(cases);
        policies(cases);
        permissions(cases);
        migration(cases);
        errors(cases);
        control(cases);
    }

    private static void things(Cases cases) {
        cases.add("create, retrieve, modify, merge and delete a thing", site -> {
            String id = site.newId();
            try (Socket socket = site.socket()) {
                String thing = "{\"thingId\":\"" + id + "\",\"attributes\":{\"a\":1}}";
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "create"), "/", thing),
                        Map.of("/status", "201", "/value/attributes", "{\"a\":1}", "/path", "\"/\""));
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "retrieve"), "/", ""),
                        Map.of("/status", "200", "/value/thingId", "\"" + id + "\""));
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "modify"), "/attributes/a", "2"),
                        Map.of("/status", "204"));
                Socket.expect(
                        socket.ask(
                                Socket.topic(id, COMMANDS + "merge"),
                                "/attributes",
                                "{\"a\":null,\"b\":3}",
                                "{\"content-type\":\"application/merge-patch+json\"}"),
                        Map.of("/status", "204"));
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "retrieve"), "/attributes", ""),
                        Map.of("/value", "{\"b\":3}"));
                Socket.expect(socket.ask(Socket.topic(id, COMMANDS + "delete"), "/", ""), Map.of("/status", "204"));
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "retrieve"), "/", ""),
                        Map.of("/status", "404", "/value/error", "\"things:thing.notfound\""));
            }
        });
        cases.add("retrieve selected fields", site -> {
            String thing = site.thing("{\"attributes\":{\"a\":1,\"b\":2}}");
            try (Socket socket = site.socket()) {
                socket.send("{\"topic\":\"" + Socket.topic(Site.id(thing), COMMANDS + "retrieve")
                        + "\",\"headers\":{\"correlation-id\":\"f\"},\"path\":\"/\",\"fields\":\"attributes/b\"}");
                Socket.expect(
                        socket.message(node -> node.path("status").asInt() == 200),
                        Map.of("/value", "{\"attributes\":{\"b\":2}}"));
            }
        });
        cases.add("retrieve several things", site -> {
            String one = Site.id(site.thing("{}"));
            String two = Site.id(site.thing("{}"));
            try (Socket socket = site.socket()) {
                JsonNode answer = socket.ask(
                        Site.namespace() + "/_/things/twin/commands/retrieve",
                        "/",
                        "{\"thingIds\":[\"" + two + "\",\"" + one + "\"]}");
                Socket.expect(
                        answer,
                        Map.of(
                                "/status",
                                "200",
                                "/value/0/thingId",
                                "\"" + two + "\"",
                                "/value/1/thingId",
                                "\"" + one + "\""));
            }
        });
        cases.add("a response has the headers of the answer", site -> {
            String thing = site.thing("{}");
            try (Socket socket = site.socket()) {
                Socket.expect(
                        socket.ask(Socket.topic(Site.id(thing), COMMANDS + "retrieve"), "/", ""),
                        Map.of("/headers/etag", "\"\\\"rev:1\\\"\"", "/headers/content-type", "\"application/json\""));
            }
        });
    }

    private static void parts(Cases cases) {
        String[][] all = {
            {"/attributes", "{\"a\":1}"},
            {"/attributes/a/b", "1"},
            {"/definition", "\"a:b:1\""},
            {"/features", "{\"f\":{}}"},
            {"/features/f", "{\"properties\":{\"p\":1}}"},
            {"/features/g/definition", "[\"a:b:1\"]"},
            {"/features/g/properties", "{\"p\":1}"},
            {"/features/g/properties/p/q", "1"},
            {"/features/g/desiredProperties", "{\"p\":1}"},
            {"/features/g/desiredProperties/p/q", "1"},
        };
        for (String[] part : all) {
            cases.add("modify, retrieve and delete " + part[0], site -> {
                String id = Site.id(site.thing(part[0].equals("/features") ? "{}" : "{\"features\":{\"g\":{}}}"));
                try (Socket socket = site.socket()) {
                    Socket.expect(
                            socket.ask(Socket.topic(id, COMMANDS + "modify"), part[0], part[1]),
                            Map.of("/status", "201"));
                    Socket.expect(
                            socket.ask(Socket.topic(id, COMMANDS + "retrieve"), part[0], ""),
                            Map.of("/value", part[1]));
                    Socket.expect(
                            socket.ask(Socket.topic(id, COMMANDS + "delete"), part[0], ""),
                            Map.of("/status", "204", "/path", "\"" + part[0] + "\""));
                }
            });
        }
    }

    private static void permissions(Cases cases) {
        String topic = "_/_/common/commands/checkPermissions";
        cases.add("check permissions", site -> {
            String id = Site.id(site.thing("{}"));
            String checks =
                    ("{\"mine\":{\"resource\":\"thing:/attributes\",\"entityId\":\"%s\",\"hasPermissions\":[\"WRITE\"]},"
                                    + "\"none\":{\"resource\":\"policy:/\",\"entityId\":\"a:missing\",\"hasPermissions\":[\"READ\"]}}")
                            .formatted(id);
            try (Socket socket = site.socket()) {
                Socket.expect(
                        socket.ask(topic, "/", checks),
                        Map.of(
                                "/topic",
                                "\"" + topic + "\"",
                                "/status",
                                "200",
                                "/value",
                                "{\"mine\":true,\"none\":false}"));
            }
        });
        cases.add("check permissions 400 of a malformed check", site -> {
            try (Socket socket = site.socket()) {
                Socket.expect(socket.ask(topic, "/", "{\"a\":{\"resource\":\"thing:/\"}}"), Map.of("/status", "400"));
            }
        });
    }

    private static void migration(Cases cases) {
        cases.add("migrate the definition of a thing", site -> {
            try (ModelServer models = site.model(WotTest.MODEL);
                    Socket socket = site.socket();
                    Socket other = site.socket()) {
                String id = Site.id(site.thing("{\"attributes\":{\"maker\":\"old\"}}"));
                other.start("START-SEND-EVENTS");
                String topic = Socket.topic(id, COMMANDS + "migrate");
                Socket.expect(
                        socket.ask(topic, "/", WotTest.migration(models), "{\"dry-run\":\"true\"}"),
                        Map.of("/topic", "\"" + topic + "\"", "/status", "202", "/value/mergeStatus", "\"DRY_RUN\""));
                Socket.expect(
                        socket.ask(topic, "/", WotTest.migration(models)),
                        Map.of(
                                "/status",
                                "200",
                                "/value/mergeStatus",
                                "\"APPLIED\"",
                                "/value/patch/attributes/on",
                                "false"));
                Socket.expect(
                        other.message(Socket.topic(id, "things/twin/events/migrated")),
                        Map.of("/revision", "2", "/value/attributes", "{\"on\":false,\"level\":1.0,\"maker\":null}"));
            }
        });
    }

    private static void policies(Cases cases) {
        cases.add("create, retrieve, modify and delete a policy", site -> {
            String id = site.newId();
            String policy = Policies.ownedBy(site.me()).json();
            String commands = "policies/commands/";
            try (Socket socket = site.socket()) {
                Socket.expect(
                        socket.ask(
                                Socket.topic(id, commands + "create"),
                                "/",
                                "{\"policyId\":\"" + id + "\"," + policy.substring(1)),
                        Map.of("/status", "201"));
                Socket.expect(
                        socket.ask(Socket.topic(id, commands + "retrieve"), "/", ""),
                        Map.of("/status", "200", "/value/policyId", "\"" + id + "\""));
                Socket.expect(
                        socket.ask(
                                Socket.topic(id, commands + "modify"),
                                "/entries/x",
                                "{\"subjects\":{},\"resources\":{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}"),
                        Map.of("/status", "201"));
                Socket.expect(
                        socket.ask(Socket.topic(id, commands + "delete"), "/entries/x", ""), Map.of("/status", "204"));
                Socket.expect(socket.ask(Socket.topic(id, commands + "delete"), "/", ""), Map.of("/status", "204"));
                Socket.expect(
                        socket.ask(Socket.topic(id, commands + "retrieve"), "/", ""),
                        Map.of("/status", "404", "/value/error", "\"policies:policy.notfound\""));
            }
        });
    }

    private static void errors(Cases cases) {
        cases.add("garbage gives json.invalid on the unknown topic", site -> {
            try (Socket socket = site.socket().send("garbage")) {
                Socket.expect(
                        socket.message("unknown/unknown/things/twin/errors"),
                        Map.of("/value/error", "\"json.invalid\"", "/value/status", "400", "/path", "\"/\""));
            }
        });
        cases.add("an error comes on the topic of its thing", site -> {
            String id = site.newId();
            try (Socket socket = site.socket()) {
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "modify"), "/attributes/a", "1"),
                        Map.of(
                                "/topic", "\"" + Socket.topic(id, "things/twin/errors") + "\"",
                                "/value/error", "\"things:thing.notfound\"",
                                "/status", "404"));
            }
        });
        cases.add("an unknown topic is refused", site -> {
            try (Socket socket = site.socket()) {
                socket.send(Socket.envelope("a/b/things/twin/nonsense/x", "/", "", Json.object())
                        .toString());
                Socket.expect(
                        socket.message(node -> node.path("topic").asText().endsWith("/errors")),
                        Map.of("/value/status", "400", "/value/error", "\"protocoladapter:unknown.topicpath\""));
            }
        });
        cases.add(
                "a session needs authentication",
                site -> assertThatThrownBy(site::anonymousSocket)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("401"));
    }

    private static void control(Cases cases) {
        for (String kind :
                new String[] {"EVENTS", "MESSAGES", "LIVE-COMMANDS", "LIVE-EVENTS", "POLICY-ANNOUNCEMENTS"}) {
            cases.add("START- and STOP-SEND-" + kind + " are acknowledged", site -> {
                try (Socket socket = site.socket()) {
                    socket.start("START-SEND-" + kind).start("STOP-SEND-" + kind);
                }
            });
        }
        cases.add("after STOP-SEND-EVENTS nothing comes any more", site -> {
            String thing = site.thing("{}");
            try (Socket socket = site.socket().start("START-SEND-EVENTS").start("STOP-SEND-EVENTS")) {
                site.put(thing + "/attributes/a", "1").expect(201);
                socket.send("START-SEND-MESSAGES");
                String next = socket.text(text -> text.equals("START-SEND-MESSAGES:ACK")
                        || text.contains(Site.id(thing).split(":")[1]));
                if (!next.equals("START-SEND-MESSAGES:ACK")) {
                    throw new AssertionError("there should be no event, but is " + next);
                }
            }
        });
    }
}
