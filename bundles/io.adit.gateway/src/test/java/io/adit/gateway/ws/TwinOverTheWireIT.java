package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges on the real runtime, over real connections. */
class TwinOverTheWireIT extends WireTestBase {
    @Test
    void writesReadsAndDeletesWithEtags() throws Exception {
        HttpResponse<String> thing = edge.send("GET", THING, "");
        assertThat(thing.statusCode()).isEqualTo(200);
        assertThat(thing.body()).contains("\"thingId\":\"test:pump\"", "\"policyId\":\"test:pump\"");
        assertThat(thing.headers().firstValue("etag")).contains("\"rev:1\"");
        HttpResponse<String> same = edge.send("GET", THING, "", "If-None-Match", "\"rev:1\"");
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(edge.putJson(THING + "/features/current/properties/value", "2")
                        .statusCode())
                .isEqualTo(204);
        assertThat(edge.putJson(THING + "/attributes/order", "3").statusCode()).isEqualTo(201);
        assertThat(edge.send("GET", THING + "/features/current/properties/value", "")
                        .body())
                .isEqualTo("2");
        assertThat(edge.send(
                                "PATCH",
                                THING,
                                "{\"attributes\":{\"name\":null}}",
                                "Content-Type",
                                "application/merge-patch+json")
                        .statusCode())
                .isEqualTo(204);
        assertThat(edge.send("GET", THING + "/attributes/name", "").statusCode())
                .isEqualTo(404);
        assertThat(edge.send("GET", THING + "?condition=eq(attributes/order,4)", "")
                        .statusCode())
                .isEqualTo(412);
        assertThat(edge.send("DELETE", THING, "").statusCode()).isEqualTo(204);
        assertThat(edge.send("GET", THING, "").statusCode()).isEqualTo(404);
    }

