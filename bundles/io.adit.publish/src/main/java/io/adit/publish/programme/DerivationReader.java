package io.adit.publish.programme;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.ExpressionSettings;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Reads how a channel is derived. What it does not understand is an {@link IllegalArgumentException}. */
final class DerivationReader {
    private DerivationReader() {}

    /** Null where the channel is not derived. */
    static @Nullable DerivationSettings read(Fields fields) {
        if (fields.json().equals(JsonObject.empty())) {
            return null;
        }
        List<DerivationInput> inputs = inputs(fields);
        String kind = fields.text("kind");
        return switch (kind) {
            case "expression" ->
                new ExpressionSettings(fields.text("expression"), inputs, fields.numberOrNull("waitSeconds"));
            default -> throw new IllegalArgumentException("derivations of kind '" + kind + "' are unknown.");
        };
    }

    static List<DerivationInput> inputs(Fields fields) {
        return fields.objects("inputs").map(DerivationReader::input).toList();
    }

    private static DerivationInput input(Fields fields) {
        String channel = fields.text("channel");
        return new DerivationInput(
                fields.text("name", channel),
                new ChannelId(fields.text("asset"), channel),
                fields.numberOrNull("maxAgeSeconds"),
                fields.flag("trigger", true));
    }
}
