package io.adit.server.station;

import io.adit.things.TwinRuntime;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stations of this centre; none on a server that is no centre. Thread-safe. */
public final class Stations implements AutoCloseable {
    private final Map<String, StationLink> links = new LinkedHashMap<>();
    private final ModelChanges model;

    /** @param clock tells when stations were heard */
    public Stations(List<Station> stations, TwinRuntime twins, Clock clock) {
        stations.forEach(each -> links.put(each.name(), new StationLink(each, clock)));
        this.model = new ModelChanges(
                twins.replica(), id -> of(id).ifPresent(link -> link.mail().wake()));
    }

    /** All of them, in the order of the file. */
    public List<StationLink> all() {
        return List.copyOf(links.values());
    }

    /** The one of a name. */
    public Optional<StationLink> named(String name) {
        return Optional.ofNullable(links.get(name));
    }

    /** The one that a thing or policy belongs to. */
    public Optional<StationLink> of(String entityId) {
        return links.values().stream()
                .filter(link -> link.station().has(entityId))
                .findFirst();
    }

    /** Whether a thing or policy is a station's, so that another engine does what is to be done about it. */
    public boolean have(String entityId) {
        return of(entityId).isPresent();
    }

    /** What a station has to change of the model, as {@code {"changes": [...]}}. @param known a digest by key of what it took last, as JSON */
    public JsonObject missing(Station station, String known) {
        String changes = model.missing(station, org.eclipse.ditto.json.JsonObject.of(known))
                .toString();
        return new JsonObject().put("changes", new JsonArray(changes));
    }

    ModelChanges model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
