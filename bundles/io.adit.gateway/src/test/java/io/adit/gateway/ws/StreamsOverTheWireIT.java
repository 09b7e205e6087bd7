package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.junit.jupiter.api.Test;

/** Streams of events as readers see them, and what happens to readers that are too slow. */
class StreamsOverTheWireIT extends WireTestBase {
    private static final int READERS = 20;
    private static final int EVENTS = 200;

    @Test
    void contextHasHeadersAsStringsAndEventOfOtherFieldsStillArrives() throws Exception {
        BlockingQueue<String> lines = events(THING + "?fields=thingId,attributes,_context");
        edge.putJson(THING + "/features/current/properties/value", "7");
        JsonObject event = json(next(lines).substring("data:".length()));
        assertThat(event.getValue("thingId")).contains(JsonValue.of("test:pump"));
        assertThat(event.contains("features")).isFalse();
        assertThat(event.getValue("_context/topic")).contains(JsonValue.of("test/pump/things/twin/events/modified"));
        assertThat(event.getValue("_context/path")).contains(JsonValue.of("/features/current/properties/value"));
        JsonObject headers = event.getValue("_context/headers").orElseThrow().asObject();
        assertThat(headers.getValue("response-required")).contains(JsonValue.of("false"));
        assertThat(headers.getValue("requested-acks")).contains(JsonValue.of("[]"));
        assertThat(headers)
                .allSatisfy(header -> assertThat(header.getValue().isString()).isTrue());
    }

