package io.adit.gateway.wire.internal;

import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveWotThingDescriptionResponse;

/** The addresses of thing descriptions, which the runtime gives without scheme and host. */
public final class DescriptionBase {
    private static final String PATH = "/api/2/";

    private DescriptionBase() {}

    /** An answer whose thing description, if it is one, has its addresses below the origin by which the client came. */
    public static CommandResponse<?> at(String origin, CommandResponse<?> answer) {
        if (!(answer instanceof RetrieveWotThingDescriptionResponse described)) {
            return answer;
        }
        JsonObject td = below(
                origin, described.getEntity(JsonSchemaVersion.LATEST).asObject(), "base");
        JsonValue links = td.getValue("links").orElse(null);
        if (links != null && links.isArray()) {
            JsonArray whole = links.asArray().stream()
                    .map(link -> link.isObject() ? below(origin, link.asObject(), "href") : link)
                    .collect(JsonCollectors.valuesToArray());
            td = td.setValue("links", whole);
        }
        return described.setEntity(td);
    }

    private static JsonObject below(String origin, JsonObject object, String member) {
        return object.getValue(member)
                .filter(address -> address.isString() && address.asString().startsWith(PATH))
                .map(address -> object.setValue(member, JsonValue.of(origin + address.asString())))
                .orElse(object);
    }
}
