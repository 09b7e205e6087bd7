package io.adit.things.internal.thing;

import io.adit.things.internal.store.Change.Op;
import java.time.Instant;
import org.eclipse.ditto.base.model.entity.metadata.Metadata;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a command would do to a thing.
 *
 * @param path what it changes; the empty pointer is the whole thing
 * @param value new value or merge patch; null when it removes
 * @param event tells of it
 * @param response answers it
 */
record ThingPlan(Op op, JsonPointer path, @Nullable JsonValue value, Told event, Answered response) {
    /** Makes the event. */
    @FunctionalInterface
    interface Told {
        ThingEvent<?> event(long revision, Instant at, DittoHeaders headers, @Nullable Metadata metadata);
    }

    /** Makes the response. */
    @FunctionalInterface
    interface Answered {
        CommandResponse<?> response(DittoHeaders headers);
    }

    /** What is told and answered. */
    record Outcome(Told event, Answered response) {}

    /** Sets a value; what is told depends on whether there was one before. */
    static ThingPlan put(JsonObject thing, JsonPointer path, JsonValue value, Outcome created, Outcome modified) {
        Outcome outcome = thing.getValue(path).isPresent() ? modified : created;
        return set(path, value, outcome.event(), outcome.response());
    }

    static ThingPlan set(JsonPointer path, JsonValue value, Told event, Answered response) {
        return new ThingPlan(Op.SET, path, value, event, response);
    }

    static ThingPlan remove(JsonPointer path, Told event, Answered response) {
        return new ThingPlan(Op.REMOVE, path, null, event, response);
    }
}
