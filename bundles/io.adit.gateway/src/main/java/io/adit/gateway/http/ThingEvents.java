package io.adit.gateway.http;

import io.adit.gateway.wire.internal.Batch;
import io.adit.gateway.wire.internal.EventHeaders;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.protocol.JsonifiableAdaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.eclipse.ditto.protocol.TopicPath.Channel;
import org.eclipse.ditto.protocol.adapter.DittoProtocolAdapter;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.things.model.signals.events.ThingEventToThingConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows an event as Ditto's server-sent events do: the changed part of the thing as JSON of a thing, with extra fields.
 *
 * @param fields what of it to show; null: everything but hidden fields
 * @param extraFields the extra fields that were asked for; null: none
 * @param pointer the part of the thing to show; empty for the whole thing
 */
record ThingEvents(
        @Nullable JsonFieldSelector fields, @Nullable JsonFieldSelector extraFields, JsonPointer pointer)
        implements Fanouts.View {
    private static final String CONTEXT = "_context";
    private static final Set<String> PLACE = Set.of("/_context/topic", "/_context/path");
    private static final DittoProtocolAdapter ADAPTER = DittoProtocolAdapter.newInstance();

    @Override
    public Optional<Batch.Item> show(Delivery delivery) {
        return delivery.signal() instanceof ThingEvent<?> event
                ? show(event, delivery.extra())
                        .map(json -> new Batch.Item(("data:" + json + "\n\n").getBytes(StandardCharsets.UTF_8), "", ""))
                : Optional.empty();
    }

    /** The JSON to send; empty where nothing of the wanted part is in the event. */
    Optional<String> show(ThingEvent<?> event, JsonObject extra) {
        return merged(event, extra).flatMap(thing -> {
            if (!pointer.isEmpty()) {
                JsonObject whole = thing.toJson(JsonSchemaVersion.V_2);
                return whole.getValue(pointer).map(this::selected).map(JsonValue::toString);
            }
            JsonObject json =
                    fields == null ? thing.toJson(JsonSchemaVersion.V_2) : thing.toJson(JsonSchemaVersion.V_2, fields);
            JsonObject shown = wantsContext() ? withContext(json, event) : json;
            return shown.isEmpty() ? Optional.empty() : Optional.of(shown.toString());
        });
    }

    private Optional<Thing> merged(ThingEvent<?> event, JsonObject extra) {
        return extraFields == null || extra.isEmpty()
                ? ThingEventToThingConverter.thingEventToThing(event)
                : ThingEventToThingConverter.mergeThingWithExtraFields(event, extraFields, extra);
    }

    private JsonValue selected(JsonValue value) {
        return fields != null && value.isObject() && !value.isNull()
                ? value.asObject().get(fields)
                : value;
    }

    private boolean wantsContext() {
        return fields != null && fields.getPointers().stream().anyMatch(ThingEvents::isContext);
    }

    private static boolean isContext(JsonPointer wanted) {
        return wanted.getRoot().filter(root -> root.toString().equals(CONTEXT)).isPresent();
    }

    private JsonObject withContext(JsonObject json, ThingEvent<?> event) {
        JsonObject context = wantsMoreThanPlace() ? context(event) : place(event);
        JsonObject all = JsonObject.newBuilder().set(CONTEXT, context).build();
        return fields == null ? json : json.toBuilder().setAll(all.get(fields)).build();
    }

    /** Whether more of the context is wanted than what and where was changed, which costs a tenth of all of it. */
    private boolean wantsMoreThanPlace() {
        return fields != null
                && fields.getPointers().stream()
                        .filter(ThingEvents::isContext)
                        .anyMatch(wanted -> !PLACE.contains(wanted.toString()));
    }

    private static JsonObject place(ThingEvent<?> event) {
        return JsonFactory.newObjectBuilder()
                .set("topic", ADAPTER.toTopicPath(event).getPath())
                .set("path", event.getResourcePath().toString())
                .build();
    }

    private static JsonObject context(ThingEvent<?> event) {
        JsonifiableAdaptable adaptable =
                ProtocolFactory.wrapAsJsonifiableAdaptable(ADAPTER.toAdaptable(event, Channel.TWIN));
        return adaptable.toJson(DittoHeaders.empty()).toBuilder()
                .set("headers", headers(event))
                .build();
    }

    /** The headers as strings, as Ditto has them here, unlike in a Ditto Protocol message. */
    private static JsonObject headers(ThingEvent<?> event) {
        JsonObjectBuilder headers = JsonObject.newBuilder();
        WireHeaders.toWire(EventHeaders.of(event.getDittoHeaders(), Set.of()))
                .forEach((name, value) -> headers.set(JsonKey.of(name), value));
        return headers.build();
    }
}
