package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.paho.client.mqttv3.MqttException;

/** Eclipse Paho as a device, by 3.1.1 and by 5. */
class MqttClientsTest extends Resource {
    private static final byte[] PAYLOAD = "21.5".getBytes(StandardCharsets.UTF_8);

    /** QoS by topic. */
    private static final Map<String, Integer> UPLOADS = Map.of("telemetry", 0, "t", 1, "event", 1);

    @Override
    protected void define(Cases cases) {
        cases.addForDevices("3.1.1: sends and subscribes", MqttClientsTest::sendsBy3);
        cases.addForDevices("3.1.1: hears that its password is wrong", MqttClientsTest::isRefusedBy3);
        cases.addForDevices("5: sends and subscribes", MqttClientsTest::sendsBy5);
        cases.addForDevices("5: hears that its password is wrong", MqttClientsTest::isRefusedBy5);
    }

    private static org.eclipse.paho.client.mqttv3.MqttClient client3(HonoSite site) throws MqttException {
        return new org.eclipse.paho.client.mqttv3.MqttClient(site.mqttUrl(), HonoSite.newId(), null);
    }

    private static org.eclipse.paho.client.mqttv3.MqttConnectOptions options3(HonoSite site, String password) {
        var options = new org.eclipse.paho.client.mqttv3.MqttConnectOptions();
        options.setMqttVersion(org.eclipse.paho.client.mqttv3.MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setUserName(site.user(site.device()));
        options.setPassword(password.toCharArray());
        return options;
    }

    private static void sendsBy3(HonoSite site) throws Exception {
        try (var client = client3(site)) {
            client.connect(options3(site, HonoSite.PASSWORD));
            for (var upload : UPLOADS.entrySet()) {
                client.publish(upload.getKey(), PAYLOAD, upload.getValue(), false);
            }
            client.subscribe("command///req/#", 1);
            assertThat(client.isConnected()).isTrue();
            client.disconnect();
        }
    }

    private static void isRefusedBy3(HonoSite site) throws Exception {
        try (var client = client3(site)) {
            assertThatThrownBy(() -> client.connect(options3(site, "wrong")))
                    .isInstanceOfSatisfying(
                            MqttException.class,
                            refused -> assertThat(refused.getReasonCode())
                                    .isEqualTo(MqttException.REASON_CODE_FAILED_AUTHENTICATION));
        }
    }

    private static org.eclipse.paho.mqttv5.client.MqttClient client5(HonoSite site)
            throws org.eclipse.paho.mqttv5.common.MqttException {
        var client = new org.eclipse.paho.mqttv5.client.MqttClient(site.mqttUrl(), HonoSite.newId(), null);
        site.closeAfterwards(client::close);
        return client;
    }

    private static org.eclipse.paho.mqttv5.client.MqttConnectionOptions options5(HonoSite site, String password) {
        var options = new org.eclipse.paho.mqttv5.client.MqttConnectionOptions();
        options.setUserName(site.user(site.device()));
        options.setPassword(password.getBytes(StandardCharsets.UTF_8));
        return options;
    }

    private static void sendsBy5(HonoSite site) throws Exception {
        var client = client5(site);
        client.connect(options5(site, HonoSite.PASSWORD));
        for (var upload : UPLOADS.entrySet()) {
            client.publish(upload.getKey(), PAYLOAD, upload.getValue(), false);
        }
        client.subscribe("command///req/#", 1);
        assertThat(client.isConnected()).isTrue();
        client.disconnect();
    }

    private static void isRefusedBy5(HonoSite site) throws Exception {
        var client = client5(site);
        assertThatThrownBy(() -> client.connect(options5(site, "wrong")))
                .isInstanceOf(org.eclipse.paho.mqttv5.common.MqttException.class);
        assertThat(client.isConnected()).isFalse();
    }
}
