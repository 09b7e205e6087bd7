package io.adit.publish.desired;

import io.adit.model.Rule;
import io.adit.model.template.ParameterSetting;
import io.adit.model.template.TemplateRule;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How a published rule says which template it comes from. */
final class TemplateJson {
    private TemplateJson() {}

    /** Empty where it comes from none. */
    static JsonObject of(Ids ids, Rule rule) {
        @Nullable TemplateRule origin = ids.rules().origin(rule);
        if (origin == null) {
            return JsonObject.empty();
        }
        JsonObjectBuilder parameters = JsonObject.newBuilder();
        for (ParameterSetting setting : origin.settings()) {
            parameters.set(JsonFactory.newKey(setting.parameter().getId()), parameter(ids, setting));
        }
        JsonObjectBuilder json =
                JsonObject.newBuilder().set("id", origin.template().getId());
        Json.setText(json, "name", origin.template().getName());
        Json.setObject(json, "parameters", parameters.build());
        return json.build();
    }

    private static JsonObject parameter(Ids ids, ParameterSetting setting) {
        JsonObjectBuilder json = JsonObject.newBuilder().set("value", setting.value());
        if (setting.from() != null) {
            json.set("from", ids.asset(setting.from()));
        }
        return json.build();
    }
}
