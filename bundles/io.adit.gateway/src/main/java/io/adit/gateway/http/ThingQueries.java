package io.adit.gateway.http;

import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributes;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeature;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDefinition;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureDesiredProperty;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperty;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatures;
import org.eclipse.ditto.things.model.signals.commands.query.RetrievePolicyId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingDefinition;

/** GET of a thing and its parts as commands. */
final class ThingQueries {
    private ThingQueries() {}

    @SuppressWarnings("NullAway") // Ditto's factories take null for: all fields
    static Command<?> get(ThingId id, ThingResource resource, WireRequest request) {
        DittoHeaders headers = request.headers();
        JsonFieldSelector fields = request.fields().orElse(null);
        String feature = resource.feature();
        return switch (resource.part()) {
            case THING ->
                RetrieveThing.getBuilder(id, headers).withSelectedFields(fields).build();
            case POLICY_ID -> RetrievePolicyId.of(id, headers);
            case DEFINITION -> RetrieveThingDefinition.of(id, headers);
            case ATTRIBUTES -> RetrieveAttributes.of(id, fields, headers);
            case ATTRIBUTE -> RetrieveAttribute.of(id, resource.pointer(), headers);
            case FEATURES -> RetrieveFeatures.of(id, fields, headers);
            case FEATURE -> RetrieveFeature.of(id, feature, fields, headers);
            case FEATURE_DEFINITION -> RetrieveFeatureDefinition.of(id, feature, headers);
            case PROPERTIES -> RetrieveFeatureProperties.of(id, feature, fields, headers);
            case PROPERTY -> RetrieveFeatureProperty.of(id, feature, resource.pointer(), headers);
            case DESIRED_PROPERTIES -> RetrieveFeatureDesiredProperties.of(id, feature, fields, headers);
            case DESIRED_PROPERTY -> RetrieveFeatureDesiredProperty.of(id, feature, resource.pointer(), headers);
        };
    }
}
