package io.adit.server.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.jspecify.annotations.Nullable;

/** Sends telemetry as a device over MQTT 5 at QoS 1, many messages at a time: the server takes those of a connection in their order. */
final class MqttDeviceLink implements MessageTarget {
    private static final String TELEMETRY = "telemetry";
    private static final int FIRST_ERROR_CODE = 0x80;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int QUIESCE_MILLIS = 2_000;
    private static final int MOST_UNDER_WAY = 1_000;

    private final MqttAsyncClient client;
    private final int mostUnderWay;

    private MqttDeviceLink(MqttAsyncClient client, int mostUnderWay) {
        this.client = client;
        this.mostUnderWay = mostUnderWay;
    }

    static MqttDeviceLink connect(DeviceLink link) throws IOException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(link.login());
        options.setPassword(link.password().getBytes(StandardCharsets.UTF_8));
        try {
            MqttAsyncClient client = new MqttAsyncClient(
                    link.adapter().toString(), "import-" + UUID.randomUUID(), new MemoryPersistence());
            IMqttToken connected = client.connect(options);
            connected.waitForCompletion(PATIENCE_MILLIS);
            Integer most = connected.getResponseProperties().getReceiveMaximum();
            return new MqttDeviceLink(client, most == null ? MOST_UNDER_WAY : Math.min(most, MOST_UNDER_WAY));
        } catch (MqttException e) {
            throw new IOException(link + " can't connect: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public int mostUnderWay() {
        return mostUnderWay - 1;
    }

    @Override
    public CompletableFuture<Void> send(String json) throws IOException {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        MqttMessage message = new MqttMessage(json.getBytes(StandardCharsets.UTF_8), 1, false, null);
        try {
            client.publish(TELEMETRY, message, null, new MqttActionListener() {
                @Override
                public void onSuccess(IMqttToken token) {
                    int[] codes = token.getReasonCodes();
                    if (codes != null && codes.length > 0 && codes[0] >= FIRST_ERROR_CODE) {
                        taken.completeExceptionally(refused("reason code " + codes[0], null));
                    } else {
                        taken.complete(null);
                    }
                }

                @Override
                public void onFailure(IMqttToken token, Throwable failure) {
                    taken.completeExceptionally(refused(failure.getMessage(), failure));
                }
            });
        } catch (MqttException e) {
            throw refused(e.getMessage(), e);
        }
        return taken;
    }

    private IOException refused(@Nullable String why, @Nullable Throwable failure) {
        return new IOException(
                client.getServerURI() + " did not take a message (" + why + "); the import can go on from there.",
                failure);
    }

    @Override
    public void close() throws IOException {
        try {
            if (client.isConnected()) {
                client.disconnect(QUIESCE_MILLIS).waitForCompletion(QUIESCE_MILLIS + 1000L);
            }
            client.close(true);
        } catch (MqttException e) {
            throw new IOException(client.getServerURI() + " could not be left in order: " + e.getMessage() + ".", e);
        }
    }
}
