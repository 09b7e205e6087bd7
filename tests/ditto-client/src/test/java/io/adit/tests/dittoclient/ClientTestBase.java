package io.adit.tests.dittoclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.client.DittoClient;
import org.eclipse.ditto.client.DittoClients;
import org.eclipse.ditto.client.configuration.BasicAuthenticationConfiguration;
import org.eclipse.ditto.client.configuration.WebSocketMessagingConfiguration;
import org.eclipse.ditto.client.messaging.AuthenticationProviders;
import org.eclipse.ditto.client.messaging.MessagingProvider;
import org.eclipse.ditto.client.messaging.MessagingProviders;
import org.eclipse.ditto.things.model.ThingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A twin runtime in a process of its own, and the published client to talk to it. */
@Timeout(300)
abstract class ClientTestBase {
    static final ThingId PUMP = ThingId.of("test", "pump");

    @TempDir
    Path folder;

    private Process server;
    private int port;

    /** Starts the server on the port that it had before, at first on a free one. */
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
                        folder.toString(),
                        Integer.toString(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("PORT ")) {
            line = out.readLine();
        }
        assertThat(line).as("the server's port").isNotNull();
        port = Integer.parseInt(line.substring(5));
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

    /** Connects as alice, who acknowledges with these labels. */
    DittoClient connect(AcknowledgementLabel... labels) throws Exception {
        var login = AuthenticationProviders.basic(BasicAuthenticationConfiguration.newBuilder()
                .username("alice")
                .password("wonder-land")
                .build());
        MessagingProvider provider = MessagingProviders.webSocket(
                WebSocketMessagingConfiguration.newBuilder()
                        .endpoint("ws://127.0.0.1:" + port)
                        .declaredAcknowledgements(List.of(labels))
                        .reconnectEnabled(true)
                        .build(),
                login);
        return DittoClients.newInstance(provider)
                .connect()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    static <T> T done(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }
}
