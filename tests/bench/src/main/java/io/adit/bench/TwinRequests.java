package io.adit.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Requests of Ditto's HTTP API about things {@code bench:t0}, {@code bench:t1}, ... that look like assets with channels. */
final class TwinRequests {
    static final String POLICY = "bench:policy";
    private final String head;

    /** Every request bears the given header line of credentials. */
    TwinRequests(String authorization) {
        head = "Host: localhost\r\n" + authorization;
    }

    byte[] putPolicy() {
        return put(
                "/api/2/policies/" + POLICY,
                "{\"entries\":{\"all\":{\"subjects\":{\"nginx:admin\":{\"type\":\"t\"}},\"resources\":{"
                        + "\"thing:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]},"
                        + "\"policy:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]},"
                        + "\"message:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]}}}}}");
    }

    byte[] putThing(int number) {
        StringBuilder json = new StringBuilder("{\"policyId\":\"" + POLICY + "\",\"attributes\":{\"name\":\"Ring ")
                .append(number)
                .append("\",\"serial\":\"S-")
                .append(number)
                .append("\",\"storey\":")
                .append(number % 20)
                .append(",\"ifcType\":\"IfcTunnelPart\"},\"features\":{");
        for (int i = 0; i < 3; i++) {
            json.append(i == 0 ? "" : ",").append("\"channel").append(i).append("\":{\"properties\":{\"value\":");
            json.append(number % 1000 / 10.0).append(",\"unit\":\"kPa\",\"quality\":\"GOOD\",");
            json.append("\"time\":\"2026-01-01T00:00:00Z\"}}");
        }
        return put("/api/2/things/bench:t" + number, json.append("}}").toString());
    }

    byte[] putProperty(int number, double value) {
        String path = "/api/2/things/bench:t" + number + "/features/channel1/properties/value";
        return put(path, String.format(Locale.ROOT, "%.2f", value));
    }

    byte[] getThing(int number) {
        return get("/api/2/things/bench:t" + number);
    }

    byte[] search(int number) {
        return get("/api/2/search/things?filter=eq(attributes/serial,%22S-" + number + "%22)");
    }

    /** Opens a stream of server-sent events of all things. */
    byte[] events() {
        return bytes("GET /api/2/things HTTP/1.1\r\n" + head + "Accept: text/event-stream\r\n\r\n");
    }

    /** Opens a WebSocket. */
    byte[] webSocket() {
        return bytes("GET /ws/2 HTTP/1.1\r\n" + head + "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    private byte[] get(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + head + "\r\n");
    }

    private byte[] put(String path, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return bytes("PUT " + path + " HTTP/1.1\r\n" + head + "Content-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
