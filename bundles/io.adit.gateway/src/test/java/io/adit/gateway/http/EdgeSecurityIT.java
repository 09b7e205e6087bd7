package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.fuzz.RawHttp;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedEdgeTestBase;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessageResponse;
import org.eclipse.ditto.things.model.ThingId;
import org.junit.jupiter.api.Test;

class EdgeSecurityIT extends ScriptedEdgeTestBase {
    private static final ThingId PUMP = ThingId.of("test:pump");

    private RawHttp.Answer raw(String request) throws Exception {
        try (RawHttp connection = new RawHttp(edge.port)) {
            connection.send(request.getBytes(StandardCharsets.ISO_8859_1));
            return connection.read(false);
        }
    }

    private static String head(String method, String path, String... more) {
        return method + " " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + Edge.ALICE + "\r\n"
                + String.join("", List.of(more)) + "\r\n";
    }

    @Test
    void sendsNoCorsHeaderToAnyOrigin() throws Exception {
        for (String method : List.of("OPTIONS", "GET")) {
            RawHttp.Answer answer = raw(head(
                    method,
                    "/api/2/whoami",
                    "Origin: https://evil.example\r\n",
                    "Access-Control-Request-Method: PUT\r\n"));
            assertThat(answer.head()).doesNotContain("access-control-");
        }
    }

    @Test
    void tellsBrowsersNotToGuessTypes() throws Exception {
        assertThat(raw(head("GET", "/api/2/whoami")).head()).contains("x-content-type-options: nosniff");
        assertThat(raw(head("GET", "/nowhere")).head()).contains("x-content-type-options: nosniff");
    }

    @Test
    void refusesLongLinesAndHeadsAndBodies() throws Exception {
        assertThat(raw(head("GET", "/api/2/things?x=" + "y".repeat(17_000))).status())
                .isEqualTo(414);
        assertThat(raw(head("GET", "/api/2/whoami", "X-A: " + "y".repeat(40_000) + "\r\n"))
                        .status())
                .isEqualTo(431);
        String large = "\"" + "y".repeat(110_000) + "\"";
        HttpResponse<String> refused = edge.putJson("/api/2/things/test:pump/attributes/a", large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("things:thing.toolarge");
    }

    @Test
    void takesAddressesOfNearlyTheLimit() throws Exception {
        for (String most : List.of("y".repeat(15_000), "%41".repeat(5_000))) {
            assertThat(raw(head("GET", "/api/2/whoami?x=" + most)).status()).isEqualTo(200);
            assertThat(raw(head("GET", "/api/2/things/test:pump/attributes/" + most))
                            .status())
                    .isBetween(200, 404);
        }
    }

    @Test
    void answersOtherVersionsHoweverTheirPathIsWritten() throws Exception {
        for (String path : List.of("/api/1/x", "///api/9/th", "/api///29223372036854775808/policies", "/x/../api/3")) {
            RawHttp.Answer answer = raw(head("GET", path));
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("\"status\":404");
        }
    }

    @Test
    void refusesPathsThatAreNone() throws Exception {
        for (String path : List.of("*", "x", "/api/2/%", "/api/2/%zz", "/%2", "http:")) {
            assertThat(raw(head("GET", path)).status()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void refusesRequestsOfTwoLengths() throws Exception {
        RawHttp.Answer two = raw(
                "PUT /api/2/things/test:pump HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
        assertThat(two.status()).isEqualTo(400);
    }

    @Test
    void unpacksNoCompressedBodies() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20_000_000]);
        }
        try (RawHttp connection = new RawHttp(edge.port)) {
            connection.send((head(
                            "PUT",
                            "/api/2/things/test:pump",
                            "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size()
                                    + "\r\n"))
                    .getBytes(StandardCharsets.ISO_8859_1));
            connection.send(bomb.toByteArray());
            assertThat(connection.read(false).status()).isBetween(400, 415);
        }
        assertThat(twin.commands).isEmpty();
    }

    @Test
    void negotiatesNoCompressionOfWebSocketMessages() throws Exception {
        String handshake = head(
                "GET",
                "/ws/2",
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                "Sec-WebSocket-Extensions: permessage-deflate\r\n");
        RawHttp.Answer answer = raw(handshake);
        assertThat(answer.status()).isEqualTo(101);
        assertThat(answer.head()).doesNotContain("sec-websocket-extensions");
    }

    @Test
    void answersHandshakesThatAreWrongWith400() throws Exception {
        for (String wrong : List.of(
                "Upgrade: websocket\r\nConnection: close\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n",
                "Upgrade: websocket\r\nConnection: Upgrade\r\n")) {
            assertThat(raw(head("GET", "/ws/2", wrong)).status()).as(wrong).isBetween(400, 426);
        }
    }

    @Test
    void answeringDeviceCanInjectNeitherHeadersNorAStatusThatHangsTheClient() throws Exception {
        for (String type : List.of("text/plain\r\nSet-Cookie: a=b", "\n", "\u0000", "\u00e4\u20ac", "x")) {
            for (int status : List.of(200, 204, 304, 418)) {
                twin.script = command -> {
                    MessageHeaders headers = MessageHeaders.newBuilder(MessageDirection.TO, PUMP, "ask")
                            .contentType(type)
                            .build();
                    Message<Object> message =
                            Message.newBuilder(headers).payload("x").build();
                    return CompletableFuture.completedStage(SendThingMessageResponse.of(
                            PUMP, message, HttpStatus.tryGetInstance(status).orElseThrow(), DittoHeaders.empty()));
                };
                RawHttp.Answer answer =
                        raw(head("POST", "/api/2/things/test:pump/inbox/messages/ask", "Content-Length: 0\r\n"));
                assertThat(answer.head())
                        .as("%s %s", type, status)
                        .doesNotContain("set-cookie")
                        .startsWith("HTTP/1.1 ");
            }
        }
    }
}
