package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.gateway.wire.Edge;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Acknowledgements, over HTTP and WebSocket. */
class AcksOverTheWireIT extends WireTestBase {
    private static final String ORDER = THING + "/attributes/order";
    private static final String LAMP = "?declared-acks=lamp:green";

    @Test
    void httpGetsEachAcknowledgementByLabel() throws Exception {
        try (WsClient lamp = new WsClient(edge, Edge.ALICE, LAMP)) {
            assertThat(lamp.ask("START-SEND-EVENTS")).isEqualTo("START-SEND-EVENTS:ACK");
            var asked = later("PUT", ORDER + "?requested-acks=twin-persisted,lamp:green&timeout=20s", "1");
            String event = lamp.next();
            assertThat(json(event).getValue("headers/requested-acks").orElseThrow())
                    .hasToString("[\"lamp:green\"]");
            lamp.send(ack("lamp:green", correlationId(event), 200));
            HttpResponse<String> answer = answer(asked);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonObject all = json(answer.body());
            assertThat(all.getValue("twin-persisted/status")).contains(JsonValue.of(201));
            assertThat(all.getValue("twin-persisted/payload")).contains(JsonValue.of(1));
            assertThat(all.getValue("twin-persisted/headers/location")
                            .orElseThrow()
                            .asString())
                    .endsWith(ORDER);
            assertThat(all.getValue("lamp:green/payload/on")).contains(JsonValue.of(true));
        }
    }

    @Test
    void missingAndFailedAcknowledgementsAre424() throws Exception {
        HttpResponse<String> missing =
                edge.putJson(ORDER + "?requested-acks=%5B%22twin-persisted%22,%22no:one%22%5D&timeout=2s", "1");
        assertThat(missing.statusCode()).isEqualTo(424);
        JsonObject all = json(missing.body());
        assertThat(all.getValue("no:one/status")).contains(JsonValue.of(408));
        assertThat(all.getValue("no:one/payload/error")).contains(JsonValue.of("acknowledgement:request.timeout"));
        assertThat(edge.send("GET", ORDER, "").body()).isEqualTo("1");
        HttpResponse<String> alone = edge.putJson(ORDER + "?requested-acks=no:one&timeout=300ms", "2");
        assertThat(alone.statusCode()).isEqualTo(408);
        HttpResponse<String> silent =
                edge.putJson(ORDER + "?requested-acks=twin-persisted,no:one&timeout=2s&response-required=false", "3");
        assertThat(silent.statusCode()).isEqualTo(424);
        assertThat(silent.body()).doesNotContain("payload");
    }

    @Test
    void plainAnswersWithoutAndWithTwinPersisted() throws Exception {
        assertThat(edge.putJson(ORDER, "1").statusCode()).isEqualTo(201);
        assertThat(edge.putJson(ORDER + "?requested-acks=twin-persisted", "2").statusCode())
                .isEqualTo(204);
        assertThat(edge.putJson(ORDER + "?requested-acks=twin-persisted&response-required=false", "3")
                        .statusCode())
                .isEqualTo(202);
        HttpResponse<String> indexed = edge.putJson(ORDER + "?requested-acks=twin-persisted,search-persisted", "4");
        assertThat(indexed.statusCode()).isEqualTo(200);
        assertThat(edge.send("GET", "/api/2/search/things/count?filter=eq(attributes/order,4)", "")
                        .body())
                .isEqualTo("1");
        assertThat(edge.putJson(ORDER + "?requested-acks=twin-persisted&timeout=0", "5")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void labelIsOfOneSessionAndOnlyDeclaredOnesAreTaken() throws Exception {
        try (WsClient first = new WsClient(edge, Edge.ALICE, LAMP)) {
            assertThat(first.ask("START-SEND-EVENTS")).isEqualTo("START-SEND-EVENTS:ACK"); // it has the label by now
            try (WsClient second = new WsClient(edge, Edge.ALICE, LAMP)) {
                assertThat(second.next()).contains("acknowledgement:label.not.unique");
                assertThat(second.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1008);
            }
            assertThat(first.ask(ack("lamp:red", "any", 200))).contains("acknowledgement:label.not.declared");
        }
        assertThatThrownBy(() -> new WsClient(edge, Edge.ALICE, "?declared-acks=twin-persisted"))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void sessionGetsAggregatedAnswerAndWeakAcknowledgement() throws Exception {
        try (WsClient lamp = new WsClient(edge, Edge.ALICE, LAMP);
                WsClient writer = new WsClient(edge, Edge.ALICE)) {
            String elsewhere = "START-SEND-EVENTS?filter=eq(attributes/name,%22other%22)";
            assertThat(lamp.ask(elsewhere)).isEqualTo("START-SEND-EVENTS:ACK");
            String answer = writer.ask(change("[\"twin-persisted\",\"lamp:green\"]", true));
            assertThat(json(answer).getValue("topic")).contains(JsonValue.of("test/pump/things/twin/acks"));
            assertThat(json(answer).getValue("status")).contains(JsonValue.of(200));
            assertThat(answer).contains("\"ditto-weak-ack\":true", "\"twin-persisted\":{\"status\":201");
            assertThat(writer.ask(change("[\"lamp:green\"]", false))).contains("\"status\":400", "response-required");
        }
    }

    private static String change(String labels, boolean response) {
        return "{" + TOPIC + "twin/commands/modify\",\"headers\":{\"correlation-id\":\"c\",\"timeout\":\"20s\","
                + "\"requested-acks\":" + labels + ",\"response-required\":" + response
                + "},\"path\":\"/attributes/order\",\"value\":4}";
    }

    private static String ack(String label, String correlationId, int status) {
        return "{" + TOPIC + "twin/acks/" + label + "\",\"headers\":{\"correlation-id\":\"" + correlationId
                + "\"},\"path\":\"/\",\"value\":{\"on\":true},\"status\":" + status + "}";
    }
}
