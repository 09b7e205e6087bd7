package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;

/** Events of things over {@code /ws/2}, with their filters. */
class WebSocketEventsTest extends Resource {
    private static final String COMMANDS = "things/twin/commands/";

    @Override
    protected void define(Cases cases) {
        events(cases);
        filtered(cases);
    }

    private static void events(Cases cases) {
        cases.add("events of another's changes come in their order", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/ READ WRITE");
            String topic = Socket.topic(Site.id(thing), "things/twin/events/");
            try (Socket socket = site.socket(site.other()).start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                site.put(thing + "/attributes/a", "1").expect(201);
                site.put(thing + "/attributes/a", "2").expect(204);
                site.patch(thing + "/attributes", "{\"a\":3}").expect(204);
                site.delete(thing + "/attributes/a").expect(204);
                Socket.expect(
                        socket.event(Site.id(thing)),
                        Map.of(
                                "/topic",
                                "\"" + topic + "created\"",
                                "/path",
                                "\"/attributes/a\"",
                                "/value",
                                "1",
                                "/revision",
                                "2"));
                Socket.expect(socket.message(topic + "modified"), Map.of("/value", "2", "/revision", "3"));
                Socket.expect(
                        socket.message(topic + "merged"),
                        Map.of("/path", "\"/attributes\"", "/value", "{\"a\":3}", "/revision", "4"));
                Socket.expect(
                        socket.message(topic + "deleted"), Map.of("/path", "\"/attributes/a\"", "/revision", "5"));
            }
        });
        cases.add("a session does not get the events that it caused itself", site -> {
            String id = Site.id(site.thing("{}"));
            try (Socket socket = site.socket().start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                socket.send(Socket.envelope(
                                Socket.topic(id, COMMANDS + "modify"),
                                "/attributes/own",
                                "1",
                                Json.of("{\"response-required\":false}"))
                        .toString());
                Socket.expect(
                        socket.ask(Socket.topic(id, COMMANDS + "modify"), "/attributes/own2", "1"),
                        Map.of("/status", "201"));
                site.put("/things/" + id + "/attributes/foreign", "1").expect(201);
                Socket.expect(socket.event(id), Map.of("/path", "\"/attributes/foreign\""));
            }
        });
        cases.add("an event has no more than its receiver may read", site -> {
            String thing = ThingsTest.shared(site, "{}", "thing:/attributes/open READ");
            try (Socket socket = site.socket(site.other()).start("START-SEND-EVENTS?namespaces=" + Site.namespace())) {
                site.put(thing + "/attributes/secret", "1").expect(201);
                site.put(thing + "/attributes", "{\"open\":1,\"secret\":2}").expect(204);
                Socket.expect(socket.event(Site.id(thing)), Map.of("/value", "{\"open\":1}"));
            }
        });
    }

    private static void filtered(Cases cases) {
        cases.add("a filter lets through what matches", site -> {
            String thing = site.thing("{}");
            String filter = Site.escape("gt(attributes/n,10)");
            try (Socket socket =
                    site.socket().start("START-SEND-EVENTS?namespaces=" + Site.namespace() + "&filter=" + filter)) {
                site.put(thing + "/attributes/n", "1").expect(201);
                site.put(thing + "/attributes/n", "11").expect(204);
                Socket.expect(socket.event(Site.id(thing)), Map.of("/value", "11"));
            }
        });
        cases.add("extraFields enrich an event", site -> {
            String thing = site.thing("{\"attributes\":{\"name\":\"x\"}}");
            try (Socket socket = site.socket()
                    .start("START-SEND-EVENTS?namespaces=" + Site.namespace() + "&extraFields=attributes/name")) {
                site.put(thing + "/features/f", "{}").expect(201);
                Socket.expect(socket.event(Site.id(thing)), Map.of("/extra", "{\"attributes\":{\"name\":\"x\"}}"));
            }
        });
        cases.add("other namespaces stay away", site -> {
            String near = site.thing("{}");
            String far = "/things/" + site.newId(Site.namespace() + ".far");
            site.put(far, "{}").expect(201);
            try (Socket socket = site.socket().start("START-SEND-EVENTS?namespaces=" + Site.namespace() + ".far")) {
                site.put(near + "/attributes/a", "1").expect(201);
                site.put(far + "/attributes/a", "1").expect(201);
                Socket.expect(
                        socket.message(node -> node.path("revision").asLong() > 1),
                        Map.of("/topic", "\"" + Socket.topic(Site.id(far), "things/twin/events/created") + "\""));
            }
        });
        cases.add("a broken filter is refused", site -> {
            try (Socket socket = site.socket().send("START-SEND-EVENTS?filter=" + Site.escape("gt(attributes/n"))) {
                Socket.expect(
                        socket.message(node -> node.path("topic").asText().endsWith("/errors")),
                        Map.of("/value/status", "400"));
            }
        });
    }
}
