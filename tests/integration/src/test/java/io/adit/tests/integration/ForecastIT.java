package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forecast from the model over a device's messages to the twin, and its end when nobody asks for it any more. */
class ForecastIT {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private static final int READINGS = 300;
    private static final int SECONDS_APART = 10;

    @TempDir
    Path folder;

    private final Facility facility = AditFile.load(Site.SAMPLE);
    private final Asset pump = (Asset) facility.getRules().stream()
            .filter(rule -> rule.getId().equals("vibration-p1"))
            .findFirst()
            .orElseThrow()
            .getChannel()
            .eContainer();
    private final LevelRule rule = NEW.createLevelRule();

    private void addWear() {
        Device device = NEW.createDevice();
        device.setId("wear-1");
        facility.getDevices().add(device);
        Binding binding = NEW.createBinding();
        binding.setDevice(device);
        binding.setPointer("/wear");
        binding.setTimePointer("/time");
        binding.setSourceUnit("mm");
        Channel channel = NEW.createChannel();
        channel.setId("p1-wear");
        channel.setKey("wear");
        channel.setName("Wear of the impeller");
        channel.setUnit("mm");
        channel.getBindings().add(binding);
        pump.getChannels().add(channel);
        Level level = NEW.createLevel();
        level.setName("action");
        level.setSeverity(600);
        level.setLimit(40);
        Action action = NEW.createAction();
        action.setWho("Maintenance");
        action.setWhat("Change the impeller.");
        rule.setId("impeller-p1");
        rule.setName("Wear of pump P1");
        rule.setChannel(channel);
        rule.setForecastDays(0.02);
        rule.getLevels().add(level);
        rule.getActions().add(action);
        facility.getRules().add(rule);
        assertThat(Validator.validate(facility)).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private static void send(Site site) throws Exception {
        MqttClient client = Devices.connect(site.mqtt(), "wear-1", site.password("wear-1"));
        Instant first = Instant.now().minusSeconds((long) READINGS * SECONDS_APART);
        Random random = new Random(3);
        for (int i = 0; i <= READINGS; i++) {
            double wear = 0.1 * i + 0.05 * random.nextGaussian();
            Devices.publish(
                    client, "{\"time\":\"" + first.plusSeconds((long) i * SECONDS_APART) + "\",\"wear\":" + wear + "}");
        }
        client.disconnect();
        client.close();
    }

    private RestClient.Answer forecast(Site site) {
        String thing = facility.getNamespace() + ":" + pump.getId();
        return site.admin.send(
                "GET",
                "/api/2/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8)
                        + "/features/wear/properties/forecast/impeller-p1",
                null);
    }

    @Test
    void theTwinSaysWhenALevelWillBeReachedAndWhenWorkPays() throws Exception {
        addWear();
        try (Site site = new Site(folder)) {
            site.publisher().apply(facility, (change, done, all) -> {});
            site.awaitRunning(facility);
            send(site);
            await().untilAsserted(() -> {
                RestClient.Answer answer = forecast(site);
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                String said = levelText(answer.json()).asString();
                assertThat(said).matches("Reaches action level \\(40 mm\\) in (1[3-9]|20)-(1[6-9]|2\\d) minutes");
                assertThat(answer.json().getValue("advice/text").map(JsonValue::asString))
                        .hasValueSatisfying(text -> assertThat(text).contains("EUR"));
            });
            assertThat(site.publisher().plan(facility).isEmpty()).isTrue();
            rule.setForecastDays(null);
            site.publisher().apply(facility, (change, done, all) -> {});
            await().untilAsserted(() -> assertThat(forecast(site).body()).isEqualTo("null"));
        }
    }

    private static JsonValue levelText(JsonObject forecast) {
        return forecast.getValue("levels")
                .orElseThrow()
                .asArray()
                .get(0)
                .orElseThrow()
                .asObject()
                .getValue("text")
                .orElseThrow();
    }
}
