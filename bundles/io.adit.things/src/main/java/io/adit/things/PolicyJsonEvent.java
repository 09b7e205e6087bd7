package io.adit.things;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.events.AbstractEventsourcedEvent;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.events.PolicyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A former change of a policy, with plain JSON, so that it also tells of members that the events of Ditto's model do not
 * know. Immutable.
 */
public final class PolicyJsonEvent extends AbstractEventsourcedEvent<PolicyJsonEvent>
        implements PolicyEvent<PolicyJsonEvent>, WithOptionalEntity<PolicyJsonEvent> {
    private final PolicyId id;
    private final What what;
    private final Instant at;

    /** What happened to a place. */
    public enum Happening {
        /** It is new. */
        CREATED,
        /** It has another value. */
        MODIFIED,
        /** It is gone. */
        DELETED
    }

    /**
     * A change at a place.
     *
     * @param path the place in the policy; the empty pointer is the policy itself
     * @param value what is there now; null when it is gone
     */
    public record What(
            Happening happening, JsonPointer path, @Nullable JsonValue value) {}

    private PolicyJsonEvent(PolicyId id, What what, long revision, Instant at, DittoHeaders headers) {
        super(TYPE_PREFIX + name(what), id, at, headers, null, revision, PolicyEvent.JsonFields.POLICY_ID);
        this.id = id;
        this.what = what;
        this.at = at;
    }

    private static String name(What what) {
        return switch (what.happening) {
            case CREATED -> "policyCreated";
            case MODIFIED -> "policyModified";
            case DELETED -> "policyDeleted";
        };
    }

    /** What changed with a revision, and when. */
    public static PolicyJsonEvent of(PolicyId id, What what, long revision, Instant at, DittoHeaders headers) {
        return new PolicyJsonEvent(id, what, revision, at, headers);
    }

    /** What changed. */
    public What what() {
        return what;
    }

    @Override
    public PolicyId getPolicyEntityId() {
        return id;
    }

    @Override
    public PolicyId getEntityId() {
        return id;
    }

    @Override
    public JsonPointer getResourcePath() {
        return what.path;
    }

    @Override
    public Optional<JsonValue> getEntity(JsonSchemaVersion version) {
        return Optional.ofNullable(what.value);
    }

    @Override
    public PolicyJsonEvent setEntity(JsonValue entity) {
        What other = new What(what.happening, what.path, entity);
        return new PolicyJsonEvent(id, other, getRevision(), at, getDittoHeaders());
    }

    @Override
    public PolicyJsonEvent setRevision(long revision) {
        return new PolicyJsonEvent(id, what, revision, at, getDittoHeaders());
    }

    @Override
    public PolicyJsonEvent setDittoHeaders(DittoHeaders headers) {
        return new PolicyJsonEvent(id, what, getRevision(), at, headers);
    }

    @Override
    protected void appendPayload(JsonObjectBuilder builder, JsonSchemaVersion version, Predicate<JsonField> predicate) {
        builder.set("path", what.path.toString());
        if (what.value != null) {
            builder.set("value", what.value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyJsonEvent event && super.equals(event) && what.equals(event.what);
    }

    @Override
    protected boolean canEqual(@Nullable Object other) {
        return other instanceof PolicyJsonEvent;
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), what);
    }
}
