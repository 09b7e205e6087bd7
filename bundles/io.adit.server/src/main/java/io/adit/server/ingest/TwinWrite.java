package io.adit.server.ingest;

import io.adit.publish.twin.TwinProperty;
import io.adit.server.trace.MessageTrace;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.jspecify.annotations.Nullable;

/**
 * One object that is to stand in a twin.
 *
 * @param trace follows it, if the message that it comes of is followed
 */
record TwinWrite(TwinProperty target, JsonObject status, MessageTrace.@Nullable Writing trace) {
    /** @param cause the message that it comes of, if that is followed */
    static TwinWrite of(TwinProperty target, JsonObject status, @Nullable MessageTrace cause) {
        return new TwinWrite(target, status, cause == null ? null : cause.writing(path(target)));
    }

    private static String path(TwinProperty target) {
        return target.thingId() + "/features/" + target.featureId() + "/properties" + target.property();
    }

    /** The command that writes it. @param usual headers of all such commands */
    ModifyFeatureProperty command(DittoHeaders usual) {
        return ModifyFeatureProperty.of(
                ThingId.of(target.thingId()), target.featureId(), target.property(), status, headers(usual));
    }

    private DittoHeaders headers(DittoHeaders usual) {
        return trace == null
                ? usual
                : usual.toBuilder()
                        .putHeader(DittoHeaderDefinition.W3C_TRACEPARENT.getKey(), trace.traceparent())
                        .build();
    }

    /** Tells what became of it. */
    void ended(String outcome) {
        if (trace != null) {
            trace.ended(outcome);
        }
    }
}