    @Test
    void everyReaderGetsEveryEventInOrder() throws Exception {
        List<BlockingQueue<String>> sse = new ArrayList<>();
        List<WsClient> sessions = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            sse.add(events("/api/2/things?namespaces=test&fields=attributes/n"));
            WsClient session = new WsClient(edge, Edge.ALICE);
            sessions.add(session);
            assertThat(session.ask("START-SEND-EVENTS?extraFields=attributes/name"))
                    .isEqualTo("START-SEND-EVENTS:ACK");
        }
        for (int n = 0; n < EVENTS; n++) {
            write(JsonValue.of(n));
        }
        for (int n = 0; n < EVENTS; n++) {
            for (BlockingQueue<String> reader : sse) {
                assertThat(next(reader)).isEqualTo("data:{\"attributes\":{\"n\":" + n + "}}");
            }
            for (WsClient session : sessions) {
                assertThat(session.next())
                        .contains("\"value\":" + n + ",", "\"extra\":{\"attributes\":{\"name\":\"P1\"}}");
            }
        }
        sessions.forEach(WsClient::close);
    }

    @Test
    void sessionSkipsItsOwnEventsOfABatchOnly() throws Exception {
        try (WsClient one = new WsClient(edge, Edge.ALICE);
                WsClient other = new WsClient(edge, Edge.ALICE)) {
            assertThat(one.ask("START-SEND-EVENTS")).isEqualTo("START-SEND-EVENTS:ACK");
            assertThat(other.ask("START-SEND-EVENTS")).isEqualTo("START-SEND-EVENTS:ACK");
            for (int n = 0; n < 50; n++) {
                one.send("{" + TOPIC + "twin/commands/modify\",\"headers\":{\"response-required\":false},"
                        + "\"path\":\"/attributes/own\",\"value\":" + n + "}");
                write(JsonValue.of(n));
            }
            for (int n = 0; n < 50; n++) {
                assertThat(one.next()).contains("\"path\":\"/attributes/n\"", "\"value\":" + n + ",");
            }
            for (int n = 0; n < 100; n++) {
                assertThat(other.next()).contains("\"path\":\"/attributes/");
            }
        }
    }

    @Test
    void readerWhoLetsTooManyEventsWaitIsClosedWithAReason() throws Exception {
        Sleeper sleeper = new Sleeper();
        WebSocket socket = edge.client
                .newWebSocketBuilder()
                .header("Authorization", Edge.ALICE)
                .connectTimeout(Duration.ofSeconds(60))
                .buildAsync(URI.create("ws://127.0.0.1:" + edge.port + "/ws/2"), sleeper)
                .get(60, TimeUnit.SECONDS);
        socket.sendText("START-SEND-EVENTS", true).get(60, TimeUnit.SECONDS);
        socket.request(1);
        assertThat(sleeper.awake.get(60, TimeUnit.SECONDS)).isEqualTo("START-SEND-EVENTS:ACK");
        JsonValue large = JsonValue.of("x".repeat(10_000));
        for (int hundreds = 0; hundreds < 90; hundreds++) {
            CompletableFuture.allOf(
                            Stream.generate(() -> writing(large)).limit(100).toArray(CompletableFuture<?>[]::new))
                    .get(60, TimeUnit.SECONDS);
        }
        socket.request(Long.MAX_VALUE);
        assertThat(sleeper.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1013);
    }

    /** Reads nothing but what is asked for. */
    private static final class Sleeper implements WebSocket.Listener {
        final CompletableFuture<String> awake = new CompletableFuture<>();
        final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public void onOpen(WebSocket socket) {}

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            awake.complete(data.toString());
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }
    }

    @Test
    void refusesBrokenFiltersAndTellsTheTopicOfErrors() throws Exception {
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            assertThat(client.ask("START-SEND-LIVE-EVENTS?filter=eq("))
                    .contains("\"status\":400", "rql.expression.invalid");
            assertThat(client.ask("START-SEND-POLICY-ANNOUNCEMENTS?namespaces=test"))
                    .isEqualTo("START-SEND-POLICY-ANNOUNCEMENTS:ACK");
            assertThat(client.ask("{\"topic\":\"test/none/policies/commands/retrieve\",\"path\":\"/\"}"))
                    .contains("test/none/policies/errors", "policies:policy.notfound");
            assertThat(client.ask("{" + TOPIC + "live/messages/x\",\"path\":\"/inbox/messages/x\","
                            + "\"headers\":{\"timeout\":\"200ms\",\"correlation-id\":\"m\"}}"))
                    .contains("things/live/errors", "command.timeout", "\"correlation-id\":\"m\"");
            assertThat(client.ask("{\"topic\":\"_/_/things/twin/commands/retrieve\",\"path\":\"/\",\"value\":"
                            + "{\"thingIds\":[\"test:pump\",\"test:none\"]}}"))
                    .contains("\"thingId\":\"test:pump\"")
                    .doesNotContain("test:none");
            assertThat(client.ask("{" + TOPIC + "twin/commands/merge\",\"path\":\"/attributes\",\"value\":{\"m\":1},"
                            + "\"headers\":{\"content-type\":\"application/merge-patch+json\"}}"))
                    .contains("\"status\":204");
        }
    }

    @Test
    void takesCommandsAsCloudEventsInBothModes() throws Exception {
        String command = "{" + TOPIC + "twin/commands/modify\",\"path\":\"/attributes/cloud\",\"value\":1}";
        String path = "/api/2/cloudevents";
        String[] binary = {
            "Content-Type", "application/json", "ce-specversion", "1.0", "ce-id", "1", "ce-source", "/t", "ce-type", "t"
        };
        HttpResponse<String> taken = edge.send("POST", path, command, binary);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        assertThat(edge.send("GET", THING + "/attributes/cloud", "").body()).isEqualTo("1");
        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/t\",\"type\":\"t\",\"datacontenttype\":"
                + "\"%s\",\"dataschema\":\"%s\",\"data\":%s}";
        String type = "application/vnd.eclipse.ditto+json";
        String changed = command.replace("\"value\":1", "\"value\":2");
        assertThat(structured(event.formatted(type, "ditto:x", changed))).startsWith("202");
        assertThat(edge.send("GET", THING + "/attributes/cloud", "").body()).isEqualTo("2");
        assertThat(structured(event.formatted("text/plain", "ditto:x", command)))
                .startsWith("415");
        assertThat(structured(event.formatted(type, "http://x", command)))
                .startsWith("400")
                .contains("cloudevent.dataschema.unsupported");
        assertThat(structured(event.formatted(type, "ditto:x", "null"))).contains("cloudevent.payload.missing");
        assertThat(structured("{\"specversion\":\"1.0\"}")).startsWith("400").contains("cloudevent.unparsable");
        assertThat(structured(event.formatted(type, "ditto:x", command.replace("pump", "none"))))
                .startsWith("404");
        assertThat(edge.send("GET", path, "").statusCode()).isEqualTo(405);
    }

    private String structured(String event) throws Exception {
        HttpResponse<String> answer = edge.send(
                "POST", "/api/2/cloudevents", event, "Content-Type", "application/cloudevents+json; charset=utf-8");
        return answer.statusCode() + " " + answer.body();
    }

    private void write(JsonValue value) throws Exception {
        writing(value).get(60, TimeUnit.SECONDS);
    }

    private CompletableFuture<?> writing(JsonValue value) {
        DittoHeaders alice = DittoHeaders.newBuilder()
                .authorizationContext(AuthorizationContext.newInstance(
                        DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance("nginx:alice")))
                .build();
        return twin.execute(ModifyAttribute.of(ThingId.of("test:pump"), JsonPointer.of("n"), value, alice))
                .toCompletableFuture();
    }
}
