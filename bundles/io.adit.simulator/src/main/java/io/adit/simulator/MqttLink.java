package io.adit.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** A device on MQTT 5: telemetry at QoS 1, commands by subscription. Reconnects by itself. */
final class MqttLink implements Link, MqttCallback {
    private static final String TELEMETRY = "telemetry";
    private static final String COMMANDS = "command///req/#";
    private static final int FIRST_ERROR_CODE = 0x80;
    private static final int MAX_RECONNECT_MILLIS = 2000;
    private static final int QUIESCE_MILLIS = 2000;

    /** Of a server that says nothing (MQTT 5, 3.2.2.3.3). */
    private static final int MOST_UNDER_WAY = 65_535;

    private final String device;
    private final Commands commands;
    private final MqttAsyncClient client;
    private final MqttConnectionOptions options = new MqttConnectionOptions();

    private final AtomicInteger underWay = new AtomicInteger();
    private volatile int mostUnderWay = MOST_UNDER_WAY;

    MqttLink(String broker, Login login, Commands commands) throws MqttException {
        this.device = login.deviceId();
        this.commands = commands;
        this.client = new MqttAsyncClient(broker, "sim-" + device, new MemoryPersistence());
        client.setCallback(this);
        options.setUserName(login.user());
        options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
        options.setCleanStart(true);
        options.setAutomaticReconnect(true);
        options.setMaxReconnectDelay(MAX_RECONNECT_MILLIS);
    }

    @Override
    public CompletionStage<Void> connect() {
        CompletableFuture<Void> connected = new CompletableFuture<>();
        try {
            client.connect(options, null, new MqttActionListener() {
                @Override
                public void onSuccess(IMqttToken token) {
                    Integer most = token.getResponseProperties().getReceiveMaximum();
                    mostUnderWay = most == null ? MOST_UNDER_WAY : most;
                    connected.complete(null);
                }

                @Override
                public void onFailure(IMqttToken token, Throwable failure) {
                    connected.completeExceptionally(refused(failure));
                }
            });
        } catch (MqttException e) {
            connected.completeExceptionally(refused(e));
        }
        return connected;
    }

    private IOException refused(Throwable failure) {
        return new IOException(
                "device " + device + " can't connect to " + client.getServerURI() + ": " + failure.getMessage() + ".",
                failure);
    }

    @Override
    public boolean canSend() {
        return client.isConnected() && underWay.get() < mostUnderWay;
    }

    @Override
    public CompletionStage<Boolean> publish(byte[] payload) {
        return publish(TELEMETRY, payload);
    }

    private CompletionStage<Boolean> publish(String topic, byte[] payload) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        underWay.incrementAndGet();
        done.thenRun(underWay::decrementAndGet);
        try {
            client.publish(topic, new MqttMessage(payload, 1, false, null), null, new MqttActionListener() {
                @Override
                public void onSuccess(IMqttToken token) {
                    int[] codes = token.getReasonCodes();
                    done.complete(codes == null || codes.length == 0 || codes[0] < FIRST_ERROR_CODE);
                }

                @Override
                public void onFailure(IMqttToken token, Throwable failure) {
                    done.complete(false);
                }
            });
        } catch (MqttException e) {
            done.complete(false);
        }
        return done;
    }

    @Override
    public void connectComplete(boolean reconnect, String server) {
        try {
            client.subscribe(COMMANDS, 1);
        } catch (MqttException e) {
            mqttErrorOccurred(e);
        }
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        String[] levels = topic.split("/", -1);
        if (levels.length < 6) {
            return;
        }
        Reply reply = commands.take(levels[5], message.getPayload(), !levels[4].isEmpty());
        if (!levels[4].isEmpty()) {
            publish(
                    "command///res/" + levels[4] + "/" + reply.status() + "/?content-type=application%2Fjson",
                    reply.payload());
        }
    }

    @Override
    public void close() {
        try {
            if (client.isConnected()) {
                client.disconnect(QUIESCE_MILLIS).waitForCompletion(QUIESCE_MILLIS + 1000L);
            }
            client.close();
        } catch (MqttException e) {
            mqttErrorOccurred(e);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        // the client reconnects by itself
    }

    @Override
    public void mqttErrorOccurred(MqttException failure) {
        System.Logger log = System.getLogger(MqttLink.class.getName());
        log.log(System.Logger.Level.DEBUG, "device " + device, failure);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // each publication has a listener of its own
    }

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {
        // no enhanced authentication
    }
}
