package io.adit.things.internal.thing;

import java.time.Instant;
import org.eclipse.ditto.base.model.entity.metadata.Metadata;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.FeatureProperties;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredPropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeatureDesiredPropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeaturePropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredPropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureDesiredPropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturePropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertiesModified;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyCreated;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyDeleted;
import org.eclipse.ditto.things.model.signals.events.FeatureDesiredPropertyModified;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesCreated;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesDeleted;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertiesModified;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyCreated;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyDeleted;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyModified;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The events and responses for a kind of properties of a feature: actual ones and desired ones follow the same rules and
 * differ only in these.
 *
 * @param part name of the part of the feature
 */
record PropertySignals(String part, Whole whole, One one) {
    static final PropertySignals ACTUAL = new PropertySignals(
            "properties",
            new Whole(
                    new Pair<>(FeaturePropertiesCreated::of, ModifyFeaturePropertiesResponse::created),
                    FeaturePropertiesModified::of,
                    ModifyFeaturePropertiesResponse::modified,
                    FeaturePropertiesDeleted::of,
                    DeleteFeaturePropertiesResponse::of),
            new One(
                    FeaturePropertyCreated::of,
                    ModifyFeaturePropertyResponse::created,
                    FeaturePropertyModified::of,
                    ModifyFeaturePropertyResponse::modified,
                    new Pair<>(FeaturePropertyDeleted::of, DeleteFeaturePropertyResponse::of)));

    static final PropertySignals DESIRED = new PropertySignals(
            "desiredProperties",
            new Whole(
                    new Pair<>(FeatureDesiredPropertiesCreated::of, ModifyFeatureDesiredPropertiesResponse::created),
                    FeatureDesiredPropertiesModified::of,
                    ModifyFeatureDesiredPropertiesResponse::modified,
                    FeatureDesiredPropertiesDeleted::of,
                    DeleteFeatureDesiredPropertiesResponse::of),
            new One(
                    FeatureDesiredPropertyCreated::of,
                    ModifyFeatureDesiredPropertyResponse::created,
                    FeatureDesiredPropertyModified::of,
                    ModifyFeatureDesiredPropertyResponse::modified,
                    new Pair<>(FeatureDesiredPropertyDeleted::of, DeleteFeatureDesiredPropertyResponse::of)));

    /** Signals for all properties together. */
    record Whole(
            Pair<FeatureProperties> created,
            Told<FeatureProperties> modified,
            AnsweredGone modifiedAnswer,
            ToldGone deleted,
            AnsweredGone deletedAnswer) {}

    /** Signals for one property. */
    record One(
            ToldValue created,
            AnsweredValue createdAnswer,
            ToldValue modified,
            Answered<JsonPointer> modifiedAnswer,
            Pair<JsonPointer> deleted) {}

    /** An event and its response about the same thing. */
    record Pair<A>(Told<A> event, Answered<A> answer) {}

    /** Makes an event that tells one more fact. */
    @FunctionalInterface
    interface Told<A> {
        ThingEvent<?> of(ThingId id, String feature, A fact, long r, Instant at, DittoHeaders h, @Nullable Metadata m);
    }

    /** Makes an event that tells a property's value. */
    @FunctionalInterface
    interface ToldValue {
        ThingEvent<?> of(
                ThingId id,
                String feature,
                JsonPointer property,
                JsonValue value,
                long r,
                Instant at,
                DittoHeaders h,
                @Nullable Metadata m);
    }

    /** Makes an event that tells nothing but the feature. */
    @FunctionalInterface
    interface ToldGone {
        ThingEvent<?> of(ThingId id, String feature, long r, Instant at, DittoHeaders h, @Nullable Metadata m);
    }

    /** Makes a response that tells one more fact. */
    @FunctionalInterface
    interface Answered<A> {
        CommandResponse<?> of(ThingId id, String feature, A fact, DittoHeaders h);
    }

    /** Makes a response that tells a property's value. */
    @FunctionalInterface
    interface AnsweredValue {
        CommandResponse<?> of(ThingId id, String feature, JsonPointer property, JsonValue value, DittoHeaders h);
    }

    /** Makes a response that tells nothing but the feature. */
    @FunctionalInterface
    interface AnsweredGone {
        CommandResponse<?> of(ThingId id, String feature, DittoHeaders h);
    }
}
