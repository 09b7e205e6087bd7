package io.adit.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.jspecify.annotations.Nullable;

/**
 * One device: an MQTT 5 connection that publishes a JSON object at QoS 1 every period. The object holds {@code time} (ISO
 * 8601), {@code n} (number of the message, from 1) and the readings.
 */
final class SimulatedDevice {
    private static final String TELEMETRY = "telemetry";
    private static final int QUIESCE_MILLIS = 2000;
    private static final int CONNECT_MILLIS = 20_000;
    private final String id;
    private final List<Reading> readings;
    private final Tally tally;
    private final MqttAsyncClient client;
    private final MqttConnectionOptions options = new MqttConnectionOptions();
    private @Nullable IMqttToken connecting;
    private long number;

    /**
     * One member of the payload.
     *
     * @param pointer JSON pointer of one level, for example {@code /value}
     */
    record Reading(String pointer, Signal signal) {}

    SimulatedDevice(String broker, Login login, List<Reading> readings, Tally tally) throws MqttException {
        this.id = login.deviceId();
        this.readings = List.copyOf(readings);
        this.tally = tally;
        this.client = new MqttAsyncClient(broker, "sim-" + login.deviceId(), new MemoryPersistence());
        options.setUserName(login.authId() + "@" + login.tenant());
        options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
        options.setCleanStart(true);
        options.setAutomaticReconnect(true);
        options.setMaxReconnectDelay(2000);
    }

    /** What a device needs to connect. */
    record Login(String tenant, String deviceId, String authId, String password) {}

    /** Begins to connect. @throws MqttException if that is impossible */
    void connect() throws MqttException {
        connecting = client.connect(options);
    }

    /** Waits until the server has taken the connection. @throws MqttException if it does not */
    void awaitConnected() throws MqttException {
        if (connecting != null) {
            connecting.waitForCompletion(CONNECT_MILLIS);
        }
    }

    /** Publishes the next readings; does nothing while there is no connection, as a device without a buffer does. */
    void publish() {
        publish(Instant.now());
    }

    /**
     * Publishes the next readings as those of a time that may be past.
     *
     * @return what becomes complete when the server has acknowledged them; null where there was nothing to publish, or no way
     */
    @Nullable
    IMqttToken publish(Instant time) {
        @Nullable String payload = payload(time);
        if (payload == null || !client.isConnected()) {
            return null;
        }
        long published = ++number;
        MqttMessage message =
                new MqttMessage(payload.replace("%n", Long.toString(published)).getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        tally.published();
        try {
            return client.publish(TELEMETRY, message, null, new Acknowledged(published));
        } catch (MqttException e) {
            tally.failed();
            return null;
        }
    }

    private @Nullable String payload(Instant time) {
        StringBuilder json = new StringBuilder("{\"time\":\"")
                .append(time.truncatedTo(ChronoUnit.MILLIS))
                .append("\",\"n\":%n");
        boolean any = false;
        for (Reading reading : readings) {
            double value = reading.signal.next();
            if (Double.isFinite(value)) {
                json.append(",\"")
                        .append(reading.pointer.substring(1))
                        .append("\":")
                        .append(value);
                any = true;
            }
        }
        return any ? json.append('}').toString() : null;
    }

    void disconnect() {
        try {
            if (client.isConnected()) {
                client.disconnect(QUIESCE_MILLIS).waitForCompletion(QUIESCE_MILLIS + 1000L);
            }
            client.close();
        } catch (MqttException e) {
            tally.failed();
        }
    }

    private final class Acknowledged implements MqttActionListener {
        private final long published;

        Acknowledged(long published) {
            this.published = published;
        }

        @Override
        public void onSuccess(IMqttToken token) {
            int[] codes = token.getReasonCodes();
            if (codes == null || codes.length == 0 || codes[0] < 0x80) {
                tally.acknowledged(id, published);
            } else {
                tally.failed();
            }
        }

        @Override
        public void onFailure(IMqttToken token, Throwable exception) {
            tally.failed();
        }
    }
}
