package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.adit.gateway.auth.Users;
import io.adit.model.AditFactory;
import io.adit.model.Contact;
import io.adit.model.ContactKind;
import io.adit.model.Facility;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An alarm reaches the people whom the model names, also when mail server and Adit itself were down in between. */
class NotificationsIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String PATH = "/api/adit/notifications";

    @TempDir
    private Path folder;

    @Test
    void mailsAnAlarmOnceAfterAnOutageAndARestart() throws Exception {
        int port = freePort();
        setUpMail(port);
        try (Site site = new Site(folder)) {
            publish(site);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(dryRun(site).toString())
                            .contains("shift@station.example", "\"afterMinutes\":0"));
            trip(site);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(deliveries(site).toString())
                            .contains(
                                    "\"kind\":\"ditto\"",
                                    "\"state\":\"delivered\"",
                                    "\"state\":\"pending\"",
                                    "\"fault\":"));
            Users.open(folder.resolve("data")).put("operator", "a good password", List.of());
            RestClient operator = site.client("operator", "a good password");
            await().atMost(LIMIT)
                    .until(() -> operator.send("GET", PATH, "", Map.of()).status() == 403);
        }
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (Site site = new Site(folder)) {
            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(deliveries(site).toString()).doesNotContain("\"state\":\"pending\""));
            MimeMessage[] mails = mail.getReceivedMessages();
            assertThat(mails).hasSize(1);
            assertThat(mails[0].getSubject()).contains("Carbon monoxide");
            assertThat(String.valueOf(mails[0].getContent())).contains("Action plan", "\u00a0ppm is above");
        } finally {
            mail.stop();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void setUpMail(int port) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("notification.json"),
                "{\"mail\":{\"host\":\"127.0.0.1\",\"port\":" + port
                        + ",\"security\":\"none\",\"from\":\"adit@station.example\"}}");
    }

    private static void publish(Site site) {
        Facility facility = AditFile.load(Site.SAMPLE);
        facility.getContacts().clear();
        facility.getRoutes().clear();
        AditFactory factory = AditFactory.eINSTANCE;
        Route route = factory.createRoute();
        route.setId("all");
        RouteStep step = factory.createRouteStep();
        route.getSteps().add(step);
        step.getContacts().add(contact(facility, "shift", ContactKind.MAIL, "shift@station.example"));
        String thing = facility.getNamespace() + ":" + facility.getId();
        step.getContacts().add(contact(facility, "room", ContactKind.DITTO, thing));
        facility.getRoutes().add(route);
        site.publisher().apply(facility, (change, done, all) -> {});
        site.awaitRunning(facility);
    }

    private static Contact contact(Facility facility, String id, ContactKind kind, String address) {
        Contact contact = AditFactory.eINSTANCE.createContact();
        contact.setId(id);
        contact.setKind(kind);
        contact.setAddress(address);
        facility.getContacts().add(contact);
        return contact;
    }

    private static void trip(Site site) throws Exception {
        MqttClient west = Devices.connect(site.mqtt(), "air-west", site.password("air-west"));
        Instant now = Instant.now();
        for (int secondsAgo : new int[] {50, 39}) {
            Devices.publish(west, "{\"time\":\"" + now.minusSeconds(secondsAgo) + "\",\"carbonMonoxide\":35}");
        }
        west.disconnect();
    }

    private static JsonArray deliveries(Site site) {
        return site.admin
                .send("GET", PATH, "", Map.of())
                .json()
                .getValue("items")
                .map(JsonValue::asArray)
                .orElseThrow();
    }

    private static JsonObject dryRun(Site site) {
        RestClient.Answer answer = site.admin.send(
                "POST",
                PATH + "/dry-run",
                "{\"rule\":\"" + rule(site) + "\",\"level\":\"alert\",\"severity\":300}",
                Map.of("Content-Type", "application/json"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String rule(Site site) {
        return site.server.ingest().programme().rules().getFirst().ruleId();
    }
}
