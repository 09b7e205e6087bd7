package io.adit.server.station;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file that names the stations of a centre: {@code {"stations": [{"name": "north", "user": "station-north", "namespaces": ["org.acme.north"]}]}}. The users are
 * those of the data folder.
 */
public final class StationsFile {
    /** Name below the data folder. */
    public static final String NAME = "stations.json";

    private static final String SUBJECT_OF_USERS = "nginx:";

    private StationsFile() {}

    /**
     * Reads the file; without it there are no stations.
     *
     * @throws IllegalArgumentException with a sentence for people where it can't be read, or two stations would be mixed up
     */
    public static List<Station> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Station> stations = new ArrayList<>();
            JsonArray listed = new JsonObject(Files.readString(file)).getJsonArray("stations", new JsonArray());
            for (int i = 0; i < listed.size(); i++) {
                stations.add(station(file, listed.getJsonObject(i)));
            }
            requireDifferent(file, stations);
            return List.copyOf(stations);
        } catch (IOException | DecodeException | ClassCastException e) {
            throw new IllegalArgumentException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Station station(Path file, JsonObject json) {
        String name = json.getString("name", "");
        String user = json.getString("user", "");
        Set<String> namespaces = new HashSet<>();
        json.getJsonArray("namespaces", new JsonArray()).forEach(each -> namespaces.add(String.valueOf(each)));
        if (!name.matches("[A-Za-z0-9._-]{1,64}") || user.isBlank() || namespaces.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ": a station needs a name of letters, digits, '.', '_' and '-', a user"
                            + " and at least one of namespaces; there is " + json.encode() + ".");
        }
        return new Station(name, SUBJECT_OF_USERS + user, Set.copyOf(namespaces));
    }

    private static void requireDifferent(Path file, List<Station> stations) {
        Set<String> seen = new HashSet<>();
        for (Station station : stations) {
            List<String> own = new ArrayList<>(station.namespaces());
            own.add("station " + station.name());
            for (String each : own) {
                if (!seen.add(each)) {
                    throw new IllegalArgumentException(
                            file + " names " + each + " twice; only one station may have it.");
                }
            }
        }
    }
}
