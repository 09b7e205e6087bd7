package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;

/** What the MQTT adapter takes from a device or gateway, and what it closes the connection for. */
class MqttUploadTest extends Resource {
    @Override
    protected void define(Cases cases) {
        taken(cases);
        moreTaken(cases);
        gateways(cases);
        strangers(cases);
        forbidden(cases);
        onError(cases);
    }

    private static void taken(Cases cases) {
        for (String topic : new String[] {"telemetry", "t", "event", "e"}) {
            Mqtt.add(cases, topic + " with QoS 1 is acknowledged", (site, version) -> {
                RawMqtt client = site.login(version, site.device());
                client.publish(topic, 1, 11, "21.5");
                client.expectPuback(11);
            });
        }
        for (String topic : new String[] {"telemetry", "t"}) {
            Mqtt.add(cases, topic + " with QoS 0 is taken without an answer", (site, version) -> {
                RawMqtt client = site.login(version, site.device());
                client.publish(topic, 0, 0, "21.5");
                client.publish(topic, 1, 12, "21.5");
                client.expectPuback(12);
            });
        }
    }

    private static void moreTaken(Cases cases) {
        Mqtt.add(cases, "a device may name itself in the topic", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            client.publish("telemetry/" + site.tenant() + "/" + device, 1, 1, "21.5");
            client.expectPuback(1);
        });
        Mqtt.add(cases, "a property bag is taken", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("e/?content-type=text%2Fplain&hono-ttl=30&correlation-id=c%201", 1, 1, "x");
            client.expectPuback(1);
        });
        Mqtt.add(cases, "an empty notification is taken as an event", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("event/?content-type=" + HonoSite.EMPTY_NOTIFICATION, 1, 1, "");
            client.expectPuback(1);
        });
        Mqtt.add(cases, "the retain flag is taken", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.retain("telemetry", 1, "21.5");
            client.expectPuback(1);
        });
    }

    private static void gateways(Cases cases) {
        for (String topic : new String[] {"t//%2$s", "telemetry/%s/%s", "event//%2$s", "e/%s/%s"}) {
            Mqtt.add(cases, "a gateway speaks for its device: " + topic, (site, version) -> {
                String gateway = site.device();
                String device = site.deviceVia(gateway);
                RawMqtt client = site.login(version, gateway);
                client.publish(topic.formatted(site.tenant(), device), 1, 1, "21.5");
                client.expectPuback(1);
            });
        }
        Mqtt.add(cases, "a gateway that may do so registers the device that it speaks for", (site, version) -> {
            String gateway = site.device("{\"authorities\":[\"auto-provisioning-enabled\"]}");
            String device = HonoSite.newId();
            String path = "/v1/devices/" + site.tenant() + "/" + device;
            RawMqtt client = site.login(version, gateway);
            client.publish("t//" + device, 1, 1, "21.5");
            client.expectPuback(1);
            site.adopt(path);
            site.registry("GET", path, null).expect(200).at("/via", "[\"" + gateway + "\"]");
        });
    }

    private static void strangers(Cases cases) {
        Mqtt.add(cases, "a gateway for a device that is not there: closed", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("t//" + HonoSite.newId(), 1, 1, "21.5");
            client.expectClosed();
        });
        Mqtt.add(cases, "a gateway for a device that does not name it: closed", (site, version) -> {
            String stranger = site.deviceWithoutPassword("{}");
            RawMqtt client = site.login(version, site.device());
            client.publish("t//" + stranger, 1, 1, "21.5");
            client.expectClosed();
        });
        Mqtt.add(cases, "a gateway for a device that is disabled: closed", (site, version) -> {
            String gateway = site.device();
            String device = site.deviceWithoutPassword("{\"enabled\":false,\"via\":[\"" + gateway + "\"]}");
            RawMqtt client = site.login(version, gateway);
            client.publish("t//" + device, 1, 1, "21.5");
            client.expectClosed();
        });
    }

    private static void forbidden(Cases cases) {
        closed(cases, "event with QoS 0", "event", 0, "x");
        closed(cases, "e with QoS 0", "e", 0, "x");
        closed(cases, "QoS 2", "telemetry", 2, "x");
        closed(cases, "an unknown topic", "unknown", 1, "x");
        closed(cases, "an empty payload without a content type", "telemetry", 1, "");
        closed(cases, "a topic of another tenant", "telemetry/other-tenant/d", 1, "x");
        closed(
                cases,
                "an empty notification as telemetry with a payload",
                "t/?content-type=" + HonoSite.EMPTY_NOTIFICATION,
                1,
                "x");
        Mqtt.add(cases, "an oversize payload: closed", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("telemetry", 1, 1, HonoSite.OVERSIZE);
            client.expectClosed();
        });
    }

    private static void closed(Cases cases, String what, String topic, int qos, String payload) {
        Mqtt.add(cases, what + ": closed", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish(topic, qos, 1, payload);
            client.expectClosed();
        });
    }

    private static void onError(Cases cases) {
        Mqtt.add(cases, "on-error=ignore: acknowledged", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("telemetry/?on-error=ignore", 1, 1, "");
            client.expectPuback(1);
        });
        Mqtt.add(cases, "on-error=skip-ack: no acknowledgement, and open", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.publish("telemetry/?on-error=skip-ack", 1, 1, "");
            client.publish("telemetry", 1, 2, "21.5");
            client.expectPuback(2);
        });
        for (String choice : new String[] {"disconnect", "default"}) {
            Mqtt.add(cases, "on-error=" + choice + ": closed", (site, version) -> {
                RawMqtt client = site.login(version, site.device());
                client.publish("telemetry/?on-error=" + choice, 1, 1, "");
                client.expectClosed();
            });
        }
    }
}
