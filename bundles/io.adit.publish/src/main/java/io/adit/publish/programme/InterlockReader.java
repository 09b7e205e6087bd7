package io.adit.publish.programme;

import io.adit.engine.programme.Comparison;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.PayloadCondition;
import org.jspecify.annotations.Nullable;

/** Reads the interlock that a thing of the programme holds. What it does not understand is an {@link IllegalArgumentException}. */
final class InterlockReader {
    private InterlockReader() {}

    static InterlockSettings read(String asset, Fields fields) {
        String id = fields.text("id");
        return new InterlockSettings(
                id,
                fields.text("name", id),
                fields.flag("enabled", true),
                asset,
                fields.textOrNull("channel"),
                fields.text("subject"),
                payload(fields.object("payload")),
                fields.integer("needed", 1),
                fields.text("advice", ""),
                fields.objects("conditions").map(InterlockReader::condition).toList(),
                "");
    }

    private static @Nullable PayloadCondition payload(Fields fields) {
        if (fields.isEmpty()) {
            return null;
        }
        return new PayloadCondition(
                fields.text("pointer"),
                Comparison.valueOf(fields.text("comparison", Comparison.EQUAL.name())),
                fields.text("value"));
    }

    private static ConditionSettings condition(Fields fields) {
        return new ConditionSettings(
                fields.text("rule"),
                fields.text("level", ""),
                fields.numberOrNull("maxAgeSeconds"),
                fields.flag("acceptUncertain", false));
    }
}
