package io.adit.publish.programme;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.PythonStepSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a channel is derived. What it does not understand is an {@link IllegalArgumentException}. */
final class DerivationReader {
    private DerivationReader() {}

    /** Null where the channel is not derived. */
    static @Nullable DerivationSettings read(Fields fields) {
        if (fields.isEmpty()) {
            return null;
        }
        List<DerivationInput> inputs = inputs(fields);
        String kind = fields.text("kind");
        return switch (kind) {
            case "expression" ->
                new ExpressionSettings(fields.text("expression"), inputs, fields.numberOrNull("waitSeconds"));
            case "python-step" ->
                new PythonStepSettings(fields.text("script"), fields.text("function"), inputs, limits(fields));
            default -> SignalReader.read(kind, fields, inputs);
        };
    }

    static List<DerivationInput> inputs(Fields fields) {
        return fields.objects("inputs").map(DerivationReader::input).toList();
    }

    private static PythonStepSettings.Limits limits(Fields fields) {
        PythonStepSettings.Limits unless = PythonStepSettings.Limits.DEFAULT;
        return new PythonStepSettings.Limits(
                fields.integer("batchRows", unless.batchRows()),
                fields.number("waitSeconds", unless.waitSeconds()),
                fields.number("timeoutSeconds", unless.timeoutSeconds()),
                fields.integer("memoryMegabytes", unless.memoryMegabytes()));
    }

    private static DerivationInput input(Fields fields) {
        ChannelId channel = fields.channel();
        return new DerivationInput(
                fields.text("name", channel.featureId()),
                channel,
                fields.numberOrNull("maxAgeSeconds"),
                fields.flag("trigger", true));
    }
}
