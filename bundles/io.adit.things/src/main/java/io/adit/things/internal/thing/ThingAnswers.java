package io.adit.things.internal.thing;

import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributes;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributesResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeature;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredPropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredPropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeaturePropertiesResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeaturePropertyResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatures;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeaturesResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrievePolicyId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrievePolicyIdResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingDefinitionResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommand;

/** The responses to the commands that read a thing. */
final class ThingAnswers {
    private ThingAnswers() {}

    /** The response with a value, which is already cut down to what the subject may read. */
    static CommandResponse<?> of(ThingQueryCommand<?> command, ThingId id, JsonValue value, DittoHeaders headers) {
        return switch (command) {
            case RetrieveThing retrieve -> RetrieveThingResponse.of(id, value.asObject(), headers);
            case RetrievePolicyId retrieve -> RetrievePolicyIdResponse.of(id, PolicyId.of(value.asString()), headers);
            case RetrieveThingDefinition retrieve ->
                RetrieveThingDefinitionResponse.of(
                        id,
                        value.isNull()
                                ? ThingsModelFactory.nullDefinition()
                                : ThingsModelFactory.newDefinition(value.asString()),
                        headers);
            case RetrieveAttributes retrieve -> RetrieveAttributesResponse.of(id, value.asObject(), headers);
            case RetrieveAttribute retrieve ->
                RetrieveAttributeResponse.of(id, retrieve.getAttributePointer(), value, headers);
            case RetrieveFeatures retrieve -> RetrieveFeaturesResponse.of(id, value.asObject(), headers);
            case RetrieveFeature retrieve ->
                RetrieveFeatureResponse.of(id, retrieve.getFeatureId(), value.asObject(), headers);
            case RetrieveFeatureDefinition retrieve ->
                RetrieveFeatureDefinitionResponse.of(id, retrieve.getFeatureId(), value.asArray(), headers);
            case RetrieveFeatureProperties retrieve ->
                RetrieveFeaturePropertiesResponse.of(id, retrieve.getFeatureId(), value.asObject(), headers);
            case RetrieveFeatureProperty retrieve ->
                RetrieveFeaturePropertyResponse.of(
                        id, retrieve.getFeatureId(), retrieve.getPropertyPointer(), value, headers);
            case RetrieveFeatureDesiredProperties retrieve ->
                RetrieveFeatureDesiredPropertiesResponse.of(id, retrieve.getFeatureId(), value.asObject(), headers);
            case RetrieveFeatureDesiredProperty retrieve ->
                RetrieveFeatureDesiredPropertyResponse.of(
                        id, retrieve.getFeatureId(), retrieve.getDesiredPropertyPointer(), value, headers);
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(headers)
                        .build();
        };
    }
}
