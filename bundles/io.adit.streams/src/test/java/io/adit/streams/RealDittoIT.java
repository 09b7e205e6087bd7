package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: a model published to a real server, its programme run on a real Kafka, what comes out in the server's twins. */
@EnabledIfSystemProperty(named = "adit.kafka", matches = "true", disabledReason = "takes a minute: ./adit test streams")
class RealDittoIT {
    private static final Path MODEL = Path.of("..", "..", "ditto-things", "sample", "station.adit");

    @TempDir
    Path folder;

    private final SampleFacility sample = SampleFacility.asModelled();

    @Test
    void runsWhatIsPublishedAndWritesTheTwins() throws Exception {
        try (ServerProcess server = new ServerProcess(folder);
                Installation site = new Installation(folder, sample, 1)) {
            server.apply(MODEL);
            site.start(server.uri().toString(), server.password(), "--write-twin");
            List<EngineInput.Message> messages = sample.messages(40, System.currentTimeMillis() - 400_000);
            messages.forEach(site::send);
            await().atMost(Installation.LIMIT)
                    .until(() -> !site.values(site.topics.twin()).isEmpty());
            assertThat(site.values(site.topics.undecodable()).size()).isLessThan(messages.size() / 20);
            await().atMost(Installation.LIMIT)
                    .untilAsserted(() ->
                            assertThat(channelsWithStatus(server.client())).isGreaterThan(20));
            changesWhatRuns(server, site);
            catchesUp(server, site);
        }
    }

    private static void changesWhatRuns(ServerProcess server, Installation site) throws Exception {
        RestClient rest = server.client();
        rename(rest, "Renamed while it runs");
        await().atMost(Installation.LIMIT).until(() -> runs(site).contains("Renamed while it runs"));
        String channels = first(rest, "channel-settings");
        assertThat(runs(site)).contains(channels);
        rest.send("DELETE", "/api/2/things/" + DittoApi.encode(channels), null).orFail();
        await().atMost(Installation.LIMIT).until(() -> !runs(site).contains(channels));
    }

    private void catchesUp(ServerProcess server, Installation site) throws Exception {
        server.kill();
        sample.messages(3, System.currentTimeMillis()).forEach(site::send);
        server.restart();
        rename(server.client(), "Renamed after it was away");
        await().atMost(Installation.LIMIT).until(() -> runs(site).contains("Renamed after it was away"));
    }

    /** Id of a thing of the programme. */
    private static String first(RestClient rest, String type) {
        return new DittoApi(rest)
                .searchIds("eq(attributes/type,\"" + type + "\")")
                .getFirst();
    }

    private static void rename(RestClient rest, String name) {
        String path = "/api/2/things/" + DittoApi.encode(first(rest, "rule")) + "/attributes/rule/name";
        rest.send("PUT", path, JsonValue.of(name).toString(), Map.of()).orFail();
    }

    /** The programme that the engine was told last. */
    private static String runs(Installation site) {
        return site.values(site.topics.ingest()).stream()
                .map(EngineInput::ofBytes)
                .filter(EngineInput.ProgrammeChange.class::isInstance)
                .map(each -> ((EngineInput.ProgrammeChange) each).programmeJson())
                .reduce("", (former, latter) -> latter);
    }

    private static long channelsWithStatus(RestClient rest) {
        String filter = "/api/2/search/things?option=size(200)&fields=features";
        return rest.send("GET", filter, null).orFail().json().getValue("items").orElseThrow().asArray().stream()
                .flatMap(thing -> thing.asObject().getValue("features").stream())
                .flatMap(features -> features.asObject().stream())
                .filter(feature -> feature.getValue().asObject().contains("properties/status/quality"))
                .count();
    }
}
