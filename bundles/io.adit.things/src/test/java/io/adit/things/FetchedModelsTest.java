package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Things whose model comes by HTTP, and not at once. */
class FetchedModelsTest extends TwinTestBase {
    private static final DittoHeaders OWNER = as("u:owner");

    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serveModels() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pump", exchange -> {
            try {
                mayAnswer.await(120, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] model = "{\"@type\":\"tm:ThingModel\",\"properties\":{\"a\":{\"type\":\"integer\"}}}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, model.length);
            exchange.getResponseBody().write(model);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServing() {
        server.stop(0);
    }

    private CompletableFuture<String> started(org.eclipse.ditto.base.model.signals.commands.Command<?> command) {
        return twins.execute(command)
                .toCompletableFuture()
                .handle((response, failure) -> failure == null
                        ? Integer.toString(response.getHttpStatus().getCode())
                        : String.valueOf(failure));
    }

    @Test
    void commandsOnAThingKeepTheirOrderWhileItsModelIsFetched() throws Exception {
        String definition = "http://127.0.0.1:" + server.getAddress().getPort() + "/pump";
        CompletableFuture<String> created =
                started(create("{'thingId':'org.test:pump','definition':'" + definition + "'}"));
        CompletableFuture<String> refused =
                started(ModifyAttribute.of(PUMP, JsonPointer.of("a"), JsonValue.of("x"), OWNER));
        CompletableFuture<String> modified = started(attribute(PUMP, "a", 7, OWNER));
        CompletableFuture<String> other = started(create("{'thingId':'org.test:other'}"));
        assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo("201");
        assertThat(created).isNotDone();
        assertThat(modified).isNotDone();
        mayAnswer.countDown();
        assertThat(created.get(60, TimeUnit.SECONDS)).isEqualTo("201");
        assertThat(refused.get(60, TimeUnit.SECONDS)).contains("wot:payload.validation.error");
        assertThat(modified.get(60, TimeUnit.SECONDS)).isEqualTo("204");
        assertThat(thing(PUMP, "u:owner").getValue("attributes/a")).contains(JsonValue.of(7));
        assertThat(status(DeleteThing.of(PUMP, OWNER))).isEqualTo(204);
    }
}
