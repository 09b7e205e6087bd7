package io.adit.things;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.things.model.ThingId;

/**
 * Which former events of one thing a reader wants.
 *
 * @param headers of the request, for errors
 * @param from first revision; 0 is the oldest kept, less than 0 counts back from the thing's revision of now
 * @param to last revision; 0 is the newest, less than 0 counts back
 * @param after where given, only events from this time on
 * @param until where given, only events up to this time
 * @param filter whose subjects decide what may be seen, under the thing's policy of today; which events, and which extra fields
 *     of the thing after each event
 */
public record HistoryQuery(
        ThingId thing,
        DittoHeaders headers,
        long from,
        long to,
        Optional<Instant> after,
        Optional<Instant> until,
        TwinFilter filter) {
    /** The same query from another revision on. */
    public HistoryQuery from(long revision) {
        return new HistoryQuery(thing, headers, revision, to, after, until, filter);
    }
}