    @Test
    void hidesThingFromOthersEverywhere() throws Exception {
        assertThat(edge.sendAs(Edge.BOB, "GET", THING, "").statusCode()).isEqualTo(404);
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/things?ids=test:pump", "")
                        .body())
                .isEqualTo("[]");
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/search/things", "").body())
                .contains("\"items\":[]");
        assertThat(edge.send("GET", "/api/2/search/things?filter=eq(attributes/name,%22P1%22)", "")
                        .body())
                .contains("test:pump");
        assertThat(edge.send("GET", "/api/2/search/things/count", "").body()).isEqualTo("1");
        assertThat(edge.send("GET", "/api/2/things", "").body()).contains("test:pump");
        assertThat(edge.send("GET", "/api/2/search/things?filter=eq(", "").statusCode())
                .isEqualTo(400);
        assertThat(edge.send("GET", "/api/2/search/things?option=size(201)", "").statusCode())
                .isEqualTo(400);
        assertThat(edge.send("GET", "/api/2/policies/test:pump", "").body()).contains("nginx:alice");
    }

    @Test
    void streamsEventsOfThingAndPathWithHeartbeat() throws Exception {
        try (Stream<String> all = stream(THING + "?fields=thingId,features&extraFields=attributes/name");
                Stream<String> path = stream(THING + "/features/current/properties/value")) {
            edge.putJson(THING + "/features/current/properties/value", "7");
            assertThat(data(all))
                    .contains("\"thingId\":\"test:pump\"", "\"value\":7")
                    .doesNotContain("policyId");
            assertThat(data(path)).isEqualTo("7");
        }
        try (Stream<String> quiet = stream(THING)) {
            assertThat(quiet.iterator().next()).isEqualTo("data:");
        }
        assertThat(edge.send("GET", THING + "?filter=eq(", "", "Accept", "text/event-stream")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String data(Stream<String> lines) {
        Iterator<String> each = lines.iterator();
        String line = "";
        while (line.length() <= "data:".length()) {
            line = each.next();
        }
        return line.substring("data:".length());
    }

    @Test
    void tellsOtherSessionsOfChangesButNotItsOwn() throws Exception {
        try (WsClient one = new WsClient(edge, Edge.ALICE);
                WsClient other = new WsClient(edge, Edge.ALICE)) {
            String start = "START-SEND-EVENTS?namespaces=test&extraFields=attributes/name";
            assertThat(one.ask(start)).isEqualTo("START-SEND-EVENTS:ACK");
            assertThat(other.ask(start)).isEqualTo("START-SEND-EVENTS:ACK");
            String answer = one.ask("{\"topic\":\"test/pump/things/twin/commands/modify\",\"headers\":"
                    + "{\"correlation-id\":\"c1\"},\"path\":\"/attributes/order\",\"value\":4}");
            assertThat(answer).contains("\"status\":201", "\"correlation-id\":\"c1\"");
            assertThat(other.next())
                    .contains(
                            "test/pump/things/twin/events/created",
                            "\"value\":4",
                            "\"extra\":{\"attributes\":{\"name\":\"P1\"}}")
                    .doesNotContain("ditto-auth-context", "ditto-origin\"");
            assertThat(other.ask("STOP-SEND-EVENTS")).isEqualTo("STOP-SEND-EVENTS:ACK");
            edge.putJson(THING + "/attributes/order", "5");
            assertThat(one.next()).contains("/events/modified");
            assertThat(one.received).isEmpty();
            assertThat(other.received).isEmpty();
        }
    }

    @Test
    void answersErrorsOfProtocolAndBrokenTexts() throws Exception {
        try (WsClient client = new WsClient(edge, Edge.BOB)) {
            assertThat(client.ask("garbage")).contains("unknown/unknown/things/twin/errors", "json.invalid");
            assertThat(client.ask("{\"topic\":\"test/pump/things/twin/commands/retrieve\",\"path\":\"/\"}"))
                    .contains("test/pump/things/twin/errors", "things:thing.notfound");
            assertThat(client.ask("START-SEND-EVENTS?filter=eq(")).contains("\"status\":400");
            assertThat(client.ask("JWT-TOKEN?jwtToken=x")).contains("\"status\":401");
        }
    }

    @Test
    void carriesMessageToReceiverAndAnswerBack() throws Exception {
        try (WsClient device = new WsClient(edge, Edge.ALICE)) {
            assertThat(device.ask("START-SEND-MESSAGES")).isEqualTo("START-SEND-MESSAGES:ACK");
            CompletableFuture<HttpResponse<String>> asked = CompletableFuture.supplyAsync(() -> {
                try {
                    return edge.send(
                            "POST",
                            THING + "/inbox/messages/acknowledge-alarm?timeout=20",
                            "{\"rule\":\"r\"}",
                            "Content-Type",
                            "application/json",
                            "correlation-id",
                            "ask-1");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(device.next())
                    .contains("test/pump/things/live/messages/acknowledge-alarm", "\"rule\":\"r\"", "ask-1");
            device.send(
                    "{\"topic\":\"test/pump/things/live/messages/acknowledge-alarm\",\"headers\":{\"correlation-id\":"
                            + "\"ask-1\",\"content-type\":\"application/json\"},\"path\":\"/inbox/messages/acknowledge-alarm\","
                            + "\"value\":{\"ok\":true},\"status\":200}");
            HttpResponse<String> answer = asked.get(60, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"ok\":true}");
        }
        assertThat(edge.send("POST", THING + "/inbox/messages/x?timeout=0", "hi")
                        .statusCode())
                .isEqualTo(202);
        HttpResponse<String> none = edge.send("POST", THING + "/inbox/messages/x?timeout=1", "hi");
        assertThat(none.statusCode()).isEqualTo(408);
        assertThat(none.body()).contains("command.timeout");
        assertThat(edge.sendAs(Edge.BOB, "POST", THING + "/inbox/messages/x", "hi")
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void searchesByProtocolPageByPage() throws Exception {
        for (int i = 0; i < 3; i++) {
            edge.putJson("/api/2/things/test:t" + i, "{}");
        }
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            String created = client.ask("{\"topic\":\"_/_/things/twin/search/subscribe\",\"path\":\"/\",\"value\":"
                    + "{\"options\":\"size(3),sort(+thingId)\"}}");
            assertThat(created).contains("search/created");
            String id = created.replaceAll(".*\"subscriptionId\":\"([^\"]+)\".*", "$1");
            String request = "{\"topic\":\"_/_/things/twin/search/request\",\"path\":\"/\",\"value\":"
                    + "{\"subscriptionId\":\"" + id + "\",\"demand\":1}}";
            assertThat(client.ask(request)).contains("search/next", "test:pump", "test:t0", "test:t1");
            assertThat(client.ask(request)).contains("search/next", "test:t2");
            assertThat(client.next()).contains("search/complete");
        }
    }

    @Test
    void refusesRequestWithoutUpgradeAndWebSocketWithWrongPassword() throws Exception {
        HttpResponse<String> plain = edge.send("GET", "/ws/2", "");
        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(CompletableFuture.supplyAsync(() -> {
                            try (WsClient client = new WsClient(edge, Edge.basic("alice", "wrong"))) {
                                return "open";
                            } catch (Exception e) {
                                return "refused";
                            }
                        })
                        .get(60, TimeUnit.SECONDS))
                .isEqualTo("refused");
    }

    @Test
    void survivesFuzzOfPathsHeadersBodiesAndFrames() throws Exception {
        Random random = new Random(20_261_124);
        List<String> parts = List.of(
                "things",
                "policies",
                "search",
                "test:pump",
                "attributes",
                "features",
                "f",
                "properties",
                "..",
                "%2F",
                "a%20b",
                "entries",
                "subjects",
                "resources",
                "inbox",
                "messages",
                "%F0%9F%98%80",
                "~",
                "*",
                "ids",
                "count",
                "x?fields=a(b",
                "x?ids=,",
                "?timeout=1",
                "?option=size(-1)",
                "?filter=and(",
                "?condition=eq(a",
                "?namespaces=",
                "?channel=live",
                "?requested-acks=%22",
                "?if-equal=z",
                "?response-required=x",
                "'",
                "@");
        List<String> bodies = List.of(
                "",
                "{}",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{\"a\":",
                "{\"thingId\":3}",
                "{\"_policy\":1}",
                "{\"policyId\":{}}",
                "{\"entries\":{\"l\":null}}",
                "\u0000",
                "{\"features\":{\"\":{}}}",
                "{\"/\":{\"~\":1}}",
                "{\"attributes\":{\"a/b\":1}}",
                "[[[[[[[[[[[[");
        List<String> types =
                List.of("application/json", "application/merge-patch+json", "x", "application/x-www-form-urlencoded");
        List<String> methods = List.of("GET", "PUT", "PATCH", "POST", "DELETE", "OPTIONS", "HEAD");
        for (int i = 0; i < 600; i++) {
            StringBuilder path = new StringBuilder("/api/2");
            for (int n = random.nextInt(7); n >= 0; n--) {
                String part = parts.get(random.nextInt(parts.size()));
                path.append(part.startsWith("?") || path.indexOf("?") >= 0 ? "" : "/")
                        .append(path.indexOf("?") >= 0 ? part.replace('?', '&') : part);
            }
            String uri = path.toString().replace("(", "%28").replace("'", "%27");
            String method = methods.get(random.nextInt(methods.size()));
            String body = bodies.get(random.nextInt(bodies.size()));
            String[] headers = {
                "Content-Type",
                types.get(random.nextInt(types.size())),
                List.of(
                                "If-Match",
                                "version",
                                "response-required",
                                "timeout",
                                "requested-acks",
                                "get-metadata",
                                "put-metadata",
                                "live-channel-condition",
                                "at-historical-revision",
                                "accept",
                                "read-subjects")
                        .get(random.nextInt(11)),
                List.of("1", "x", "\"rev:1\"", "*", "[]", "[\"twin-persisted\"]", "{", "true", "0")
                        .get(random.nextInt(9))
            };
            if (uri.contains("messages") && !uri.contains("timeout")) {
                uri += (uri.contains("?") ? "&" : "?") + "timeout=1";
            }
            HttpResponse<String> response = edge.send(method, uri, body, headers);
            assertThat(response.statusCode())
                    .as(method + " " + uri + " " + body + " " + List.of(headers) + " -> " + response.body())
                    .isLessThan(500);
        }
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            List<String> topics = List.of(
                    "test/pump/things/twin/commands/",
                    "_/_/things/twin/search/",
                    "a/b/policies/commands/",
                    "test/pump/things/live/messages/",
                    "test/pump/things/twin/events/",
                    "test/pump/things/twin/acks/",
                    "x",
                    "");
            for (int i = 0; i < 300; i++) {
                String topic = topics.get(random.nextInt(topics.size()))
                        + List.of("modify", "retrieve", "merge", "delete", "subscribe", "request", "x", "created", "")
                                .get(random.nextInt(9));
                String text = "{\"topic\":\"" + topic + "\",\"headers\":{\"timeout\":\"1\"},\"path\":\""
                        + List.of("/", "/attributes/a", "/features/f", "x", "", "//", "/inbox/messages/x", "/policyId")
                                .get(random.nextInt(8))
                        + "\",\"value\":"
                        + List.of("1", "{}", "null", "[]", "\"x\"", "{").get(random.nextInt(6)) + "}";
                client.send(random.nextInt(4) == 0 ? text.substring(0, random.nextInt(text.length())) : text);
            }
            client.send("START-SEND-POLICY-ANNOUNCEMENTS");
            String text = client.next();
            while (!text.equals("START-SEND-POLICY-ANNOUNCEMENTS:ACK")) {
                assertThat(text).doesNotContain("\"status\":500");
                text = client.next();
            }
        }
    }
}
