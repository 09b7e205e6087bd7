package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Messages, live commands and live events, over HTTP, server-sent events and WebSocket. */
class LiveOverTheWireIT extends WireTestBase {
    private static final String VALUE = THING + "/features/current/properties/value";
    private static final String PATH = "/features/current/properties/value";

    @Test
    void deviceAnswersCommandsOverTheLiveChannel() throws Exception {
        try (WsClient device = new WsClient(edge, Edge.ALICE)) {
            assertThat(device.ask("START-SEND-LIVE-COMMANDS")).isEqualTo("START-SEND-LIVE-COMMANDS:ACK");
            var read = later("GET", VALUE + "?channel=live&timeout=20", "");
            String asked = device.next();
            assertThat(asked).contains(TOPIC + "live/commands/retrieve\"");
            device.send(response("retrieve", asked, ",\"value\":42,\"status\":200"));
            HttpResponse<String> value = answer(read);
            assertThat(value.statusCode()).as(value.body()).isEqualTo(200);
            assertThat(value.body()).isEqualTo("42");
            var write = later("PUT", VALUE + "?channel=live&timeout=20", "7", "Content-Type", "application/json");
            device.send(response("modify", device.next(), ",\"status\":204"));
            assertThat(answer(write).statusCode()).isEqualTo(204);
        }
        assertThat(edge.send("GET", VALUE, "").body()).isEqualTo("1");
        HttpResponse<String> none = edge.send("GET", VALUE + "?channel=live&timeout=200ms", "");
        assertThat(none.statusCode()).isEqualTo(408);
        assertThat(none.body()).contains("command.timeout");
        assertThat(edge.sendAs(Edge.BOB, "GET", VALUE + "?channel=live&timeout=200ms", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void conditionChoosesChannelAndIsTold() throws Exception {
        HttpResponse<String> twinInstead = edge.send(
                "GET",
                VALUE + "?live-channel-condition=exists(features/current)&live-channel-timeout-strategy=use-twin"
                        + "&timeout=200ms",
                "");
        assertThat(twinInstead.statusCode()).as(twinInstead.body()).isEqualTo(200);
        assertThat(twinInstead.body()).isEqualTo("1");
        assertThat(twinInstead.headers().firstValue("channel")).contains("twin");
        assertThat(twinInstead.headers().firstValue("live-channel-condition-matched"))
                .contains("true");
        HttpResponse<String> unmet = edge.send("GET", VALUE + "?live-channel-condition=exists(features/x)", "");
        assertThat(unmet.body()).isEqualTo("1");
        assertThat(unmet.headers().firstValue("live-channel-condition-matched")).contains("false");
    }

    @Test
    void liveEventsGoFromSessionToSession() throws Exception {
        try (WsClient device = new WsClient(edge, Edge.ALICE);
                WsClient app = new WsClient(edge, Edge.ALICE);
                WsClient stranger = new WsClient(edge, Edge.BOB)) {
            assertThat(app.ask("START-SEND-LIVE-EVENTS")).isEqualTo("START-SEND-LIVE-EVENTS:ACK");
            String event = "{" + TOPIC + "live/events/modified\",\"headers\":{\"correlation-id\":\"e1\"},\"path\":\""
                    + PATH + "\",\"value\":9,\"revision\":0}";
            device.send(event);
            assertThat(app.next()).contains(TOPIC + "live/events/modified\"", "\"value\":9");
            assertThat(stranger.ask(event)).contains("things/live/errors", "things:event.notallowed");
        }
        assertThat(edge.send("GET", VALUE, "").body()).isEqualTo("1");
    }

    @Test
    void claimMayTakeTenMinutesAndIsAnswered() throws Exception {
        assertThat(edge.sendAs(Edge.BOB, "POST", THING + "/inbox/claim?timeout=601", "")
                        .body())
                .contains("gateway:timeout.invalid");
        assertThat(edge.send("POST", THING + "/inbox/messages/x?timeout=61", "").statusCode())
                .isEqualTo(400);
        try (WsClient device = new WsClient(edge, Edge.ALICE)) {
            assertThat(device.ask("START-SEND-MESSAGES")).isEqualTo("START-SEND-MESSAGES:ACK");
            var claim = later("POST", THING + "/inbox/claim?timeout=600", "secret", "Content-Type", "text/plain");
            String asked = device.next();
            assertThat(asked).contains(TOPIC + "live/messages/claim\"", "\"value\":\"secret\"");
            device.send("{" + TOPIC + "live/messages/claim\",\"headers\":{\"correlation-id\":\""
                    + correlationId(asked) + "\",\"content-type\":\"text/plain\"},\"path\":\"/inbox/messages/claim\","
                    + "\"value\":\"yours\",\"status\":201}");
            HttpResponse<String> answer = answer(claim);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo("yours");
        }
    }

    @Test
    void messagesOfFeaturesReachTheirStreamsWithSubjectAndPayload() throws Exception {
        BlockingQueue<String> outbox = events(THING + "/features/current/outbox/messages/overload/now");
        BlockingQueue<String> all = events(THING + "/features/current/outbox/messages");
        String box = THING + "/features/current/outbox/messages/";
        assertThat(edge.send("POST", box + "other?timeout=0", "no", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(202);
        assertThat(edge.send("POST", box + "overload/now?timeout=0", "{\"a\":1}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(202);
        assertThat(next(outbox)).isEqualTo("event:overload/now");
        assertThat(next(outbox)).isEqualTo("data:{\"a\":1}");
        assertThat(next(all)).isEqualTo("event:other");
    }

    @Test
    void largeMessageIsRefusedAndBinaryIsCarried() throws Exception {
        HttpResponse<String> large =
                edge.send("POST", THING + "/inbox/messages/x?timeout=0", "x".repeat(250 * 1024 + 1));
        assertThat(large.statusCode()).isEqualTo(413);
        try (WsClient device = new WsClient(edge, Edge.ALICE)) {
            assertThat(device.ask("START-SEND-MESSAGES?filter=eq(topic:subject,%22raw%22)"))
                    .isEqualTo("START-SEND-MESSAGES:ACK");
            edge.send("POST", THING + "/inbox/messages/cooked?timeout=0", "no");
            edge.send(
                    "POST", THING + "/inbox/messages/raw?timeout=0", "hi", "Content-Type", "application/octet-stream");
            assertThat(json(device.next()).getValue("value")).contains(JsonValue.of("aGk="));
            assertThat(device.received.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    private static String response(String action, String asked, String rest) {
        return "{" + TOPIC + "live/commands/" + action + "\",\"headers\":{\"correlation-id\":\"" + correlationId(asked)
                + "\"},\"path\":\"" + PATH + "\"" + rest + "}";
    }
}
