package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import io.adit.tests.conformance.kit.Socket;
import java.util.Map;

/** Searches over the WebSocket: subscribe, request, cancel. */
class SearchProtocolTest extends Resource {
    private static final String SEARCH = "_/_/things/twin/search/";

    @Override
    protected void define(Cases cases) {
        cases.add("a subscription gives pages as they are asked for", site -> {
            String mark = Site.id(site.thing("{}"));
            for (int n = 0; n < 3; n++) {
                site.put("/things/" + site.newId(), "{\"attributes\":{\"mark\":\"" + mark + "\",\"n\":" + n + "}}")
                        .with("requested-acks", "twin-persisted,search-persisted")
                        .expect(200, 201);
            }
            try (Socket socket = site.socket()) {
                String id =
                        subscribe(socket, "eq(attributes/mark,\\\"" + mark + "\\\")", "size(2),sort(+attributes/n)");
                request(socket, id, 1);
                assertThat(socket.message(SEARCH + "next").at("/value/items")).hasSize(2);
                request(socket, id, 5);
                assertThat(socket.message(SEARCH + "next").at("/value/items")).hasSize(1);
                Socket.expect(socket.message(SEARCH + "complete"), Map.of("/value/subscriptionId", "\"" + id + "\""));
            }
        });
        cases.add("a broken filter fails", site -> {
            try (Socket socket = site.socket()) {
                String id = subscribe(socket, "eq(attributes/mark", "size(2)");
                request(socket, id, 1);
                Socket.expect(
                        socket.message(SEARCH + "failed"), Map.of("/value/error/error", "\"rql.expression.invalid\""));
            }
        });
        cases.add("an unknown subscription fails", site -> {
            try (Socket socket = site.socket()) {
                request(socket, "nothing", 1);
                Socket.expect(
                        socket.message(SEARCH + "failed"),
                        Map.of("/value/error/error", "\"thing-search:subscription.not.found\""));
            }
        });
        cases.add("a demand of nothing fails", site -> {
            try (Socket socket = site.socket()) {
                String id = subscribe(socket, "exists(thingId)", "size(2)");
                request(socket, id, 0);
                Socket.expect(
                        socket.message(SEARCH + "failed"),
                        Map.of("/value/error/error", "\"thing-search:subscription.protocol.error\""));
            }
        });
    }

    private static String subscribe(Socket socket, String filter, String options) {
        socket.send(Socket.envelope(
                        SEARCH + "subscribe",
                        "/",
                        "{\"filter\":\"" + filter + "\",\"options\":\"" + options + "\"}",
                        Json.object().put("correlation-id", "search"))
                .toString());
        return socket.message(SEARCH + "created").at("/value/subscriptionId").asText();
    }

    private static void request(Socket socket, String id, int demand) {
        socket.send(Socket.envelope(
                        SEARCH + "request",
                        "/",
                        "{\"subscriptionId\":\"" + id + "\",\"demand\":" + demand + "}",
                        Json.object().put("correlation-id", "search"))
                .toString());
    }
}
