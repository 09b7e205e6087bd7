package io.adit.things;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;

/**
 * One signal on its way to all subscribers of one filter. What one of them makes of it, e.g. its text, the others can
 * share. Signal and extra fields may be kept; {@link #shared} is for the time of the call and its thread only.
 */
public final class Delivery {
    private final Signal<?> signal;
    private final JsonObject extra;
    private final Map<Object, Object> made = new HashMap<>();

    /** A delivery of a signal as far as the subscribers may see it, with the extra fields that they want. */
    public Delivery(Signal<?> signal, JsonObject extra) {
        this.signal = signal;
        this.extra = extra;
    }

    /** A {@code ThingEvent}, a message, a live command, or a policy's announcement. */
    public Signal<?> signal() {
        return signal;
    }

    /** The wanted extra fields after the change; empty where none were wanted. */
    public JsonObject extra() {
        return extra;
    }

    /**
     * What a maker makes of this delivery, made once for each key.
     *
     * @param key says what is made; every maker with an equal key makes an equal thing of the same type
     */
    @SuppressWarnings("unchecked")
    public <T> T shared(Object key, Supplier<T> maker) {
        Object known = made.get(key);
        if (known == null) {
            known = maker.get();
            made.put(key, known);
        }
        return (T) known;
    }
}
