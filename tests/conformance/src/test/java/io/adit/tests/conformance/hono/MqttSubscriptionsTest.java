package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Json;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import java.io.IOException;

/** What a device can subscribe to: its commands, and errors with what it sends. */
class MqttSubscriptionsTest extends Resource {
    private static final int REFUSED = 0x80;

    @Override
    protected void define(Cases cases) {
        commands(cases);
        otherFilters(cases);
        errors(cases);
        moreErrors(cases);
    }

    private static void commands(Cases cases) {
        for (String filter : new String[] {"command///req/#", "c///q/#"}) {
            for (int qos = 0; qos < 2; qos++) {
                int wanted = qos;
                Mqtt.add(cases, "a device takes its commands: " + filter + " with QoS " + qos, (site, version) -> {
                    RawMqtt client = site.login(version, site.device());
                    assertThat(client.subscribe(filter, wanted)).isEqualTo(wanted);
                });
            }
        }
        Mqtt.add(cases, "a gateway takes commands: of all its devices, of one", (site, version) -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            RawMqtt client = site.login(version, gateway);
            assertThat(client.subscribe("c//+/q/#", 0)).isZero();
            assertThat(client.subscribe("c//" + device + "/q/#", 0)).isZero();
        });
    }

    private static void otherFilters(Cases cases) {
        for (String filter : new String[] {
            "telemetry", "#", "command/#", "command///req", "command/+/d/req/#", "command/other-tenant/d/req/#"
        }) {
            Mqtt.add(cases, "a filter that is none: " + filter, (site, version) -> {
                RawMqtt client = site.login(version, site.device());
                assertThat(client.subscribe(filter, 0)).isEqualTo(REFUSED);
            });
        }
        Mqtt.add(cases, "commands with QoS 2 are refused", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            assertThat(client.subscribe("command///req/#", 2)).isEqualTo(REFUSED);
        });
    }

    private static void errors(Cases cases) {
        for (String endpoint : new String[] {"error", "e"}) {
            Mqtt.add(cases, endpoint + "///# tells of an error by packet id, then PUBACK", (site, version) -> {
                RawMqtt client = site.login(version, site.device());
                assertThat(client.subscribe(endpoint + "///#", 0)).isZero();
                client.publish("telemetry", 1, 21, "");
                expect(client.message(), endpoint + "///telemetry/21/400", 400);
                expectAcknowledged(client, site, version, 21);
            });
        }
        Mqtt.add(cases, "an error is told by the correlation id of the message", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.subscribe("error///#", 0);
            client.publish("telemetry/?correlation-id=c1", 1, 22, "");
            JsonNode error = expect(client.message(), "error///telemetry/c1/400", 400);
            assertThat(error.path("correlation-id").asText()).isEqualTo("c1");
            expectAcknowledged(client, site, version, 22);
        });
        Mqtt.add(cases, "an error with QoS 0 is told as of packet -1", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.subscribe("error///#", 0);
            client.publish("telemetry", 0, 0, "");
            expect(client.message(), "error///telemetry/-1/400", 400);
        });
    }

    private static void moreErrors(Cases cases) {
        Mqtt.add(cases, "an unknown endpoint is told as unknown, 404", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.subscribe("error///#", 0);
            client.publish("nowhere", 1, 23, "x");
            expect(client.message(), "error///unknown/23/404", 404);
            expectAcknowledged(client, site, version, 23);
        });
        Mqtt.add(cases, "a gateway is told of whose message the error is", (site, version) -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            RawMqtt client = site.login(version, gateway);
            client.subscribe("error///#", 0);
            client.publish("telemetry//" + device, 1, 24, "");
            expect(client.message(), "error//" + device + "/telemetry/24/400", 400);
            expectAcknowledged(client, site, version, 24);
        });
        Mqtt.add(cases, "on-error=disconnect closes for who hears errors too", (site, version) -> {
            RawMqtt client = site.login(version, site.device());
            client.subscribe("error///#", 0);
            client.publish("telemetry/?on-error=disconnect", 1, 25, "");
            client.expectClosed();
        });
    }

    private static JsonNode expect(RawMqtt.Message message, String topic, int code) {
        assertThat(message.topic()).isEqualTo(topic);
        JsonNode error = Json.of(message.payload());
        assertThat(error.path("code").asInt()).isEqualTo(code);
        assertThat(error.path("message").asText()).isNotBlank();
        assertThat(error.path("timestamp").asText()).matches("\\d{4}-.+");
        assertThat(error.path("correlation-id").asText()).isNotEmpty();
        return error;
    }

    /** In MQTT 5 the acknowledgement of ours says that the message was refused; that of a Hono does not. */
    private static void expectAcknowledged(RawMqtt client, HonoSite site, int version, int packetId)
            throws IOException {
        int code = client.puback(packetId);
        if (site.own()) {
            assertThat(code >= REFUSED).isEqualTo(version == 5);
        }
    }
}
