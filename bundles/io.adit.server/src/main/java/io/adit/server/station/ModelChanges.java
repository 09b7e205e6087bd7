package io.adit.server.station;

import io.adit.things.TwinReplica;
import io.adit.things.TwinReplica.Entity;
import io.adit.things.TwinRuntime.Subscription;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonArrayBuilder;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/**
 * The model of stations at their centre, and what a station lacks of it. Compares digests of what a station says it took last, so neither side keeps
 * positions, and either may be restored from a backup. Thread-safe.
 */
final class ModelChanges implements AutoCloseable {
    private final TwinReplica twins;
    private final Map<Entity, String> digests = new ConcurrentHashMap<>();
    private final Subscription subscription;

    /** @param changed is told the id of each thing or policy whose model's part may be another; must be quick */
    ModelChanges(TwinReplica twins, Consumer<String> changed) {
        this.twins = twins;
        this.subscription = twins.observe((entity, path) -> noted(entity, path, changed));
    }

    private void noted(Entity entity, JsonPointer path, Consumer<String> changed) {
        if (entity.isPolicy() || !ModelPart.isMeasured(path)) {
            digests.remove(entity);
            changed.accept(entity.id());
        }
    }

    /** Digest by key of all that a station should have. */
    JsonObject wanted(Station station) {
        JsonObjectBuilder wanted = JsonObject.newBuilder();
        for (Entity entity : twins.in(station.namespaces())) {
            String digest = digests.computeIfAbsent(entity, this::digest);
            if (!digest.isEmpty()) {
                wanted.set(JsonFactory.newKey(key(entity)), digest);
            }
        }
        return wanted.build();
    }

    private String digest(Entity entity) {
        return twins.state(entity).map(ModelPart::of).map(ModelPart::digest).orElse("");
    }

    static String key(Entity entity) {
        return (entity.isPolicy() ? "p " : "t ") + entity.id();
    }

    static Entity entity(String key) {
        return new Entity(key.startsWith("p "), key.substring(Math.min(key.length(), 2)));
    }

    /** What a station has to change, given what it took last; what is in a namespace that it has no more it keeps, but forgets where it is from. */
    JsonArray missing(Station station, JsonObject known) {
        JsonObject wanted = wanted(station);
        JsonArrayBuilder changes = JsonFactory.newArrayBuilder();
        Map<String, JsonValue> had = new HashMap<>();
        known.forEach(each -> had.put(each.getKeyName(), each.getValue()));
        for (JsonField each : wanted) {
            Entity entity = entity(each.getKeyName());
            JsonObject state = twins.state(entity).orElse(null);
            boolean same = each.getValue().equals(had.remove(each.getKeyName()));
            if (!same && state != null) {
                changes.add(JsonObject.newBuilder()
                        .set("key", each.getKeyName())
                        .set("digest", each.getValue())
                        .set("state", ModelPart.of(state))
                        .build());
            }
        }
        for (String key : had.keySet()) {
            JsonObjectBuilder gone = JsonObject.newBuilder().set("key", key);
            changes.add(
                    station.has(entity(key).id())
                            ? gone.build()
                            : gone.set("kept", true).build());
        }
        return changes.build();
    }

    /** Whether a station has all that it should. @param knownDigest of what it took last */
    boolean hasAll(Station station, String knownDigest) {
        return ModelPart.digest(wanted(station)).equals(knownDigest);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
