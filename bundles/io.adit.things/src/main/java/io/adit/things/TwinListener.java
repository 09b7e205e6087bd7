package io.adit.things;

import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;

/** Is told of changes. Called in the order of revisions for each thing, on a thread that must not be blocked. */
@FunctionalInterface
public interface TwinListener {
    /**
     * @param signal a {@code ThingEvent}, or a message or live signal, as far as the subscriber may see it
     * @param extra the wanted extra fields after the change; empty where none were wanted
     */
    void onSignal(Signal<?> signal, JsonObject extra);

    /** The same with the means to share work; override it where many listeners make the same of a signal. */
    default void onDelivery(Delivery delivery) {
        onSignal(delivery.signal(), delivery.extra());
    }
}
