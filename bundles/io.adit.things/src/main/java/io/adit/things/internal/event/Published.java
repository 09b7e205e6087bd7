package io.adit.things.internal.event;

import io.adit.things.internal.store.EntityState;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * A durable change of a thing, or a live signal, on its way to subscribers.
 *
 * @param thing after the change; for a deletion before it; null when unknown
 * @param enforcer who may see it
 */
public record Published(
        Signal<?> signal, ThingId id, @Nullable EntityState thing, Enforcer enforcer) implements EventBus.Item {}
