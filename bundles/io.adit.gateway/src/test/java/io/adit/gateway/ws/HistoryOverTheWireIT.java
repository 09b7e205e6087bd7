package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Former states and events of things and policies over HTTP, server-sent events and the WebSocket. */
class HistoryOverTheWireIT extends WireTestBase {
    @Test
    void readsFormerStatesAndStreamsFormerEventsToTheirEnd() throws Exception {
        for (int i = 1; i <= 250; i++) {
            edge.putJson(THING + "/features/current/properties/value", Integer.toString(i));
        }
        HttpResponse<String> former = edge.send("GET", THING, "", "at-historical-revision", "101");
        assertThat(former.body()).contains("\"value\":100");
        assertThat(former.headers().firstValue("etag")).contains("\"rev:101\"");
        HttpResponse<String> never = edge.send("GET", THING, "", "at-historical-revision", "999");
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(never.body()).contains("things:thing.history.notfound");
        String path =
                THING + "/features/current/properties/value?from-historical-revision=11&to-historical-revision=240";
        try (Stream<String> values = stream(path)) {
            assertThat(values.filter(line -> line.length() > "data:".length()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(10, 239)
                            .mapToObj(value -> "data:" + value)
                            .toList());
        }
        try (Stream<String> last = stream(THING + "?from-historical-revision=-1&fields=_revision")) {
            assertThat(last.filter(line -> line.length() > "data:".length()))
                    .containsExactly("data:{\"_revision\":250}", "data:{\"_revision\":251}");
        }
        assertThat(edge.send("GET", THING + "?from-historical-revision=x", "", "Accept", "text/event-stream")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesFormerEventsByProtocolAsManyAsAreAskedFor() throws Exception {
        edge.putJson(THING + "/features/current/properties/value", "7");
        edge.putJson(THING + "/features/current/properties/value", "8");
        String topic = "{\"topic\":\"test/pump/things/twin/streaming/";
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            String created = client.ask(
                    topic + "subscribeForPersistedEvents\",\"path\":\"/\",\"value\":{\"fromHistoricalRevision\":2}}");
            assertThat(created).contains("test/pump/things/twin/streaming/created");
            String id = created.replaceAll(".*\"subscriptionId\":\"([^\"]+)\".*", "$1");
            String request =
                    topic + "request\",\"path\":\"/\",\"value\":{\"subscriptionId\":\"" + id + "\",\"demand\":1}}";
            assertThat(client.ask(request))
                    .contains(
                            "streaming/next", "test/pump/things/twin/events/modified", "\"value\":7", "\"revision\":2");
            assertThat(client.ask(request)).contains("streaming/next", "\"value\":8", "\"revision\":3");
            assertThat(client.next()).contains("streaming/complete");
            assertThat(client.ask(request)).contains("streaming/failed", "streaming.subscription.not.found");
        }
    }

    @Test
    void eventsOfDeletedThingAreStreamedWhileItsPolicyIsThereButNoFormerState() throws Exception {
        edge.putJson(THING + "/features/current/properties/value", "7");
        assertThat(edge.send("DELETE", THING, "").statusCode()).isEqualTo(204);
        assertThat(edge.send("GET", THING, "", "at-historical-revision", "2").statusCode())
                .isEqualTo(404);
        try (Stream<String> values = stream(THING + "?from-historical-revision=1&fields=_revision")) {
            assertThat(values.filter(line -> line.length() > "data:".length()))
                    .containsExactly("data:{\"_revision\":1}", "data:{\"_revision\":2}", "data:{\"_revision\":3}");
        }
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            List<JsonObject> events = former(client, "test/pump/things/twin/streaming/", "{}");
            assertThat(events).hasSize(3);
            assertThat(events.getLast().getValue("topic"))
                    .contains(JsonValue.of("test/pump/things/twin/events/deleted"));
        }
        try (WsClient client = new WsClient(edge, Edge.BOB)) {
            assertThat(refused(client, "test/pump/things/twin/streaming/")).contains("things:thing.notfound");
        }
    }

    @Test
    void eventsOfPolicyAreStreamedByProtocolWithThePlacesThatWereChanged() throws Exception {
        String entry = "/api/2/policies/test:pump/entries/more";
        edge.putJson(entry, "{\"subjects\":{},\"resources\":{}}");
        edge.putJson(entry + "/resources/thing:/attributes", "{\"grant\":[\"READ\"],\"revoke\":[]}");
        edge.send("DELETE", entry, "");
        String topic = "test/pump/policies/streaming/";
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            List<JsonObject> events = former(client, topic, "{\"fromHistoricalRevision\":2}");
            assertThat(events.stream().map(HistoryOverTheWireIT::shown))
                    .containsExactly(
                            "test/pump/policies/events/created /entries/more 2",
                            "test/pump/policies/events/created /entries/more/resources/thing:/attributes 3",
                            "test/pump/policies/events/deleted /entries/more 4");
            assertThat(events.get(1).getValue("value/grant").orElseThrow().asArray())
                    .contains(JsonValue.of("READ"));
            assertThat(former(client, topic, "{\"toHistoricalRevision\":1}"))
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.contains("value/entries")).isTrue());
        }
        try (WsClient client = new WsClient(edge, Edge.BOB)) {
            assertThat(refused(client, topic)).contains("policies:policy.notfound");
        }
    }

    private static String shown(JsonObject event) {
        return event.getValue("topic").orElseThrow().asString() + " "
                + event.getValue("path").orElseThrow().asString() + " "
                + event.getValue("revision").orElseThrow();
    }

    /** All events that a subscription gives until it is complete. */
    private static List<JsonObject> former(WsClient client, String topic, String wanted) throws Exception {
        client.send(request(client, topic, wanted));
        List<JsonObject> events = new ArrayList<>();
        for (JsonObject next = json(client.next()); !isLast(next); next = json(client.next())) {
            events.add(next.getValue("value/item").orElseThrow().asObject());
        }
        return events;
    }

    private static boolean isLast(JsonObject message) {
        return message.getValue("topic").orElseThrow().asString().endsWith("/complete");
    }

    private static String refused(WsClient client, String topic) throws Exception {
        return client.ask(request(client, topic, "{}"));
    }

    /** Subscribes, and gives the request for what was subscribed to. */
    private static String request(WsClient client, String topic, String wanted) throws Exception {
        JsonObject created = json(client.ask(
                "{\"topic\":\"" + topic + "subscribeForPersistedEvents\",\"path\":\"/\",\"value\":" + wanted + "}"));
        assertThat(created.getValue("topic")).contains(JsonValue.of(topic + "created"));
        return "{\"topic\":\"" + topic + "request\",\"path\":\"/\",\"value\":{\"demand\":100,\"subscriptionId\":"
                + created.getValue("value/subscriptionId").orElseThrow() + "}}";
    }
}
