package io.adit.gateway.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code sessions.json} beside the users: of each session the hash of its token, its times, and whom it is of, which
 * only who has the token can read. Replaced at once. Used by one thread at a time.
 */
final class SessionsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SessionsFile.class);

    private final Path path;

    /**
     * One session.
     *
     * @param start when it began
     * @param used when it was of use last
     * @param sealed what its {@link SessionHolder} saved, under the {@link TokenSeal} of its token
     */
    record Kept(Instant start, Instant used, String sealed) {}

    SessionsFile(Path folder) {
        path = folder.resolve("sessions.json");
    }

    /** The sessions by the hash of their token, that unused longest first. None, with a warning, where the file is broken. */
    Map<String, Kept> read() {
        Map<String, Kept> all = new LinkedHashMap<>();
        try {
            JsonFactory.newObject(Files.readString(path))
                    .forEach(field ->
                            all.put(field.getKeyName(), kept(field.getValue().asObject())));
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | JsonRuntimeException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.warn("The sessions of {} can't be read, so everybody has to log in again: {}", path, e.getMessage());
            return Map.of();
        }
        return all;
    }

    private static Kept kept(JsonObject json) {
        return new Kept(
                time(json, "start"), time(json, "used"), value(json, "sealed").asString());
    }

    private static Instant time(JsonObject json, String key) {
        return Instant.ofEpochSecond(value(json, key).asLong());
    }

    private static JsonValue value(JsonObject json, String key) {
        return json.getValue(key).orElseThrow(() -> new IllegalArgumentException("a session has no " + key));
    }

    /** Writes all of them, in their order; a failure is told in the log alone. */
    void write(Map<String, Kept> all) {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder();
        all.forEach((hash, one) -> json.set(
                JsonFactory.newKey(hash),
                JsonFactory.newObjectBuilder()
                        .set("start", one.start().getEpochSecond())
                        .set("used", one.used().getEpochSecond())
                        .set("sealed", one.sealed())
                        .build()));
        try {
            Path fresh = OwnerOnlyFile.create(path.resolveSibling("sessions.json.new"), json.build() + "\n");
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn(
                    "The sessions can't be written to {}; after a restart one has to log in again: {}",
                    path,
                    e.toString());
        }
    }
}
