package io.adit.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import io.adit.gateway.ws.WsClient;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends texts and frames that no client should send; the session answers a right command after each batch. */
class WebSocketFuzzIT {
    private static final int BATCHES = 60;
    private static final int TEXTS = 40;
    private static final List<String> CRITERIA = List.of(
            "commands",
            "events",
            "search",
            "messages",
            "errors",
            "acks",
            "announcements",
            "streaming",
            "policies",
            "x",
            "");
    private static final List<String> ACTIONS = List.of(
            "create",
            "retrieve",
            "modify",
            "merge",
            "delete",
            "subscribe",
            "request",
            "cancel",
            "migrateDefinition",
            "ask",
            "twin-persisted",
            "subscribeForPersistedEvents",
            "created",
            "modified",
            "");
    private static final List<String> PATHS = List.of(
            "/",
            "",
            "/attributes",
            "/attributes/a",
            "/features/f/properties/x",
            "/inbox/messages/ask",
            "/outbox/messages/x",
            "/features/f/inbox/messages/y",
            "/policyId",
            "/entries/DEFAULT/subjects/x:y",
            "/imports",
            "x",
            "//",
            "/features//");
    private static final List<String> HEADERS = List.of(
            "correlation-id",
            "response-required",
            "timeout",
            "requested-acks",
            "content-type",
            "condition",
            "if-match",
            "channel",
            "version",
            "ditto-originator",
            "status",
            "put-metadata",
            "at-historical-revision",
            "direction",
            "subject");

    @TempDir
    Path folder;

    private final FuzzRun run = new FuzzRun(BATCHES);
    private final Mess mess = new Mess(run.random);

    @Test
    void answersTextsAndSurvivesFrames() throws Exception {
        try (TwinRuntime twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
                Edge edge = new Edge(twin, folder)) {
            edge.putJson("/api/2/things/test:pump", "{\"attributes\":{\"a\":1}}");
            while (run.goesOn()) {
                texts(edge);
                frames(edge);
                assertThat(edge.send("GET", "/api/2/whoami", "").statusCode()).isEqualTo(200);
            }
        }
        System.out.println("fuzzed WebSocket, seed " + run.seed + ", " + run.cases() + " batches");
    }

    private void texts(Edge edge) throws Exception {
        try (WsClient client = new WsClient(edge, Edge.ALICE)) {
            StringBuilder sent = new StringBuilder();
            for (int i = 0; i < TEXTS; i++) {
                String text = text();
                sent.append(text, 0, Math.min(500, text.length())).append('\n');
                client.send(text);
            }
            String mark = "mark-" + run.cases();
            client.send(
                    "{\"topic\":\"test/pump/things/twin/commands/retrieve\",\"path\":\"/thingId\",\"headers\":{\"correlation-id\":\""
                            + mark + "\"},\"value\":{}}");
            String answer = "";
            while (!answer.contains(mark)) {
                answer = client.received.poll(60, java.util.concurrent.TimeUnit.SECONDS);
                assertThat(answer)
                        .as("seed %d: an answer after%n%s", run.seed, sent)
                        .isNotNull();
                assertThat(answer)
                        .as("seed %d: after%n%s", run.seed, sent)
                        .doesNotContain("gateway:internalerror", "\"status\":500");
            }
        }
    }

    private String text() {
        String text = mess.chance(25) ? control() : mess.chance(10) ? mess.json(3) : protocol();
        return (mess.chance(10) ? mess.mutated(text) : text).replace('\uD800', '?');
    }

    private String control() {
        String kind =
                mess.one(List.of("EVENTS", "MESSAGES", "LIVE-COMMANDS", "LIVE-EVENTS", "POLICY-ANNOUNCEMENTS", "X"));
        String text = mess.one(List.of("START-SEND-", "STOP-SEND-")) + kind;
        return switch (mess.below(4)) {
            case 0 -> text + "?filter=" + Mess.encoded(mess.rql());
            case 1 -> text + "?namespaces=" + mess.odd() + "&extraFields=" + mess.odd() + "&filter=" + mess.odd();
            default -> text;
        };
    }

    private String protocol() {
        String topic = mess.chance(3)
                ? mess.odd()
                : String.join(
                        "/",
                        mess.one(List.of("test", "_", "", "org.x")),
                        mess.one(List.of("pump", "_", "", "new" + mess.below(5))),
                        mess.one(List.of("things", "policies", "connections", "x")),
                        mess.one(List.of("twin", "live", "none", "x")),
                        mess.one(CRITERIA),
                        mess.one(ACTIONS));
        StringBuilder headers = new StringBuilder("{\"timeout\":\"" + mess.one(List.of("0", "1ms", "100ms")) + "\"");
        for (int i = 0; i < mess.below(4); i++) {
            headers.append(",\"").append(mess.one(HEADERS)).append("\":").append(mess.json(1));
        }
        return "{\"topic\":\"" + topic.replace("\\", "").replace("\"", "") + "\",\"headers\":" + headers
                + "},\"path\":\""
                + mess.one(PATHS) + "\",\"value\":" + mess.json(3)
                + (mess.chance(20) ? ",\"status\":" + mess.one(List.of("200", "0", "-1", "999", "\"x\"", "204")) : "")
                + (mess.chance(10) ? ",\"fields\":\"" + mess.one(List.of("a", "thingId,/x", "((", "")) + "\"" : "")
                + "}";
    }

    /** Frames with wrong opcodes, lengths, masks and fragments: the server may close, it must not hang or break. */
    private void frames(Edge edge) throws IOException {
        try (RawHttp raw = new RawHttp(edge.port)) {
            raw.send(handshake().getBytes(StandardCharsets.ISO_8859_1));
            RawHttp.Answer answer = raw.read(false);
            assertThat(answer.status()).as("seed %d: %s", run.seed, answer).isLessThan(500);
            if (answer.status() != 101) {
                return;
            }
            try {
                for (int i = 0; i < 10; i++) {
                    raw.send(frame());
                }
            } catch (IOException closed) {
                assertThat(closed).isInstanceOf(java.net.SocketException.class);
            }
        }
    }

    private String handshake() {
        String key = mess.chance(80) ? "dGhlIHNhbXBsZSBub25jZQ==" : mess.one(List.of("", "x", "?"));
        String version = mess.chance(80) ? "13" : mess.one(List.of("", "8", "99", "x"));
        return "GET /ws/2 HTTP/1.1\r\nHost: x\r\nAuthorization: " + Edge.ALICE
                + "\r\nUpgrade: websocket\r\nConnection: "
                + (mess.chance(90) ? "Upgrade" : "close") + "\r\nSec-WebSocket-Key: " + key
                + "\r\nSec-WebSocket-Version: " + version
                + "\r\n" + (mess.chance(20) ? "Sec-WebSocket-Extensions: permessage-deflate; x=y\r\n" : "") + "\r\n";
    }

    private byte[] frame() {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        int opcode = mess.chance(70) ? 1 : mess.below(16);
        frame.write((mess.chance(80) ? 0x80 : 0) | (mess.chance(90) ? 0 : 0x70) | opcode);
        int length = mess.below(126);
        boolean masked = mess.chance(90);
        frame.write((masked ? 0x80 : 0) | (mess.chance(95) ? length : 126 + mess.below(2)));
        if (masked) {
            frame.writeBytes(new byte[4]);
        }
        byte[] payload = new byte[length];
        for (int i = 0; i < length; i++) {
            payload[i] = (byte) mess.below(256);
        }
        frame.writeBytes(payload);
        return frame.toByteArray();
    }
}
