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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends what no client should send, and expects an answer that is no 5xx to each. */
class HttpFuzzIT {
    private static final int CASES = 2_500;
    private static final int MOST_PROBLEMS = 10;

    @TempDir
    Path folder;

    private final FuzzRun run = new FuzzRun(CASES);
    private final Mess mess = new Mess(run.random);
    private final List<String> problems = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void answersEverythingWithoutServerErrorAndStaysUsable() throws Exception {
        try (TwinRuntime twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
                Edge edge = new Edge(twin, folder)) {
            edge.putJson("/api/2/things/test:pump", "{\"attributes\":{\"a\":1},\"features\":{\"f\":{}}}");
            RawHttp connection = new RawHttp(edge.port);
            while (run.goesOn() && problems.size() < MOST_PROBLEMS) {
                connection = exchange(edge, connection);
            }
            connection.close();
            assertThat(edge.send("GET", "/api/2/whoami", "").statusCode()).isEqualTo(200);
            assertThat(edge.putJson("/api/2/things/test:after", "{}").statusCode())
                    .isEqualTo(201);
        }
        System.out.println("fuzzed HTTP, seed " + run.seed + ", " + run.cases() + " requests: " + statuses);
        assertThat(problems).isEmpty();
        assertThat(statuses.keySet()).as("reaches the inside").contains(200, 201, 204, 400, 404, 405, 415);
    }

    private RawHttp exchange(Edge edge, RawHttp connection) throws Exception {
        String method = mess.one(Vocabulary.METHODS);
        byte[] request = request(method);
        RawHttp.Answer answer;
        try {
            connection.send(request);
            answer = connection.read(method.equals("HEAD"));
        } catch (SocketTimeoutException e) {
            problems.add("seed " + run.seed + ": no answer to " + shown(request));
            answer = new RawHttp.Answer(0, "", "", false);
        } catch (java.io.IOException e) {
            answer = new RawHttp.Answer(0, "", "", false);
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 && answer.status() != 503) {
            problems.add("seed " + run.seed + ": " + answer.body() + " to " + shown(request));
        }
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
        int headers = mess.chance(60) ? 0 : 1 + mess.below(4);
        for (int i = 0; i < headers; i++) {
            String value = mess.chance(85) ? mess.one(Vocabulary.HEADER_VALUES) : mess.odd();
            head.append(mess.one(Vocabulary.HEADERS)).append(": ").append(value).append("\r\n");
        }
        boolean withBody = !method.equals("GET") && !method.equals("HEAD") && mess.chance(90);
        byte[] body = withBody ? body() : new byte[0];
        if (withBody) {
            head.append("Content-Type: ").append(type(method)).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean utf8 = mess.chance(90);
        bytes.writeBytes(head.toString().getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String type(String method) {
        if (mess.chance(10)) {
            return mess.one(Vocabulary.TYPES);
        }
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    /** Nearly always a short timeout, as a message that nobody answers may else wait for a minute. */
    private String query() {
        StringBuilder query =
                new StringBuilder(mess.chance(97) ? "?timeout=" + mess.one(List.of("0", "1ms", "50ms")) : "?x");
        int parameters = mess.chance(50) ? 0 : 1 + mess.below(3);
        for (int i = 0; i < parameters; i++) {
            String name = mess.one(Vocabulary.PARAMETERS);
            query.append('&').append(name).append('=');
            String value = value(name);
            query.append(mess.chance(90) ? Mess.encoded(value) : value.replace(' ', '+'));
        }
        return query.toString();
    }

    private String value(String parameter) {
        if (parameter.equals("filter") || parameter.equals("condition")) {
            return mess.rql();
        }
        return switch (mess.below(4)) {
            case 0 -> mess.odd();
            case 1 -> mess.one(Vocabulary.HEADER_VALUES);
            default -> mess.one(Vocabulary.PARAMETER_VALUES);
        };
    }

    private byte[] body() {
        String json = mess.chance(50) ? mess.one(Vocabulary.BODIES) : mess.json(4);
        String text = mess.chance(85) ? json : mess.mutated(json);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (mess.chance(5) && bytes.length > 0) {
            bytes[mess.below(bytes.length)] = (byte) mess.below(256);
        }
        return bytes;
    }
}
