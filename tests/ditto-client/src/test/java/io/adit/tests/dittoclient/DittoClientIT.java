package io.adit.tests.dittoclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.client.DittoClient;
import org.eclipse.ditto.client.DittoClients;
import org.eclipse.ditto.client.configuration.BasicAuthenticationConfiguration;
import org.eclipse.ditto.client.configuration.WebSocketMessagingConfiguration;
import org.eclipse.ditto.client.messaging.AuthenticationProviders;
import org.eclipse.ditto.client.messaging.MessagingProvider;
import org.eclipse.ditto.client.messaging.MessagingProviders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The published client, in its own version of Ditto's models, against a twin runtime in a process of its own. */
@Timeout(90)
class DittoClientIT {
    private static final ThingId PUMP = ThingId.of("test", "pump");

    @TempDir
    Path folder;

    private Process server;
    private String url;

    @BeforeEach
    void startServer() throws Exception {
        Path classpath = Path.of(System.getProperty("server.classpath"));
        assumeThat(classpath)
                .as("class path of the server, written by its own build")
                .exists();
        String java = ProcessHandle.current().info().command().orElse("java");
        Path classes = classpath.resolveSibling("classes");
        server = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        classes + ":" + Files.readString(classpath).strip(),
                        "src/test/server/TwinServer.java",
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("PORT ")) {
            line = out.readLine();
        }
        assertThat(line).as("the server's port").isNotNull();
        url = "ws://127.0.0.1:" + line.substring(5);
    }

    @AfterEach
    void stopServer() throws Exception {
        if (server != null) {
            server.getOutputStream().close();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private DittoClient connect() throws Exception {
        var login = AuthenticationProviders.basic(BasicAuthenticationConfiguration.newBuilder()
                .username("alice")
                .password("wonder-land")
                .build());
        MessagingProvider provider = MessagingProviders.webSocket(
                WebSocketMessagingConfiguration.newBuilder().endpoint(url).build(), login);
        return DittoClients.newInstance(provider)
                .connect()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    @Test
    void createsChangesMergesSearchesAndSeesChangesOfOthers() throws Exception {
        DittoClient writer = connect();
        DittoClient reader = connect();
        try {
            BlockingQueue<String> seen = new LinkedBlockingQueue<>();
            reader.twin()
                    .registerForThingChanges("all", change -> seen.add(change.getAction() + " " + change.getPath()));
            reader.twin().startConsumption().toCompletableFuture().get(20, TimeUnit.SECONDS);

            Thing created = writer.twin()
                    .create(Thing.newBuilder()
                            .setId(PUMP)
                            .setAttribute(JsonPointer.of("name"), JsonValue.of("P1"))
                            .build())
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            assertThat(created.getEntityId()).contains(PUMP);
            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("CREATED /");

            writer.twin()
                    .forId(PUMP)
                    .putAttribute(JsonPointer.of("order"), 3)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("CREATED /attributes/order");

            writer.twin()
                    .forId(PUMP)
                    .mergeAttribute(JsonPointer.of("order"), 4)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("MERGED /attributes/order");

            Thing read =
                    reader.twin().forId(PUMP).retrieve().toCompletableFuture().get(10, TimeUnit.SECONDS);
            assertThat(read.getAttributes().orElseThrow().getValue("order")).contains(JsonValue.of(4));

            List<Thing> found = reader.twin().search().stream(
                            query -> query.filter("eq(attributes/order,4)").options(o -> o.size(10)))
                    .toList();
            assertThat(found).hasSize(1);

            writer.twin().delete(PUMP).toCompletableFuture().get(10, TimeUnit.SECONDS);
            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("DELETED /");
        } finally {
            writer.destroy();
            reader.destroy();
        }
    }

    @Test
    void getsTypedErrorOfMissingThing() throws Exception {
        DittoClient client = connect();
        try {
            assertThat(client.twin().forId(PUMP).retrieve().toCompletableFuture())
                    .failsWithin(10, TimeUnit.SECONDS)
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .satisfies(e -> assertThat(((DittoRuntimeException) e.getCause()).getErrorCode())
                            .isEqualTo("things:thing.notfound"));
        } finally {
            client.destroy();
        }
    }
}
