package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.notification.DeliveryJson;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a device's value to whom the model names, past a notifier that is killed. Takes a minute: {@code ./adit test streams}. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes a minute: ./adit test streams")
class NotifierIT {
    private static final String RULE = "co-west";
    private static final Path MODEL = Path.of("..", "..", "ditto-things", "sample", "station.adit");

    @TempDir
    Path folder;

    private final SampleFacility sample = SampleFacility.asModelled();
    private final List<JsonObject> told = new CopyOnWriteArrayList<>();

    @Test
    void tellsTheControlRoomOnceThatAnAlarmIsRaisedAndOver() throws Exception {
        try (ServerProcess server = new ServerProcess(folder);
                Installation site = new Installation(folder, sample, 1)) {
            server.apply(MODEL);
            RestClient ditto = server.client();
            Thread controlRoom = new Thread(() -> listen(ditto), "control-room");
            controlRoom.start();
            CommandSite devices = new CommandSite(site);
            site.start(server.uri().toString(), server.password());
            Process notifier = site.notify(server.uri().toString(), server.password());
            await().atMost(Installation.LIMIT).until(site::notifierHasAPlace);
            devices.isUp();
            devices.air("west", 40, 36);
            devices.air("west", 20, 36.5);
            await().atMost(Installation.LIMIT).until(() -> events().equals(List.of("raised")));
            notifier.destroyForcibly().waitFor();
            await().atMost(Installation.LIMIT)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> {
                        devices.air("west", 0, 3);
                        return isOver(site);
                    });
            site.notify(server.uri().toString(), server.password());
            await().atMost(Installation.LIMIT).until(() -> events().size() > 1);
            assertThat(events()).containsExactly("raised", "ended");
            assertThat(told.getFirst().getValue("actionPlan").orElseThrow().asArray())
                    .isNotEmpty();
            controlRoom.interrupt();
        }
    }

    private static boolean isOver(Installation site) {
        return site.values(site.topics.alarms()).stream()
                .map(AlarmLines::read)
                .anyMatch(each -> each.ruleId().equals(RULE) && !each.status().active());
    }

    private List<String> events() {
        return told.stream().map(each -> OutputText.text(each, "event")).toList();
    }

    /** As a screen does that is subscribed to the station's messages. */
    private void listen(RestClient ditto) {
        String path = "/api/2/things/" + DittoApi.encode("io.adit.sample:station") + "/outbox/messages/"
                + DeliveryJson.DITTO_SUBJECT;
        try {
            ditto.follow(path, line -> {
                if (line.startsWith("data:{")) {
                    JsonObject event = JsonObject.of(line.substring("data:".length()));
                    if (OutputText.text(event, "rule").equals(RULE)) {
                        told.add(event);
                    }
                }
            });
        } catch (PublishException e) {
            assertThat(e).as("the server is stopped at the end").isNotNull();
        }
    }
}
