package io.adit.tests.conformance.hono;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Application;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Tool;
import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Devices on clients of other makers: mosquitto_pub and mosquitto_sub, curl, Qpid Proton for Python. */
class ToolsTest extends Resource {
    private static final String[] VERSIONS = {"mqttv311", "mqttv5"};
    private static final String PYTHON = "/usr/bin/python3";

    @Override
    protected void define(Cases cases) {
        mosquitto(cases);
        curl(cases);
        cases.addForDevices("Qpid Proton sends, and answers a command", ToolsTest::proton);
        cases.addForSecured("curl and mosquitto_pub log in by certificate", ToolsTest::byCertificate);
    }

    private static List<String> mqtt(HonoSite site, String tool, String version, String device) {
        return new ArrayList<>(List.of(
                tool,
                "-V",
                version,
                "-h",
                site.mqttAddress().getHostString(),
                "-p",
                String.valueOf(site.mqttAddress().getPort()),
                "-u",
                site.user(device),
                "-P",
                HonoSite.PASSWORD));
    }

    private static void mosquitto(Cases cases) {
        for (String version : VERSIONS) {
            cases.addForDevices("mosquitto_pub " + version + " sends an event", site -> {
                String device = site.device();
                Application.Inbox events = site.application().events();
                List<String> command = mqtt(site, "mosquitto_pub", version, device);
                command.addAll(List.of("-q", "1", "-t", "event/?content-type=text%2Fplain", "-m", "21.5"));
                new Tool(site, command).end();
                var event = events.next();
                assertThat(event.getDeviceId()).isEqualTo(device);
                assertThat(event.getContentType()).isEqualTo("text/plain");
                assertThat(event.getPayload()).hasToString("21.5");
            });
            cases.addForDevices("mosquitto_sub " + version + " takes a command", site -> {
                String device = site.device();
                Application application = site.application();
                Application.Inbox events = application.events();
                List<String> command = mqtt(site, "mosquitto_sub", version, device);
                command.addAll(List.of("-q", "1", "-C", "1", "-t", "command///req/#", "-F", "%t %p"));
                Tool client = new Tool(site, command);
                MqttCommandsTest.expectNotification(events.next(), device, -1);
                application.done(application.tell(device, "setSpeed", "80"));
                assertThat(client.end()).isEqualTo("command///req//setSpeed 80");
            });
        }
    }

    private static void curl(Cases cases) {
        cases.addForDevices("curl sends, and gets a command as the response", site -> {
            String device = site.device();
            Application application = site.application();
            Application.Inbox telemetry = application.telemetry();
            Tool curl = new Tool(
                    site,
                    List.of(
                            "curl",
                            "-sS",
                            "-i",
                            "-u",
                            site.user(device) + ":" + HonoSite.PASSWORD,
                            "-H",
                            "Content-Type: application/json",
                            "-H",
                            "hono-ttd: 20",
                            "-d",
                            "{\"ring\":7}",
                            site.httpUrl() + "/telemetry"));
            assertThat(telemetry.next().getPayload()).hasToString("{\"ring\":7}");
            var sent = application.askWhenThere(device, "setSpeed", "80");
            String response = curl.end();
            assertThat(response)
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("hono-command: setSpeed")
                    .endsWith("80");
            String requestId = response.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("hono-cmd-req-id:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow();
            site.http("POST", "/command/res/" + requestId + "?hono-cmd-status=200", device, "{}")
                    .expect(202);
            assertThat(application.done(sent).getStatus()).isEqualTo(200);
        });
    }

    private static void proton(HonoSite site) throws Exception {
        if (!new Tool(site, List.of(PYTHON, "-c", "import proton; print('there')"))
                .line()
                .equals("there")) {
            throw new TestAbortedException("python3-qpid-proton is not installed");
        }
        String device = site.device();
        Application application = site.application();
        Application.Inbox telemetry = application.telemetry();
        Application.Inbox events = application.events();
        Path script = Path.of(ToolsTest.class.getResource("/hono/device.py").toURI());
        String url = "amqp://" + site.amqpAddress().getHostString() + ":"
                + site.amqpAddress().getPort();
        Tool client = new Tool(site, List.of(PYTHON, script.toString(), url, site.user(device), HonoSite.PASSWORD));
        assertThat(telemetry.next().getPayload()).hasToString("21.5");
        assertThat(events.next().getPayload()).hasToString("22.5");
        assertThat(client.line()).isEqualTo("listening");
        var answer = application.done(application.askWhenThere(device, "echo", "hello"));
        assertThat(answer.getPayload()).hasToString("hello!");
        client.end();
    }

    private static void byCertificate(HonoSite site) throws Exception {
        Identity authority = TestCertificates.authority("CN=" + HonoSite.newId());
        site.tenant("{\"trusted-ca\":[{\"cert\":\"" + authority.encoded() + "\",\"auto-provisioning-enabled\":true}]}");
        Identity device = authority.issue("CN=ring-12");
        Path folder = Files.createTempDirectory("adit-conformance");
        Path certificate = device.writeChain(folder.resolve("device.crt"));
        Path key = device.writeKey(folder.resolve("device.key"));
        site.closeAfterwards(() -> {
            Files.delete(certificate);
            Files.delete(key);
            Files.delete(folder);
        });
        Application.Inbox telemetry = site.application().telemetry();
        String trust = site.authority().toString();
        new Tool(
                        site,
                        List.of(
                                "mosquitto_pub",
                                "-h",
                                site.mqttAddress().getHostString(),
                                "-p",
                                String.valueOf(site.mqttAddress().getPort()),
                                "--cafile",
                                trust,
                                "--cert",
                                certificate.toString(),
                                "--key",
                                key.toString(),
                                "-q",
                                "1",
                                "-t",
                                "telemetry",
                                "-m",
                                "21.5"))
                .end();
        assertThat(telemetry.next().getPayload()).hasToString("21.5");
        new Tool(
                        site,
                        List.of(
                                "curl",
                                "-sSf",
                                "--cacert",
                                trust,
                                "--cert",
                                certificate.toString(),
                                "--key",
                                key.toString(),
                                "-d",
                                "22.5",
                                site.httpUrl() + "/telemetry"))
                .end();
        assertThat(telemetry.next().getPayload()).hasToString("22.5");
    }
}
