package io.adit.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.io.ByteArrayOutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends what no client should send, and expects an answer that is no 5xx to each. */
class HttpFuzzIT {
    private static final int CASES = 2_500;
    private static final List<String> METHODS = List.of(
            "GET", "GET", "PUT", "PUT", "PATCH", "POST", "POST", "DELETE", "HEAD", "OPTIONS", "LOCK", "get", "X");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/merge-patch+json",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/octet-stream",
            "application/json; charset=utf-16",
            "x",
            "",
            "multipart/form-data; boundary=x");
    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "condition",
            "if-equal",
            "timeout",
            "response-required",
            "requested-acks",
            "correlation-id",
            "channel",
            "live-channel-condition",
            "live-channel-timeout-strategy",
            "get-metadata",
            "put-metadata",
            "delete-metadata",
            "at-historical-revision",
            "at-historical-timestamp",
            "Accept",
            "allow-policy-lockout",
            "x-ditto-pre-authenticated",
            "ditto-originator",
            "ditto-read-subjects",
            "version",
            "content-type",
            "Expect",
            "declared-acks",
            "reply-target",
            "inline",
            "Cookie",
            "Accept-Encoding",
            "merge-thing-patch-conditions",
            "Authorization");
    private static final List<String> HEADER_VALUES = List.of(
            "*",
            "\"rev:1\"",
            "W/\"x\"",
            "\"hash:0\"",
            "eq(attributes/a,1)",
            "0",
            "1ms",
            "-1s",
            "61s",
            "false",
            "true",
            "maybe",
            "[]",
            "[\"twin-persisted\"]",
            "[\"live-response\"]",
            "twin-persisted,search-persisted",
            "twin",
            "live",
            "use-twin",
            "fail",
            "update",
            "skip",
            "merge",
            "*/*",
            "{}",
            "[{\"key\":\"/a\",\"value\":1}]",
            "1",
            "99999999999999999999",
            "2020-01-01T00:00:00Z",
            "100-continue",
            "text/event-stream",
            "application/td+json",
            "gzip, br",
            "adit-session=x",
            "Basic x",
            "Bearer a.b.c");
    private static final List<String> PARAMETERS = List.of(
            "fields",
            "filter",
            "option",
            "namespaces",
            "ids",
            "condition",
            "timeout",
            "response-required",
            "requested-acks",
            "channel",
            "extraFields",
            "if-equal",
            "cursor",
            "put-metadata",
            "from-historical-revision",
            "to-historical-revision",
            "x");

    @TempDir
    Path folder;

    private final FuzzRun run = new FuzzRun(CASES);
    private final Mess mess = new Mess(run.random);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void answersEverythingWithoutServerErrorAndStaysUsable() throws Exception {
        try (TwinRuntime twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
                Edge edge = new Edge(twin, folder)) {
            edge.putJson("/api/2/things/test:pump", "{\"attributes\":{\"a\":1},\"features\":{\"f\":{}}}");
            RawHttp connection = new RawHttp(edge.port);
            while (run.goesOn()) {
                connection = exchange(edge, connection);
            }
            connection.close();
            assertThat(edge.send("GET", "/api/2/whoami", "").statusCode()).isEqualTo(200);
            assertThat(edge.putJson("/api/2/things/test:after", "{}").statusCode())
                    .isEqualTo(201);
        }
        System.out.println("fuzzed HTTP, seed " + run.seed + ", " + run.cases() + " requests: " + statuses);
        assertThat(statuses.keySet()).as("reaches the inside").contains(200, 201, 204, 400, 404, 405, 415);
    }

    private RawHttp exchange(Edge edge, RawHttp connection) throws Exception {
        String method = mess.one(METHODS);
        byte[] request = request(method);
        RawHttp.Answer answer;
        try {
            connection.send(request);
            answer = connection.read(method.equals("HEAD"));
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer to " + shown(request), e);
        } catch (java.io.IOException e) {
            answer = new RawHttp.Answer(0, "", "", false);
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        assertThat(answer.status() < 500 || answer.status() == 503)
                .as("seed %d: %s%n%s", run.seed, shown(request), answer)
                .isTrue();
        if (answer.keepsOpen()) {
            return connection;
        }
        connection.close();
        return new RawHttp(edge.port);
    }

    private static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        return text.length() > 2_000 ? text.substring(0, 2_000) + ".." : text;
    }

    private byte[] request(String method) {
        StringBuilder head =
                new StringBuilder(method).append(' ').append(mess.path()).append(query());
        head.append(mess.chance(99) ? " HTTP/1.1\r\n" : mess.one(List.of("\r\n", " HTTP/1.0\r\n", "  \r\n")));
        head.append("Host: x\r\n");
        if (mess.chance(97)) {
            head.append("Authorization: ").append(Edge.ALICE).append("\r\n");
        }
        int headers = mess.chance(50) ? 0 : 1 + mess.below(4);
        for (int i = 0; i < headers; i++) {
            String value = mess.chance(85) ? mess.one(HEADER_VALUES) : mess.odd();
            head.append(mess.one(HEADERS)).append(": ").append(value).append("\r\n");
        }
        boolean withBody = !method.equals("GET") && !method.equals("HEAD") && mess.chance(85);
        byte[] body = withBody ? body() : new byte[0];
        String type = method.equals("PATCH") && mess.chance(90)
                ? TYPES.get(1)
                : mess.chance(80) ? TYPES.get(0) : mess.one(TYPES);
        if (withBody) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                head.toString().getBytes(mess.chance(90) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String query() {
        if (mess.chance(50)) {
            return "";
        }
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i <= mess.below(3); i++) {
            String name = mess.one(PARAMETERS);
            String value = name.equals("filter") || name.equals("condition")
                    ? mess.rql()
                    : mess.one(List.of(
                            "attributes",
                            "thingId,features(f/properties)",
                            "size(3)",
                            "sort(+thingId)",
                            "cursor(x)",
                            "test",
                            "test:pump",
                            "1ms",
                            "0",
                            "false",
                            "[]",
                            mess.odd(),
                            mess.one(HEADER_VALUES)));
            query.append(name)
                    .append('=')
                    .append(mess.chance(90) ? Mess.encoded(value) : value.replace(' ', '+'))
                    .append('&');
        }
        return query.toString();
    }

    private byte[] body() {
        String json = mess.json(4);
        String text = mess.chance(85) ? json : mess.mutated(json);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (mess.chance(5) && bytes.length > 0) {
            bytes[mess.below(bytes.length)] = (byte) mess.below(256);
        }
        return bytes;
    }
}
