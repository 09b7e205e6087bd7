package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.AmqpDevice;
import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import org.apache.qpid.proton.message.Message;

/** Commands that an application sends to devices and gateways over AMQP, and their answers. */
class AmqpCommandsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        devices(cases);
        gateways(cases);
        notifications(cases);
    }

    private static void devices(Cases cases) {
        cases.addForDevices("a one-way command has its subject and no reply-to", site -> {
            String device = site.device();
            AmqpDevice.Commands commands = site.amqp(device).receive("command");
            Application application = site.application();
            var sent = application.tell(device, "setSpeed", "80");
            Message command = commands.next();
            assertThat(command.getSubject()).isEqualTo("setSpeed");
            assertThat(command.getReplyTo()).isNull();
            assertThat(AmqpDevice.text(command)).isEqualTo("80");
            application.done(sent);
        });
        cases.addForDevices("the answer reaches the sender of the command", site -> {
            String device = site.device();
            AmqpDevice client = site.amqp(device);
            answer(site, client, client.receive("command"), device);
        });
        cases.addForDevices("a device may name itself in the source", site -> {
            String device = site.device();
            AmqpDevice client = site.amqp(device);
            answer(site, client, client.receive("command/" + site.tenant() + "/" + device), device);
        });
    }

    private static void answer(HonoSite site, AmqpDevice client, AmqpDevice.Commands commands, String device)
            throws Exception {
        Application application = site.application();
        var sent = application.ask(device, "getSpeed", "now");
        Message command = commands.next();
        assertThat(command.getReplyTo()).startsWith("command_response/");
        assertThat(command.getCorrelationId()).isNotNull();
        assertThat(client.answer(command, 200, "80")).isEqualTo("accepted");
        var answer = application.done(sent);
        assertThat(answer.getDeviceId()).isEqualTo(device);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/plain");
        assertThat(answer.getPayload()).hasToString("80");
    }

    private static void gateways(Cases cases) {
        cases.addForDevices("a gateway takes and answers the commands of its device by command", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            AmqpDevice client = site.amqp(gateway);
            answer(site, client, client.receive("command"), device);
        });
        cases.addForDevices("a gateway takes and answers the commands of one device", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            AmqpDevice client = site.amqp(gateway);
            answer(site, client, client.receive("command/" + site.tenant() + "/" + device), device);
        });
    }

    private static void notifications(Cases cases) {
        cases.addForDevices("applications hear from when until when a device takes commands", site -> {
            String device = site.device();
            Application.Inbox events = site.application().events();
            AmqpDevice.Commands commands = site.amqp(device).receive("command");
            MqttCommandsTest.expectNotification(events.next(), device, -1);
            commands.close();
            MqttCommandsTest.expectNotification(events.next(), device, 0);
        });
    }
}
