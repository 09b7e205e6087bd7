package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import java.util.Map;
import org.eclipse.hono.application.client.DownstreamMessage;
import org.eclipse.hono.application.client.amqp.AmqpMessageContext;
import org.eclipse.hono.util.QoS;

/** What devices send, as an application gets it. */
class NorthTest extends Resource {
    @Override
    protected void define(Cases cases) {
        adapters(cases);
        properties(cases);
        gateways(cases);
        cases.addForDevices(
                "an application with a wrong password is refused",
                site -> assertThat(site.refusesWrongApplication()).isTrue());
    }

    private static Map<String, Object> properties(DownstreamMessage<AmqpMessageContext> message) {
        return message.getProperties().getPropertiesMap();
    }

    private static void expect(DownstreamMessage<AmqpMessageContext> message, HonoSite site, String device) {
        assertThat(message.getTenantId()).isEqualTo(site.tenant());
        assertThat(message.getDeviceId()).isEqualTo(device);
        assertThat(message.getCreationTime()).isNotNull();
    }

    private static void adapters(Cases cases) {
        Mqtt.add(cases, "telemetry over MQTT with either QoS", (site, version) -> {
            String device = site.device();
            Application.Inbox telemetry = site.application().telemetry();
            RawMqtt client = site.login(version, device);
            for (int qos = 0; qos < 2; qos++) {
                client.publish("t/?content-type=text%2Fplain", qos, 5, "21.5");
                var message = telemetry.next();
                expect(message, site, device);
                assertThat(message.getPayload()).hasToString("21.5");
                assertThat(message.getContentType()).isEqualTo("text/plain");
                assertThat(message.getQos()).isEqualTo(qos == 0 ? QoS.AT_MOST_ONCE : QoS.AT_LEAST_ONCE);
                assertThat(properties(message)).containsEntry("orig_adapter", "hono-mqtt");
            }
        });
        cases.addForDevices("telemetry over HTTP", site -> {
            String device = site.device();
            Application.Inbox telemetry = site.application().telemetry();
            site.http("POST", "/telemetry", device, "{\"ring\":7}").expect(202);
            var message = telemetry.next();
            expect(message, site, device);
            assertThat(message.getContentType()).isEqualTo("application/json");
            assertThat(message.getQos()).isEqualTo(QoS.AT_MOST_ONCE);
            assertThat(properties(message))
                    .containsEntry("orig_adapter", "hono-http")
                    .containsKey("orig_address");
        });
        cases.addForDevices("an event over AMQP", site -> {
            String device = site.device();
            Application.Inbox events = site.application().events();
            assertThat(site.amqp(device).send("event", "21.5")).isEqualTo("accepted");
            var message = events.next();
            expect(message, site, device);
            assertThat(message.getPayload()).hasToString("21.5");
            assertThat(properties(message)).containsEntry("orig_adapter", "hono-amqp");
        });
    }

    private static void properties(Cases cases) {
        Mqtt.add(cases, "defaults of the registry apply, and a time to live is capped", (site, version) -> {
            site.tenant("{\"defaults\":{\"content-type\":\"text/csv\"},\"resource-limits\":{\"max-ttl\":60}}");
            String device = site.device("{\"defaults\":{\"content-type\":\"text/plain\",\"ttl\":30}}");
            Application.Inbox events = site.application().events();
            RawMqtt client = site.login(version, device);
            client.publish("event", 1, 5, "21.5");
            var message = events.next();
            assertThat(message.getContentType()).isEqualTo("text/plain");
            assertThat(message.getTimeToLive()).hasSeconds(30);
            client.expectPuback(5);
            client.publish("event/?hono-ttl=100000&content-type=text%2Fhtml", 1, 6, "21.5");
            message = events.next();
            assertThat(message.getContentType()).isEqualTo("text/html");
            assertThat(message.getTimeToLive()).hasSeconds(60);
        });
        cases.addForDevices("the time that a device waits for a command", site -> {
            String device = site.device();
            Application.Inbox events = site.application().events();
            site.http("POST", "/event?hono-ttd=1", device, "{}").expect(202);
            assertThat(events.next().getTimeTillDisconnect()).isEqualTo(1);
        });
    }

    private static void gateways(Cases cases) {
        Mqtt.add(cases, "a message of a gateway for its device names both", (site, version) -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            Application.Inbox events = site.application().events();
            site.login(version, gateway).publish("e//" + device, 1, 5, "21.5");
            var message = events.next();
            expect(message, site, device);
            assertThat(properties(message)).containsEntry("gateway_id", gateway);
        });
        cases.addForDevices("a device that its gateway makes known is announced", site -> {
            String gateway = site.device("{\"authorities\":[\"auto-provisioning-enabled\"]}");
            String device = HonoSite.newId();
            Application.Inbox events = site.application().events();
            site.login(4, gateway).publish("t//" + device, 1, 5, "21.5");
            var message = events.next();
            site.adopt("/v1/devices/" + site.tenant() + "/" + device);
            expect(message, site, device);
            assertThat(message.getContentType())
                    .isEqualTo("application/vnd.eclipse-hono-device-provisioning-notification");
        });
    }
}
