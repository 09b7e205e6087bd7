package io.adit.things;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;

/**
 * Which former events of one thing or policy a reader wants.
 *
 * @param entity a {@code ThingId} or {@code PolicyId}
 * @param headers of the request, for errors
 * @param from first revision; 0 is the oldest kept, less than 0 counts back from the entity's revision of now
 * @param to last revision; 0 is the newest, less than 0 counts back
 * @param after where given, only events from this time on
 * @param until where given, only events up to this time
 * @param filter whose subjects decide what may be seen, under the policy of today; for things also which events, and which
 *     extra fields of the thing after each event
 */
public record HistoryQuery(
        EntityId entity,
        DittoHeaders headers,
        long from,
        long to,
        Optional<Instant> after,
        Optional<Instant> until,
        TwinFilter filter) {
    /** The same query from another revision on. */
    public HistoryQuery from(long revision) {
        return new HistoryQuery(entity, headers, revision, to, after, until, filter);
    }
}
