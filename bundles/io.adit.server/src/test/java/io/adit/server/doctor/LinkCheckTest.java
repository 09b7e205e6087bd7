package io.adit.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.server.backup.ServerState;
import io.adit.server.doctor.Diagnosis.State;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final long MOST = 1_000_000;

    @TempDir
    Path folder;

    private LinkCheck check() {
        return new LinkCheck(folder, NOW);
    }

    private static JsonObject link(long bytes, String oldest) {
        JsonObject samples = new JsonObject().put("waiting", bytes / 5).put("waitingBytes", bytes);
        if (!oldest.isEmpty()) {
            samples.put("oldest", oldest);
        }
        return new JsonObject()
                .put("connected", true)
                .put("centre", "https://c.example")
                .put("samples", samples.put("dropped", 0));
    }

    private static Optional<ServerState> running(String link) {
        return Optional.of(new ServerState("1", 1, true, 0, 1, 0, Map.of(), List.of(), link));
    }

    private Path centre(String more) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "word");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(
                folder.resolve("centre.json"),
                "{\"centre\":\"https://c.example\",\"station\":\"north\",\"user\":\"u\",\"passwordFile\":\"secret\""
                        + more + "}");
    }

    private static List<State> states(List<Diagnosis> found) {
        return found.stream().map(Diagnosis::state).toList();
    }

    @Test
    void aLinkThatIsUpToDateIsWell() {
        assertThat(states(check().judge(link(100, "2026-03-04T11:59:58Z"), MOST)))
                .containsExactly(State.OK, State.OK);
    }

    @Test
    void tellsWhatWaitsSinceWhenAndWhy() {
        JsonObject broken = link(5000, "2026-03-02T00:00:00Z").put("problem", "https://c.example does not answer.");
        Diagnosis found = check().judge(broken, MOST).getFirst();
        assertThat(found.state()).isEqualTo(State.WRONG);
        assertThat(found.found())
                .isEqualTo("1000 samples, the oldest of 2026-03-02T00:00:00Z, wait for https://c.example:"
                        + " https://c.example does not answer.");
        assertThat(found.advice()).contains("proxy");
        assertThat(states(check().judge(link(5000, "2026-03-02T00:00:00Z"), MOST)))
                .containsExactly(State.NOTE, State.OK);
    }

    @Test
    void warnsBeforeSamplesAreDroppedAndTellsThatTheyWere() {
        assertThat(states(check().judge(link(900_000, ""), MOST))).containsExactly(State.OK, State.WRONG);
        JsonObject after = link(1000, "");
        after.getJsonObject("samples").put("dropped", 77);
        assertThat(check().judge(after, MOST).getLast().found()).contains("77 samples were not handed on");
    }

    @Test
    void saysWhereTheDiskHasNoRoomForWhatMayWait() {
        assertThat(LinkCheck.room(3_000_000_000L, 1_000_000_000L).state()).isEqualTo(State.OK);
        Diagnosis small = LinkCheck.room(3_000_000_000L, 2_500_000_000L);
        assertThat(small.state()).isEqualTo(State.NOTE);
        assertThat(small.found()).isEqualTo("up to 2.5 GB more may wait, and the disk has 3.0 GB free");
        assertThat(small.advice()).contains("outboxBytes");
    }

    @Test
    void looksAtTheFilesOfStationAndCentre() throws IOException {
        assertThat(check().look(null, Optional.empty())).isEmpty();
        assertThat(check().look(centre(",\"colour\":1"), Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.found()).contains("unknown member 'colour'"));
        Path good = centre(",\"outboxBytes\":1000000");
        assertThat(check().look(good, Optional.empty()))
                .extracting(Diagnosis::part)
                .containsExactly("room for the outbox");
        assertThat(check().look(good, running("")).getFirst().found()).isEqualTo("the running server is no station");
        assertThat(check().look(good, running(link(100, "").encode())))
                .extracting(Diagnosis::part)
                .containsExactly("link", "outbox", "room for the outbox");
        Files.writeString(folder.resolve("stations.json"), "{\"stations\":[{}]}");
        assertThat(check().look(null, Optional.empty()).getFirst().found()).contains("a station needs a name");
    }
}
