package io.adit.things.internal;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.History;
import io.adit.things.internal.store.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.exceptions.DittoHeaderInvalidException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeExceptionBuilder;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyHistoryNotAccessibleException;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingHistoryNotAccessibleException;

/** The headers {@code at-historical-revision} and {@code at-historical-timestamp}: a command that reads asks for a former state. */
public final class Historical {
    private static final String REVISION = DittoHeaderDefinition.AT_HISTORICAL_REVISION.getKey();
    private static final String TIMESTAMP = DittoHeaderDefinition.AT_HISTORICAL_TIMESTAMP.getKey();

    private Historical() {}

    /** Whether a command asks for a former state, so that the disk may have to be read. */
    public static boolean isWanted(DittoHeaders headers) {
        return headers.containsKey(REVISION) || headers.containsKey(TIMESTAMP);
    }

    /**
     * The state that a command asks for.
     *
     * @param current what the entity is now, which is given where no former state is asked for
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException 404 when the state is not kept, was never reached,
     *     or is a deleted one
     */
    public static EntityState state(DittoHeaders headers, Kind kind, EntityState current, History history) {
        String revision = headers.get(REVISION);
        if (revision != null) {
            long wanted = Long.parseLong(revision);
            Optional<EntityState> found =
                    wanted == current.revision() ? Optional.of(current) : history.at(kind, current.id(), wanted);
            return live(found, headers, () -> missing(kind, current.id(), wanted));
        }
        String timestamp = headers.get(TIMESTAMP);
        if (timestamp == null) {
            return current;
        }
        Instant time = instant(TIMESTAMP, timestamp, headers);
        Optional<EntityState> found =
                current.modified().isAfter(time) ? history.at(kind, current.id(), time) : Optional.of(current);
        return live(found, headers, () -> missing(kind, current.id(), time));
    }

    /** A time of a header or parameter; throws DittoHeaderInvalidException when it is none. */
    public static Instant instant(String name, String text, DittoHeaders headers) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw DittoHeaderInvalidException.newInvalidTypeBuilder(name, text, "ISO-8601 timestamp")
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static EntityState live(
            Optional<EntityState> found, DittoHeaders headers, Supplier<DittoRuntimeExceptionBuilder<?>> missing) {
        return found.filter(state -> !state.deleted())
                .orElseThrow(() -> missing.get().dittoHeaders(headers).build());
    }

    private static DittoRuntimeExceptionBuilder<?> missing(Kind kind, String id, long revision) {
        return kind == Kind.THING
                ? ThingHistoryNotAccessibleException.newBuilder(ThingId.of(id), revision)
                : PolicyHistoryNotAccessibleException.newBuilder(PolicyId.of(id), revision);
    }

    private static DittoRuntimeExceptionBuilder<?> missing(Kind kind, String id, Instant time) {
        return kind == Kind.THING
                ? ThingHistoryNotAccessibleException.newBuilder(ThingId.of(id), time)
                : PolicyHistoryNotAccessibleException.newBuilder(PolicyId.of(id), time);
    }
}
