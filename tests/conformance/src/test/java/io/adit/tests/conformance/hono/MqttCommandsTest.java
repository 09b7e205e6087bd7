package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.kit.RawMqtt;
import java.util.concurrent.CompletableFuture;
import org.eclipse.hono.application.client.DownstreamMessage;
import org.eclipse.hono.application.client.amqp.AmqpMessageContext;

/** Commands that an application sends to devices and gateways over MQTT, and their answers. */
class MqttCommandsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        oneWay(cases);
        answers(cases);
        gateways(cases);
        unreachable(cases);
        notifications(cases);
    }

    private static void oneWay(Cases cases) {
        for (String[] form : new String[][] {{"command///req/#", "command///req//"}, {"c///q/#", "c///q//"}}) {
            Mqtt.add(cases, "a one-way command comes as " + form[1] + "<subject>", (site, version) -> {
                String device = site.device();
                RawMqtt client = site.login(version, device);
                assertThat(client.subscribe(form[0], 0)).isZero();
                Application application = site.application();
                CompletableFuture<Void> sent = application.tell(device, "setSpeed", "80");
                RawMqtt.Message command = client.message();
                assertThat(command.topic()).isEqualTo(form[1] + "setSpeed");
                assertThat(command.payload()).isEqualTo("80");
                application.done(sent);
            });
        }
        Mqtt.add(cases, "a command for QoS 1 is taken when it is acknowledged", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            assertThat(client.subscribe("command///req/#", 1)).isEqualTo(1);
            Application application = site.application();
            CompletableFuture<Void> sent = application.tell(device, "setSpeed", "80");
            RawMqtt.Message command = client.message();
            assertThat(command.packetId()).isPositive();
            assertThat(sent).isNotDone();
            client.acknowledge(command.packetId());
            application.done(sent);
        });
    }

    private static void answers(Cases cases) {
        for (String[] form : new String[][] {{"command", "req", "res"}, {"c", "q", "s"}}) {
            Mqtt.add(cases, "an answer to " + form[0] + "///" + form[2] + " reaches its sender", (site, version) -> {
                String device = site.device();
                RawMqtt client = site.login(version, device);
                client.subscribe(form[0] + "///" + form[1] + "/#", 0);
                Application application = site.application();
                var sent = application.ask(device, "getSpeed", "now");
                String[] topic = client.message().topic().split("/", -1);
                assertThat(topic)
                        .hasSize(6)
                        .startsWith(form[0], "", "", form[1])
                        .endsWith("getSpeed");
                assertThat(topic[4]).isNotEmpty();
                client.publish(form[0] + "///" + form[2] + "/" + topic[4] + "/200", 1, 9, "80");
                client.expectPuback(9);
                expect(application.done(sent), device, 200, "80");
            });
        }
        Mqtt.add(cases, "the status of an answer reaches its sender", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            client.subscribe("command///req/#", 0);
            Application application = site.application();
            var sent = application.ask(device, "open", "");
            String requestId = client.message().topic().split("/", -1)[4];
            client.publish("command///res/" + requestId + "/409/?content-type=text%2Fplain", 0, 0, "stuck");
            assertThat(application.refusal(sent)).isEqualTo(409);
        });
    }

    private static void expect(
            DownstreamMessage<AmqpMessageContext> answer, String device, int status, String payload) {
        assertThat(answer.getDeviceId()).isEqualTo(device);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getPayload()).hasToString(payload);
    }

    private static void gateways(Cases cases) {
        for (String filter : new String[] {"c//+/q/#", "c//%s/q/#"}) {
            Mqtt.add(cases, "a gateway takes and answers its device's commands by " + filter, (site, version) -> {
                String gateway = site.device();
                String device = site.deviceVia(gateway);
                RawMqtt client = site.login(version, gateway);
                assertThat(client.subscribe(filter.formatted(device), 0)).isZero();
                Application application = site.application();
                var sent = application.ask(device, "getSpeed", "now");
                String[] topic = client.message().topic().split("/", -1);
                assertThat(topic).startsWith("c", "", device, "q").endsWith("getSpeed");
                client.publish("c//" + device + "/s/" + topic[4] + "/200", 1, 9, "80");
                client.expectPuback(9);
                expect(application.done(sent), device, 200, "80");
            });
        }
    }

    private static void unreachable(Cases cases) {
        cases.addForDevices("a command for a device that is not there to take it is 503", site -> {
            String device = site.device();
            Application application = site.application();
            assertThat(application.refusal(application.tell(device, "stop", "now")))
                    .isEqualTo(503);
        });
        cases.addForDevices("a command for an unknown device is refused", site -> {
            site.tenant();
            Application application = site.application();
            assertThat(application.refusal(application.tell(HonoSite.newId(), "stop", "now")))
                    .isBetween(400, 503);
        });
        Mqtt.add(cases, "a device that has unsubscribed takes no commands", (site, version) -> {
            String device = site.device();
            RawMqtt client = site.login(version, device);
            client.subscribe("command///req/#", 0);
            client.unsubscribe("command///req/#");
            Application application = site.application();
            assertThat(application.refusal(application.tell(device, "stop", "now")))
                    .isEqualTo(503);
        });
    }

    private static void notifications(Cases cases) {
        Mqtt.add(cases, "applications hear from when until when a device takes commands", (site, version) -> {
            String device = site.device();
            Application.Inbox events = site.application().events();
            try (RawMqtt client = site.login(version, device)) {
                client.subscribe("command///req/#", 0);
                expectNotification(events.next(), device, -1);
            }
            expectNotification(events.next(), device, 0);
        });
        Mqtt.add(cases, "applications hear of which device a gateway takes commands", (site, version) -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            Application.Inbox events = site.application().events();
            RawMqtt client = site.login(version, gateway);
            client.subscribe("c//" + device + "/q/#", 0);
            expectNotification(events.next(), device, -1);
            client.unsubscribe("c//" + device + "/q/#");
            expectNotification(events.next(), device, 0);
        });
    }

    static void expectNotification(DownstreamMessage<AmqpMessageContext> event, String device, int ttd) {
        assertThat(event.getContentType()).isEqualTo(HonoSite.EMPTY_NOTIFICATION);
        assertThat(event.getDeviceId()).isEqualTo(device);
        assertThat(event.getTimeTillDisconnect()).isEqualTo(ttd);
    }
}
