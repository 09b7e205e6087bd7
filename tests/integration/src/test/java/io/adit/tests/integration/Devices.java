package io.adit.tests.integration;

import java.nio.charset.StandardCharsets;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;

/** Devices of the tests, on Eclipse Paho. */
final class Devices {
    private Devices() {}

    static MqttClient connect(String broker, String device, String password) throws MqttException {
        MqttClient client = new MqttClient(broker, "test-" + device, new MemoryPersistence());
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(device + "@adit.sample");
        options.setPassword(password.getBytes(StandardCharsets.UTF_8));
        client.setTimeToWait(10_000);
        client.connect(options);
        return client;
    }

    /** Publishes telemetry at QoS 1; returns when it is acknowledged. */
    static void publish(MqttClient client, String payload) throws MqttException {
        MqttMessage message = new MqttMessage(payload.getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        client.publish("telemetry", message);
    }
}
