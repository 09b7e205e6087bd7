package io.adit.publish.desired;

import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.ExpressionDerivation;
import io.adit.model.PythonStep;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;

/** How the programme says what a channel is derived from. {@code DerivationReader} reads it back. */
final class DerivationThings {
    private DerivationThings() {}

    static JsonObject of(Ids ids, Derivation derivation) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        if (derivation instanceof ExpressionDerivation expression) {
            json.set("kind", "expression").set("expression", expression.getExpression());
            Json.setNumber(json, "waitSeconds", expression.getWaitSeconds());
        } else if (derivation instanceof PythonStep step) {
            json.set("kind", "python-step").set("script", step.getScript()).set("function", step.getFunction());
            Json.setNumber(json, "batchRows", step.getBatchRows());
            Json.setNumber(json, "waitSeconds", step.getWaitSeconds());
            Json.setNumber(json, "timeoutSeconds", step.getTimeoutSeconds());
            Json.setNumber(json, "memoryMegabytes", step.getMemoryMegabytes());
        } else {
            SignalJson.set(json, derivation);
        }
        return json.set("inputs", inputs(ids, derivation.getInputs())).build();
    }

    static JsonArray inputs(Ids ids, List<DerivationInput> inputs) {
        return inputs.stream().map(input -> input(ids, input)).collect(JsonCollectors.valuesToArray());
    }

    private static JsonObject input(Ids ids, DerivationInput input) {
        Channel channel = input.getChannel();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("name", Json.text(input.getName(), channel.getKey()))
                .set("asset", ids.asset(Ids.assetOf(channel)))
                .set("channel", channel.getKey());
        Json.setNumber(json, "maxAgeSeconds", input.getMaxAgeSeconds());
        if (!input.isTrigger()) {
            json.set("trigger", false);
        }
        return json.build();
    }
}
