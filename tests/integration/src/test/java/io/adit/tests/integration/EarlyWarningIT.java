package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults that grow are announced by the sample's detectors before the limits of its level rules are reached, with a reason. Loggers that were cut off bring the
 * readings of days at once, in the order of time.
 */
class EarlyWarningIT {
    private static final int LINES_PER_MESSAGE = 500;
    /** An RMS that is four times as strong as usual, in m/s2. */
    private static final double KNOCKING = 0.6;

    /** The sensors' noise and, once it begins, the fault: the cells of a line at hours since the start. */
    @FunctionalInterface
    private interface Course {
        String cells(double hours, Random noise);
    }

    @TempDir
    static Path folder;

    private static Site site;
    private static Facility facility;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(folder);
        facility = AditFile.load(Site.SAMPLE);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && !channel.getBindings().isEmpty()) {
                bringLate(channel);
            }
        }
        BearingMonitor.addTo(facility, channel("pump-p2/vibration"), KNOCKING);
        site.publisher().apply(facility, (change, done, all) -> {});
        site.awaitRunning(facility);
    }

    /** @param name device and key */
    private static Channel channel(String name) {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel
                    && !channel.getBindings().isEmpty()
                    && name.equals(channel.getBindings().getFirst().getDevice().getId() + "/" + channel.getKey())) {
                return channel;
            }
        }
        throw new IllegalStateException(name);
    }

    private static void bringLate(Channel channel) {
        channel.setPeriodSeconds(null);
        channel.getCleaning().setLateSeconds(1e7);
        Binding binding = channel.getBindings().getFirst();
        binding.setFormat(PayloadFormat.CSV);
        binding.setPointer(channel.getKey());
        binding.setTimePointer("time");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            line.append(',').append(String.format(Locale.ROOT, "%.7g", cell));
        }
        return line.toString();
    }

    private static void send(String device, String header, Duration step, Duration span, Course course)
            throws Exception {
        Instant start = Instant.now().minus(span).truncatedTo(ChronoUnit.SECONDS);
        Random noise = new Random(5);
        MqttClient client = Devices.connect(site.mqtt(), device, site.password(device));
        StringBuilder lines = new StringBuilder();
        long count = span.dividedBy(step);
        for (long i = 0; i < count; i++) {
            Duration since = step.multipliedBy(i);
            lines.append('\n').append(start.plus(since)).append(course.cells(since.toMillis() / 3.6e6, noise));
            if (i % LINES_PER_MESSAGE == LINES_PER_MESSAGE - 1 || i == count - 1) {
                Devices.publish(client, "time," + header + lines);
                lines.setLength(0);
            }
        }
        client.disconnect();
        client.close();
    }

    private static Optional<JsonObject> firstRaised(String rule) {
        JsonObject journal = site.admin
                .send("GET", "/api/adit/alarms?limit=1000&rule=" + rule, null, Map.of())
                .json();
        return journal.getValue("items").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .filter(each -> "RAISED".equals(text(each, "cause")))
                .min(Comparator.comparing(each -> text(each, "time")));
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asString();
    }

    /** Waits for both alarms; the reason of the earlier one. */
    private static String announcedBefore(String detector, String level, Instant fault) {
        return announcedBefore(detector, level, fault, Duration.ofHours(1));
    }

    private static String announcedBefore(String detector, String level, Instant fault, Duration lead) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        firstRaised(detector).isPresent() && firstRaised(level).isPresent());
        JsonObject early = firstRaised(detector).orElseThrow();
        Instant announced = Instant.parse(text(early, "time"));
        Instant reached = Instant.parse(text(firstRaised(level).orElseThrow(), "time"));
        System.out.printf(
                Locale.ROOT,
                "%s: announced %.1f h after the fault began, %.1f h before %s: %s%n",
                detector,
                Duration.between(fault, announced).toMinutes() / 60.0,
                Duration.between(announced, reached).toMinutes() / 60.0,
                level,
                text(early, "message"));
        assertThat(announced).isAfter(fault).isBefore(reached.minus(lead));
        return text(early, "message");
    }

    @Test
    void aWornBearingIsAnnouncedBeforeItsVibrationIsTooStrong() throws Exception {
        Duration span = Duration.ofHours(20);
        Instant fault = Instant.now().minus(Duration.ofHours(12));
        send("pump-p1", "motorCurrent,vibration,bearingTemperature", Duration.ofSeconds(30), span, (hours, noise) -> {
            double wear = Math.max(0, hours - 8) / 12;
            double vibration = 0.004 * Math.exp(wear * Math.log(7.5)) + 0.0004 * noise.nextGaussian();
            return line(
                    18 + 0.3 * noise.nextGaussian(),
                    Math.abs(vibration) / 9.80665,
                    46 + 6 * wear * wear + 0.4 * noise.nextGaussian());
        });
        String message = announcedBefore("unusual-pump-p1", "vibration-p1", fault);
        assertThat(message).startsWith("Pump P1 runs unusually: ").contains("vibration ", "sigma above", "(score 0.");
    }

    /** Raw readings, 100 a second for a quarter of an hour; from the ninth minute on a ball knocks ten times a second, harder and harder. */
    @Test
    void aBearingThatKnocksIsAnnouncedFromItsRawVibrationBeforeTheLimitOfItsRms() throws Exception {
        Duration span = Duration.ofMinutes(15);
        Instant fault = Instant.now().minus(Duration.ofMinutes(7));
        long[] reading = {0};
        send("pump-p2", "vibration", Duration.ofMillis(10), span, (hours, noise) -> {
            double hum = 0.1 * Math.sin(2 * Math.PI * 24.3 * 3600 * hours) + 0.1 * noise.nextGaussian();
            boolean knocks = reading[0]++ % 10 == 0;
            double knock = knocks ? Math.max(0, 60 * hours - 8) * 0.4 : 0;
            return line((hum + knock) / 9.80665);
        });
        String message = announcedBefore(BearingMonitor.DETECTOR, BearingMonitor.LIMIT, fault, Duration.ofMinutes(2));
        assertThat(message).contains("vibrationKurtosis ", "sigma above");
    }

    @Test
    void wallThatSlowlyGetsWetIsAnnouncedAndCanBeTaughtAsNormal() throws Exception {
        Duration span = Duration.ofHours(480 + 120);
        Instant fault = Instant.now().minus(Duration.ofHours(120));
        send("wall-1", "moisture", Duration.ofMinutes(5), span, (hours, noise) -> {
            double rise = Math.max(0, hours - 480) * 0.15;
            double moisture = 24 + 0.8 * Math.sin(2 * Math.PI * hours / 24) + rise + 0.2 * noise.nextGaussian();
            return line((moisture + 40) / 297.5);
        });
        announcedBefore("unusual-moisture-wall-1", "moisture-wall-1", fault);
        String thing = Names.thingOf(facility, "wall-1", "moisture");
        await().untilAsserted(() -> {
            JsonObject anomaly = anomaly(thing);
            assertThat(text(anomaly, "rule")).isEqualTo("unusual-moisture-wall-1");
            assertThat(anomaly.getValue("learning").map(JsonValue::asBoolean)).contains(false);
            assertThat(anomaly.getValue("score").orElseThrow().asDouble()).isBetween(0.0, 1.0);
        });
        assertThat(tell(thing, "acknowledge-alarm", "unusual-moisture-wall-1").body())
                .contains("acknowledged, and learnt as normal");
        assertThat(tell(thing, "acknowledge-alarm", "unusual-moisture-wall-1").body())
                .contains("there was no event");
        assertThat(tell(thing, "acknowledge-alarm", "moisture-wall-1").status()).isEqualTo(409);
        assertThat(tell(thing, "retrain-detector", "unusual-moisture-wall-1").body())
                .contains("learns anew");
    }

    @Test
    void aSensorThatDriftsIsAnnouncedBeforeItReachesTheLimit() throws Exception {
        Instant fault = Instant.now().minus(Duration.ofHours(60));
        send("ring-04", "porePressureA", Duration.ofMinutes(5), Duration.ofHours(72 + 60), (hours, noise) -> {
            double drift = Math.max(0, hours - 72) * 0.2;
            double tide = 0.5 * Math.sin(2 * Math.PI * hours / 12.4);
            return line(hertz(12 + tide + drift + 0.2 * noise.nextGaussian()));
        });
        announcedBefore("unusual-pore-pressure-ring-04", "pore-pressure-ring-04", fault);
    }

    /** The reading of a vibrating wire whose calibration gives that pressure in kPa. */
    private static double hertz(double kilopascal) {
        double a = 0.0023260;
        double b = 0.000095792;
        return (-a + Math.sqrt(a * a + 4 * b * (828.53 - kilopascal))) / (2 * b);
    }

    private static JsonObject anomaly(String thing) {
        return site.admin
                .send("GET", "/api/2/things/" + encode(thing) + "/features/moisture/properties/anomaly", null, Map.of())
                .json();
    }

    private static RestClient.Answer tell(String thing, String subject, String rule) {
        return site.admin.send(
                "POST",
                "/api/2/things/" + encode(thing) + "/inbox/messages/" + subject + "?timeout=20",
                "{\"rule\":\"" + rule + "\",\"comment\":\"spring rain\",\"asNormal\":true}",
                Map.of());
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
