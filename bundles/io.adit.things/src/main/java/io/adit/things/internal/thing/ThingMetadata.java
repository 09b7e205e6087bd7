package io.adit.things.internal.thing;

import io.adit.things.internal.store.EntityState;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.entity.metadata.Metadata;
import org.eclipse.ditto.base.model.entity.metadata.MetadataModelFactory;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.metadata.MetadataHeader;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.commands.exceptions.MetadataHeadersConflictException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.MetadataNotModifiableException;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.jspecify.annotations.Nullable;

/** What the headers {@code put-metadata}, {@code get-metadata} and {@code delete-metadata} do. */
final class ThingMetadata {
    private static final String PUT = DittoHeaderDefinition.PUT_METADATA.getKey();
    private static final String GET = DittoHeaderDefinition.GET_METADATA.getKey();
    private static final String DELETE = DittoHeaderDefinition.DELETE_METADATA.getKey();
    private static final JsonPointer ALL = JsonPointer.of("*");

    private ThingMetadata() {}

    /** Throws when a command brings more than one of the headers. */
    static void requireOne(Command<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        if (Stream.of(PUT, GET, DELETE).filter(headers::containsKey).count() > 1) {
            boolean modify = command instanceof ThingModifyCommand<?>;
            throw MetadataHeadersConflictException.newBuilder()
                    .message(
                            modify
                                    ? "Metadata of the Thing could not be created, modified or deleted."
                                    : "Metadata of the Thing could not be retrieved.")
                    .description("Multiple metadata headers were specified. "
                            + (modify
                                    ? "For PUT/PATCH requests either the 'put-metadata' or 'delete-metadata' header"
                                            + " can be specified not both at the same time."
                                    : "For GET requests only the 'get-metadata' header can be specified."))
                    .dittoHeaders(headers)
                    .build();
        }
    }

    /** Whether a command on an existing thing may change its metadata. */
    static boolean isTouched(Command<?> command, EntityState thing) {
        DittoHeaders headers = command.getDittoHeaders();
        return !thing.metadata().isEmpty() || headers.containsKey(PUT) || headers.containsKey(DELETE);
    }

    /**
     * The whole metadata of a thing after a command.
     *
     * @param before null where the thing is new
     * @param after the thing's JSON after the command
     */
    static JsonObject after(ThingModifyCommand<?> command, @Nullable EntityState before, JsonObject after) {
        JsonObject metadata =
                before == null ? inlined(command) : withoutRemoved(before.metadata(), before.json(), after);
        DittoHeaders headers = command.getDittoHeaders();
        if (headers.containsKey(PUT)) {
            if (before == null && !metadata.isEmpty()) {
                throw MetadataNotModifiableException.newBuilder()
                        .dittoHeaders(headers)
                        .build();
            }
            return put(metadata, command, after);
        }
        return headers.containsKey(DELETE) && !metadata.isEmpty() ? delete(metadata, command, after) : metadata;
    }

    /* What the JSON of a new thing says. */
    private static JsonObject inlined(ThingModifyCommand<?> command) {
        Optional<Metadata> metadata = switch (command) {
            case CreateThing create -> create.getThing().getMetadata();
            case ModifyThing modify -> modify.getThing().getMetadata();
            default -> Optional.empty();
        };
        return metadata.map(one -> JsonFactory.newObjectBuilder(one).build()).orElseGet(JsonFactory::newObject);
    }

    private static JsonObject put(JsonObject old, ThingModifyCommand<?> command, JsonObject after) {
        JsonValue entity = command.getEntity().orElse(null);
        if (entity == null) {
            return old;
        }
        JsonPointer base = command.getResourcePath();
        DittoHeaders headers = command.getDittoHeaders();
        MetadataPaths changed = new MetadataPaths(base, entity, PUT, headers);
        MetadataPaths whole = new MetadataPaths(base, part(after, base), PUT, headers);
        JsonObject metadata = old;
        for (MetadataHeader header : headers.getMetadataHeadersToPut()) {
            JsonPointer named = header.getKey().getPath();
            MetadataPaths paths = header.getKey().appliesToAllLeaves() ? changed : whole;
            for (JsonPointer path : paths.of(named, true)) {
                boolean hidesValue = isMembers(entity)
                        && entity.asObject().contains(path)
                        && !header.getValue().isObject();
                if (!hidesValue) {
                    metadata = metadata.setValue(base.append(path), header.getValue());
                }
            }
        }
        return metadata;
    }

