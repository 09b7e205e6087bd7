package io.adit.things;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;

/**
 * A WoT thing model that a thing keeps, as publishing a facility makes one for each class of assets: that of the definition
 * {@code <namespace>:<class>:1.0.0} is in the thing {@code <namespace>:model.<class>}, and is read at {@code
 * /models/<namespace>/<class>/1.0.0}. It describes; changes of things are not checked by it.
 *
 * @param thing keeps the model
 * @param path where the model is served
 */
public record PublishedModel(ThingId thing, String path) {
    /** Where the model is in its thing. */
    public static final JsonPointer POINTER = JsonPointer.of("attributes/thingModel");

    private static final Pattern DEFINITION = Pattern.compile("([^:/]+):([^:/]+):1\\.0\\.0");

    /** The model that a definition names; empty where it is of another form. */
    public static Optional<PublishedModel> of(String definition) {
        Matcher parts = DEFINITION.matcher(definition);
        return parts.matches() ? of(parts.group(1), parts.group(2)) : Optional.empty();
    }

    /** The model of a class of assets; empty where no thing can have that name. */
    public static Optional<PublishedModel> of(String namespace, String assetClass) {
        try {
            ThingId thing = ThingId.of(namespace, "model." + assetClass);
            return Optional.of(new PublishedModel(thing, "/models/" + namespace + "/" + assetClass + "/1.0.0"));
        } catch (DittoRuntimeException e) {
            return Optional.empty();
        }
    }
}
