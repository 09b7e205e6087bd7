package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import java.util.concurrent.CompletableFuture;
import org.eclipse.hono.application.client.TimeUntilDisconnectNotification;

/** Commands that come to devices and gateways as the response to an HTTP request, and their answers. */
class HttpCommandsTest extends Resource {
    @Override
    protected void define(Cases cases) {
        cases.addForDevices("a waiting request gets the command, and its answer reaches the sender", site -> {
            String device = site.device();
            Application application = site.application();
            Application.Inbox events = application.events();
            CompletableFuture<Answer> waiting = site.http("POST", "/event", device, "{}")
                    .with("hono-ttd", "20")
                    .answerLater();
            var event = events.next();
            assertThat(event.getTimeUntilDisconnectNotification())
                    .map(TimeUntilDisconnectNotification::getDeviceId)
                    .contains(device);
            var sent = application.askWhenThere(device, "setSpeed", "80");
            Answer command = application.done(waiting).hasStatus(200);
            assertThat(command.value("hono-command")).isEqualTo("setSpeed");
            assertThat(command.text()).isEqualTo("80");
            String path = "/command/res/" + command.value("hono-cmd-req-id") + "?hono-cmd-status=200";
            site.http("POST", path, device, "\"done\"").expect(202);
            var answer = application.done(sent);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getPayload()).hasToString("\"done\"");
            assertThat(answer.getDeviceId()).isEqualTo(device);
        });
        cases.addForDevices("a gateway that waits for its device gets the command and answers it", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            Application application = site.application();
            CompletableFuture<Answer> waiting = site.http("PUT", "/telemetry//" + device, gateway, "{}")
                    .with("hono-ttd", "20")
                    .answerLater();
            var sent = application.askWhenThere(device, "setSpeed", "80");
            Answer command = application.done(waiting).hasStatus(200);
            String path = "/command/res//" + device + "/" + command.value("hono-cmd-req-id") + "?hono-cmd-status=204";
            site.http("PUT", path, gateway, "\"\"").expect(202);
            assertThat(application.done(sent).getStatus()).isEqualTo(204);
        });
        cases.addForDevices("a gateway that waits for all its devices is told whose command it is", site -> {
            String gateway = site.device();
            String device = site.deviceVia(gateway);
            Application application = site.application();
            CompletableFuture<Answer> waiting = site.http("POST", "/telemetry", gateway, "{}")
                    .with("hono-ttd", "20")
                    .answerLater();
            var sent = application.askWhenThere(device, "setSpeed", "80");
            Answer command = application.done(waiting).hasStatus(200);
            assertThat(command.value("hono-cmd-target-device")).isEqualTo(device);
            String path = "/command/res//" + device + "/" + command.value("hono-cmd-req-id") + "?hono-cmd-status=200";
            site.http("PUT", path, gateway, "\"done\"").expect(202);
            assertThat(application.done(sent).getDeviceId()).isEqualTo(device);
        });
        cases.addForDevices(
                "an answer without a status is 400",
                site -> site.http("POST", "/command/res/abc", site.device(), "{}")
                        .expect(400));
    }
}
