package io.adit.wot;

import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;

/**
 * What holds the values of a model's properties, as errors name it.
 *
 * @param plural name of all values
 * @param singular name of one
 * @param path where it lies in the thing
 * @param followed the rule that the values follow the model
 * @param closed the rule that there are no others
 * @param complete whether what the model requires must be there
 */
public record Container(
        String plural, String singular, JsonPointer path, ModelRule followed, ModelRule closed, boolean complete) {
    /** The attributes of a thing. */
    public static Container attributes() {
        return new Container(
                "Thing's attributes",
                "Thing's attribute",
                JsonPointer.of("attributes"),
                ModelRule.ATTRIBUTES,
                ModelRule.NON_MODELED_ATTRIBUTES,
                true);
    }

    /** The properties of a feature. */
    public static Container properties(String featureId) {
        Container any = ofFeature(featureId, "", "properties");
        return new Container(
                any.plural, any.singular, any.path, ModelRule.PROPERTIES, ModelRule.NON_MODELED_PROPERTIES, true);
    }

    /** The desired properties of a feature, of which none has to be there. */
    public static Container desiredProperties(String featureId) {
        return ofFeature(featureId, "desired ", "desiredProperties");
    }

    private static Container ofFeature(String featureId, String which, String part) {
        String whose = "Feature <" + featureId + ">'s " + which;
        return new Container(
                whose + "properties",
                whose + "property",
                JsonPointer.of("features").addLeaf(JsonKey.of(featureId)).addLeaf(JsonKey.of(part)),
                ModelRule.DESIRED_PROPERTIES,
                ModelRule.NON_MODELED_DESIRED_PROPERTIES,
                false);
    }
}
