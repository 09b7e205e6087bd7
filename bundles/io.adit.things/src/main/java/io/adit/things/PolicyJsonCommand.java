package io.adit.things;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.commands.AbstractCommand;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.jspecify.annotations.Nullable;

/**
 * A command on a policy or a place in it that carries plain JSON, so that it reaches members and places that Ditto's
 * model of 3.8 does not know and loses nothing of what a client wrote. Its type is that of Ditto's command. Immutable.
 */
public final class PolicyJsonCommand extends AbstractCommand<PolicyJsonCommand>
        implements PolicyCommand<PolicyJsonCommand>, WithOptionalEntity<PolicyJsonCommand> {
    private final PolicyId id;
    private final Verb verb;
    private final PolicyPath path;
    private final @Nullable JsonValue value;
    private final @Nullable JsonFieldSelector fields;

    /** What a command does. */
    public enum Verb {
        /** Makes a policy that must not exist yet. */
        CREATE("create", Category.CREATE),
        /** Reads. */
        RETRIEVE("retrieve", Category.QUERY),
        /** Sets, or makes when there is none. */
        MODIFY("modify", Category.MODIFY),
        /** Removes. */
        DELETE("delete", Category.DELETE);

        private final String word;
        private final Category category;

        Verb(String word, Category category) {
            this.word = word;
            this.category = category;
        }
    }

    private PolicyJsonCommand(
            PolicyId id,
            Verb verb,
            PolicyPath path,
            @Nullable JsonValue value,
            @Nullable JsonFieldSelector fields,
            DittoHeaders headers) {
        super(TYPE_PREFIX + verb.word + path.part().commandName(), headers, verb.category);
        this.id = id;
        this.verb = verb;
        this.path = path;
        this.value = value;
        this.fields = fields;
    }

    /** Makes a whole policy; refused when there is one. */
    public static PolicyJsonCommand create(PolicyId id, JsonValue policy, DittoHeaders headers) {
        return new PolicyJsonCommand(id, Verb.CREATE, PolicyPath.WHOLE, policy, null, headers);
    }

    /**
     * Reads a place.
     *
     * @param fields what of the whole policy; null: all
     */
    public static PolicyJsonCommand retrieve(
            PolicyId id, PolicyPath path, @Nullable JsonFieldSelector fields, DittoHeaders headers) {
        return new PolicyJsonCommand(id, Verb.RETRIEVE, path, null, fields, headers);
    }

    /** Sets a place to what a client wrote; it is checked when the command is executed. */
    public static PolicyJsonCommand modify(PolicyId id, PolicyPath path, JsonValue value, DittoHeaders headers) {
        return new PolicyJsonCommand(id, Verb.MODIFY, path, value, null, headers);
    }

    /** Removes a place; throws IllegalArgumentException when the part is not {@link PolicyPath.Part#deletable}. */
    public static PolicyJsonCommand delete(PolicyId id, PolicyPath path, DittoHeaders headers) {
        if (!path.part().deletable()) {
            throw new IllegalArgumentException(path.part() + " can't be deleted");
        }
        return new PolicyJsonCommand(id, Verb.DELETE, path, null, null, headers);
    }

    /** What it does. */
    public Verb verb() {
        return verb;
    }

    /** Where it does it. */
    public PolicyPath path() {
        return path;
    }

    /** What of the whole policy is wanted; empty: all. */
    public Optional<JsonFieldSelector> fields() {
        return Optional.ofNullable(fields);
    }

    @Override
    public PolicyId getEntityId() {
        return id;
    }

    @Override
    public Optional<JsonValue> getEntity(JsonSchemaVersion version) {
        return Optional.ofNullable(value);
    }

    @Override
    public PolicyJsonCommand setEntity(JsonValue entity) {
        return new PolicyJsonCommand(id, verb, path, entity, fields, getDittoHeaders());
    }

    @Override
    public JsonPointer getResourcePath() {
        return path.resourcePath();
    }

    @Override
    public Category getCategory() {
        return verb.category;
    }

    @Override
    public PolicyJsonCommand setDittoHeaders(DittoHeaders headers) {
        return new PolicyJsonCommand(id, verb, path, value, fields, headers);
    }

    @Override
    protected void appendPayload(JsonObjectBuilder builder, JsonSchemaVersion version, Predicate<JsonField> predicate) {
        builder.set("policyId", id.toString()).set("path", path.resourcePath().toString());
        if (value != null) {
            builder.set("value", value);
        }
    }
}
