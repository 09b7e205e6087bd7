package io.adit.workbench.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What was last heard of all things. Written by the connection's thread, read by the user interface; all methods are
 * thread-safe and short. Memory grows with the number of things, not with the number of events.
 */
public final class LiveTwins {
    private record Twin(long revision, JsonObject json, ThingRows rows) {}

    /**
     * What changed since the last {@link LiveTwins#drain()}.
     *
     * @param structure true where rows came or went
     * @param ids ids of rows with new content
     */
    public record Changes(boolean structure, Set<String> ids) {
        /** True where there is nothing to show. */
        public boolean isEmpty() {
            return !structure && ids.isEmpty();
        }
    }

    private final Map<String, Twin> twins = new LinkedHashMap<>();
    private final Map<String, ChannelRow> channels = new LinkedHashMap<>();
    private final Map<String, AlarmRow> alarms = new LinkedHashMap<>();
    private Set<String> changed = new HashSet<>();
    private boolean structure;
    private long events;

    /** Replaces everything by what a search returned; a thing that is known in a later revision stays. */
    public synchronized void replaceAll(Collection<JsonObject> things) {
        Map<String, Twin> before = new LinkedHashMap<>(twins);
        List.copyOf(twins.keySet()).forEach(this::remove);
        for (JsonObject thing : things) {
            String id = thing.getValue("thingId").map(JsonValue::asString).orElse("");
            long revision = thing.getValue("_revision").map(JsonValue::asLong).orElse(0L);
            Twin old = before.get(id);
            put(id, old != null && old.revision() > revision ? old : new Twin(revision, thing, ThingRows.of(thing)));
        }
        structure = true;
    }

    /** Forgets everything. */
    public void clear() {
        replaceAll(List.of());
    }

    /** Takes in one event; one that is older than what is known changes nothing. */
    synchronized void apply(TwinChange change) {
        events++;
        Twin old = twins.get(change.thingId());
        if (old != null && change.revision() <= old.revision()) {
            return;
        }
        JsonObject before = old == null
                ? JsonObject.newBuilder().set("thingId", change.thingId()).build()
                : old.json();
        JsonObject after = change(before, change);
        if (after == null) {
            remove(change.thingId());
        } else {
            put(change.thingId(), new Twin(change.revision(), after, ThingRows.of(after)));
        }
    }

    private static @Nullable JsonObject change(JsonObject thing, TwinChange change) {
        JsonPointer path = change.path();
        JsonValue value = change.value();
        if (change.kind() == TwinChange.Kind.DELETE || value == null) {
            return path.isEmpty() ? null : thing.remove(path);
        }
        if (change.kind() == TwinChange.Kind.SET) {
            return path.isEmpty() ? value.asObject() : thing.setValue(path, value);
        }
        JsonObject patch = path.isEmpty() ? value.asObject() : JsonFactory.newObject(path, value);
        return JsonFactory.mergeJsonValues(patch, thing).asObject();
    }

    private void put(String id, Twin twin) {
        Twin old = twins.put(id, twin);
        ThingRows before = old == null ? ThingRows.NONE : old.rows();
        before.channels().forEach(row -> channels.remove(row.id()));
        before.alarms().forEach(row -> alarms.remove(row.id()));
        for (ChannelRow row : twin.rows().channels()) {
            channels.put(row.id(), row);
            note(
                    row.id(),
                    row,
                    before.channels().stream()
                            .filter(r -> r.id().equals(row.id()))
                            .findAny());
        }
        for (AlarmRow row : twin.rows().alarms()) {
            alarms.put(row.id(), row);
            Optional<AlarmRow> was = before.alarms().stream()
                    .filter(r -> r.id().equals(row.id()))
                    .findAny();
            structure |= was.map(AlarmRow::isOpen).orElse(false) != row.isOpen()
                    || was.map(AlarmRow::isSilent).orElse(false) != row.isSilent();
            note(row.id(), row, was);
        }
        structure |= before.channels().size() != twin.rows().channels().size();
    }

    private void note(String id, Object row, Optional<?> before) {
        if (before.isEmpty()) {
            structure = true;
        } else if (!before.get().equals(row)) {
            changed.add(id);
        }
    }

    private void remove(String id) {
        Twin old = twins.remove(id);
        if (old != null) {
            old.rows().channels().forEach(row -> channels.remove(row.id()));
            old.rows().alarms().forEach(row -> alarms.remove(row.id()));
            structure = true;
        }
    }

    /** Returns what changed since the last call, and forgets it. */
    public synchronized Changes drain() {
        Changes changes = new Changes(structure, changed);
        changed = new HashSet<>();
        structure = false;
        return changes;
    }

    /** All channels, in no order that means anything. */
    public synchronized List<ChannelRow> channels() {
        return new ArrayList<>(channels.values());
    }

    /** What the device of a thing can be told to do; nothing where the thing is not known. */
    synchronized List<CommandOffer> commands(String thingId) {
        Twin twin = twins.get(thingId);
        return twin == null ? List.of() : CommandOffer.of(twin.json());
    }

    /** The alarms that someone should look at. */
    public synchronized List<AlarmRow> openAlarms() {
        return alarms.values().stream().filter(AlarmRow::isOpen).toList();
    }

    /** The channel of that id, if it is known. */
    public synchronized @Nullable ChannelRow channel(String id) {
        return channels.get(id);
    }

    /** The alarm of that id, if it is known. */
    public synchronized @Nullable AlarmRow alarm(String id) {
        return alarms.get(id);
    }

    /** Number of events that were taken in since the start. */
    public synchronized long events() {
        return events;
    }
}
