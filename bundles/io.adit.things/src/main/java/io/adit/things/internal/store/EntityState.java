package io.adit.things.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A thing or policy at one revision; immutable. A deleted one keeps its revision, so that a new one goes on counting. */
public final class EntityState {
    private static final List<String> POLICY_ID = List.of("policyId");
    private static final JsonPointer POLICY_ID_POINTER = JsonPointer.of("policyId");

    private final String id;
    private final long revision;
    private final Instant created;
    private final Instant modified;
    private final @Nullable LazyJson json;
    private final LazyJson metadata;
    private volatile @Nullable Object derived;
    private volatile boolean kept;

    EntityState(
            String id, long revision, Instant created, Instant modified, @Nullable LazyJson json, LazyJson metadata) {
        this.id = id;
        this.revision = revision;
        this.created = created;
        this.modified = modified;
        this.json = json;
        this.metadata = metadata;
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** 1 for the first; counts every change, deletion included. */
    public long revision() {
        return revision;
    }

    /** When it was created, or created anew. */
    public Instant created() {
        return created;
    }

    /** When it was changed last. */
    public Instant modified() {
        return modified;
    }

    /** Whether it is deleted. */
    public boolean deleted() {
        return json == null;
    }

    /** The entity's JSON without special fields; throws IllegalStateException when deleted. */
    public JsonObject json() {
        if (json == null) {
            throw new IllegalStateException(id + " is deleted");
        }
        return parsed(json);
    }

    private JsonObject parsed(LazyJson lazy) {
        if (lazy.isParsed()) {
            return lazy.get();
        }
        JsonObject object = lazy.get();
        warmed();
        return object;
    }

    private void warmed() {
        if (kept) {
            WarmStates.ALL.add(this);
        }
    }

    /** It is the state of an entity from now on, which may be kept parsed for as long as there is room. */
    void keep() {
        kept = true;
        if (json != null && json.isParsed()) {
            warmed();
        }
    }

    /** It is on the disk and was told: a new entity waits as text, since many are made that nobody looks into soon. */
    void settle() {
        if (created.equals(modified)) {
            WarmStates.ALL.remove(this);
            cool();
        }
    }

    /** It is a former state from now on, which nobody keeps. */
    void release() {
        kept = false;
        WarmStates.ALL.remove(this);
    }

    /** Whether it is the state of an entity. */
    boolean isKept() {
        return kept;
    }

    /** Whether its JSON is parsed. */
    boolean isParsed() {
        return json != null && json.isParsed();
    }

    /** Goes back to text, and forgets what was made of it. */
    void cool() {
        derived = null;
        metadata.toText();
        if (json != null) {
            json.toText();
        }
    }

    /** About how many characters its text has. */
    int size() {
        return (json == null ? 0 : json.size()) + metadata.size();
    }

    /** A value at the first {@code depth} names of a path. */
    public record Found(JsonValue value, int depth) {}

    /**
     * The value at a part of a path, at least at its first name, from where the caller has to go on; null when there is none.
     * Parses no more than that where it can.
     */
    public @Nullable Found find(List<String> path) {
        if (json == null) {
            return null;
        }
        if (!json.isText()) {
            json();
        }
        return json.find(path);
    }

    /** The id of a thing's policy; throws IllegalStateException when it has none. */
    public String policyId() {
        JsonValue found = isParsed()
                ? json().getValue(POLICY_ID_POINTER).orElse(null)
                : Optional.ofNullable(find(POLICY_ID)).map(Found::value).orElse(null);
        if (found == null || !found.isString()) {
            throw new IllegalStateException(id + " has no policy");
        }
        return found.asString();
    }

    /** What is told about the entity's parts, in the shape of the entity; empty where nothing is told. */
    public JsonObject metadata() {
        return parsed(metadata);
    }

    /** {@link #json} in UTF-8; not to be changed. */
    byte[] jsonBytes() {
        if (json == null) {
            throw new IllegalStateException(id + " is deleted");
        }
        if (!json.isText()) {
            parsed(json);
        }
        return json.bytes();
    }

    /** {@link #metadata} in UTF-8, null where it is empty; not to be changed. */
    byte @Nullable [] metadataBytes() {
        return metadata == LazyJson.EMPTY ? null : metadata.bytes();
    }

    /** An object made of this state, made when first wanted; every caller has to ask for the same one. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Function<EntityState, T> maker) {
        Object known = derived;
        if (known == null) {
            known = maker.apply(this);
            derived = known;
            warmed();
        }
        return (T) known;
    }

    /** The state after a change; {@code before} is null when there was never such an entity. */
    public static EntityState after(@Nullable EntityState before, Change change) {
        JsonObject old = before == null || before.deleted() ? null : before.json();
        Instant created = before == null || old == null ? change.at() : before.created;
        JsonObject json = change.apply(old);
        return new EntityState(
                change.id(),
                change.revision(),
                created,
                change.at(),
                json == null ? null : LazyJson.of(json),
                metadata(before, json, change));
    }

    /** As {@link #after}, without parsing anything. */
    static EntityState replayed(@Nullable EntityState before, StoredChange change) {
        LazyJson old = before == null ? null : before.json;
        boolean gone = change.deletes();
        LazyJson metadata = before == null || old == null || gone ? LazyJson.EMPTY : before.metadata;
        return new EntityState(
                change.id(),
                change.revision(),
                before == null || old == null ? change.at() : before.created,
                change.at(),
                gone ? null : change.after(old),
                change.metadataAfter(metadata));
    }

    private static LazyJson metadata(@Nullable EntityState before, @Nullable JsonObject json, Change change) {
        JsonObject told = change.metadata();
        if (told != null) {
            return told.isEmpty() ? LazyJson.EMPTY : LazyJson.of(told);
        }
        return before == null || before.json == null || json == null ? LazyJson.EMPTY : before.metadata;
    }
}
