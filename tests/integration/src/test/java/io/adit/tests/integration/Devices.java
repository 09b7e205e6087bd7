package io.adit.tests.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        client.setTimeToWait(60_000);
        client.connect(options);
        return client;
    }

    /** Publishes telemetry at QoS 1; returns when it is acknowledged. */
    static void publish(MqttClient client, String payload) throws MqttException {
        MqttMessage message = new MqttMessage(payload.getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        client.publish("telemetry", message);
    }

    /** Lets mosquitto_pub publish the CO2 of platform 2 at QoS 1. */
    static Commands.Outcome mosquittoPub(int port, String password, String... more)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("mosquitto_pub", "-h", "127.0.0.1", "-q", "1", "-t", "telemetry"));
        command.addAll(List.of("-p", Integer.toString(port), "-u", "platform-2@adit.sample", "-P", password));
        command.addAll(List.of("-m", "{\"time\":\"" + Instant.now() + "\",\"carbonDioxide\":777}"));
        command.addAll(List.of(more));
        return Commands.outcome(command.toArray(String[]::new));
    }
}