    private static JsonObject delete(JsonObject old, ThingModifyCommand<?> command, JsonObject after) {
        JsonPointer base = command.getResourcePath();
        Set<JsonPointer> named = command.getDittoHeaders().getMetadataFieldsToDelete();
        if (named.equals(Set.of(ALL))) {
            return base.isEmpty() ? JsonFactory.newObject() : old.remove(base);
        }
        MetadataPaths paths = new MetadataPaths(base, part(after, base), DELETE, command.getDittoHeaders());
        JsonObject metadata = old;
        for (JsonPointer one : named) {
            for (JsonPointer path : paths.of(one, false)) {
                metadata = metadata.remove(base.append(path));
            }
        }
        return metadata;
    }

    /**
     * What a reading command asked for of the metadata.
     *
     * @param readable the metadata at the command's resource, as far as the subject may read it
     */
    static JsonObject get(Command<?> command, JsonObject readable, JsonObject thing) {
        Set<JsonPointer> named = command.getDittoHeaders().getMetadataFieldsToGet();
        if (named.equals(Set.of(ALL))) {
            return readable;
        }
        JsonPointer base = command.getResourcePath();
        MetadataPaths paths = new MetadataPaths(base, part(thing, base), GET, command.getDittoHeaders());
        JsonObject found = JsonFactory.newObject();
        for (JsonPointer one : named) {
            for (JsonPointer path : paths.of(one, false)) {
                JsonValue value = readable.getValue(path).orElse(null);
                found = value == null ? found : found.setValue(path, value);
            }
        }
        return found;
    }

    /** Whether a command wants to know metadata. */
    static boolean isWanted(Command<?> command) {
        return command.getDittoHeaders().containsKey(GET);
    }

    /** Metadata at a path as an event tells it; null where a command says nothing about metadata. */
    static @Nullable Metadata told(ThingModifyCommand<?> command, JsonObject metadata) {
        DittoHeaders headers = command.getDittoHeaders();
        return headers.containsKey(PUT) || headers.containsKey(DELETE)
                ? MetadataModelFactory.newMetadata(at(metadata, command.getResourcePath()))
                : null;
    }

    /** The metadata at a path; empty where there is none. */
    static JsonObject at(JsonObject metadata, JsonPointer path) {
        JsonValue value = path.isEmpty() ? metadata : metadata.getValue(path).orElse(null);
        return value != null && isMembers(value) ? value.asObject() : JsonFactory.newObject();
    }

    private static JsonObject withoutRemoved(JsonObject metadata, JsonObject before, JsonObject after) {
        JsonObject kept = metadata;
        for (JsonField field : metadata) {
            JsonValue was = before.getValue(field.getKey()).orElse(null);
            JsonValue is = after.getValue(field.getKey()).orElse(null);
            if (is == null) {
                kept = was == null ? kept : kept.remove(field.getKey());
            } else if (was != null && isMembers(was) && isMembers(is) && isMembers(field.getValue())) {
                JsonObject part = withoutRemoved(field.getValue().asObject(), was.asObject(), is.asObject());
                kept = kept.setValue(field.getKey(), part);
            }
        }
        return kept;
    }

    private static boolean isMembers(JsonValue value) {
        return value.isObject() && !value.isNull();
    }

    private static JsonValue part(JsonObject thing, JsonPointer path) {
        return path.isEmpty() ? thing : thing.getValue(path).orElseGet(JsonFactory::nullLiteral);
    }
}
