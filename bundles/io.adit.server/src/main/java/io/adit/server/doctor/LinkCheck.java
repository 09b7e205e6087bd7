package io.adit.server.doctor;

import io.adit.edge.CentreFile;
import io.adit.edge.CentreSettings;
import io.adit.server.backup.ServerState;
import io.adit.server.station.StationsFile;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The link between a station and its centre: the files that make it, what waits, and whether there is room for more. */
final class LinkCheck {
    private static final String LINK = "link";
    private static final String OUTBOX = "outbox";
    private static final Duration LONG = Duration.ofHours(1);
    private static final long SPARE_BYTES = 1_000_000_000L;
    private static final double NEARLY = 0.8;

    private final Path folder;
    private final Instant now;

    /** @param folder the data folder, which is there */
    LinkCheck(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /**
     * Looks.
     *
     * @param centreFile of {@code --centre}; null: it is to be no station
     * @param server that runs on the folder
     */
    List<Diagnosis> look(@Nullable Path centreFile, Optional<ServerState> server) throws IOException {
        List<Diagnosis> found = new ArrayList<>();
        stations().ifPresent(found::add);
        if (centreFile == null) {
            return found;
        }
        CentreSettings settings;
        try {
            settings = CentreFile.read(centreFile);
        } catch (IllegalArgumentException e) {
            found.add(Diagnosis.wrong(
                    "centre file",
                    String.valueOf(e.getMessage()),
                    "Mend what --centre names; the server does not start with it (docs/guides/operator.md)."));
            return found;
        }
        JsonObject link = server.map(ServerState::link)
                .filter(text -> !text.isEmpty())
                .map(JsonObject::new)
                .orElse(null);
        if (link != null) {
            found.addAll(judge(link, settings.outboxBytes()));
        } else if (server.isPresent()) {
            found.add(Diagnosis.wrong(
                    LINK, "the running server is no station", "Restart it with --centre " + centreFile + "."));
        }
        long waiting = link == null ? 0 : link.getJsonObject("samples").getLong("waitingBytes");
        found.add(room(Files.getFileStore(folder).getUsableSpace(), settings.outboxBytes() - waiting));
        return found;
    }

    private Optional<Diagnosis> stations() {
        try {
            StationsFile.read(folder.resolve(StationsFile.NAME));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Diagnosis.wrong(
                    "stations", String.valueOf(e.getMessage()), "Mend the file; the server does not start with it."));
        }
    }

    /**
     * Says how a link is.
     *
     * @param link as {@code GET /api/adit/centre} tells it
     * @param most bytes of samples that may wait
     */
    List<Diagnosis> judge(JsonObject link, long most) {
        JsonObject samples = link.getJsonObject("samples");
        long waiting = samples.getLong("waitingBytes");
        long dropped = samples.getLong("dropped", 0L);
        List<Diagnosis> found = new ArrayList<>();
        found.add(connection(link, samples));
        String size = Amount.bytes(waiting) + " of at most " + Amount.bytes(most) + " wait";
        if (waiting > NEARLY * most) {
            found.add(Diagnosis.wrong(
                    OUTBOX,
                    size,
                    "Beyond, the oldest samples are no longer handed on: mend the link, allow it more"
                            + " bytesPerSecond, or raise outboxBytes where the disk has room."));
        } else if (dropped > 0) {
            found.add(Diagnosis.note(
                    OUTBOX,
                    size + "; " + dropped + " samples were not handed on since more waited than may",
                    "They are in the station's own history: ./adit export them there."));
        } else {
            found.add(Diagnosis.ok(OUTBOX, size));
        }
        return found;
    }

    private Diagnosis connection(JsonObject link, JsonObject samples) {
        String oldest = samples.getString("oldest", "");
        String waits = samples.getLong("waiting") + " samples" + (oldest.isEmpty() ? "" : ", the oldest of " + oldest)
                + ", wait for " + link.getString("centre");
        String problem = link.getString("problem", "");
        if (!problem.isEmpty() || !link.getBoolean("connected")) {
            return Diagnosis.wrong(
                    LINK,
                    waits + ": " + (problem.isEmpty() ? "it has not answered yet" : problem),
                    "Check the network, the proxy, the password, and that the centre runs; the station works on alone"
                            + " meanwhile.");
        }
        boolean late = !oldest.isEmpty()
                && Duration.between(Instant.parse(oldest), now).compareTo(LONG) > 0;
        return late
                ? Diagnosis.note(
                        LINK,
                        waits,
                        "It catches up, or the link is too slow: see samplesPerSecond and secondsLeft on the page"
                                + " Stations.")
                : Diagnosis.ok(LINK, waits);
    }

    /**
     * Whether the disk has room for what may wait.
     *
     * @param free bytes of the disk
     * @param more bytes that may still come to wait
     */
    static Diagnosis room(long free, long more) {
        String found = "up to " + Amount.bytes(Math.max(0, more)) + " more may wait, and the disk has "
                + Amount.bytes(free) + " free";
        return more > free - SPARE_BYTES
                ? Diagnosis.note(
                        "room for the outbox",
                        found,
                        "A full disk stops the station: set outboxBytes lower in the file that --centre names, or take"
                                + " a larger disk.")
                : Diagnosis.ok("room for the outbox", found);
    }
}
