package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.server.twin.EngineSubject;
import io.adit.things.TwinRuntime;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;

/**
 * What a user may read of a thing now, which decides on its history too.
 *
 * @param json the thing, without what the policy hides
 */
record ReadableThing(String id, JsonObject json) {
    static final String VALUE = "/properties/status/value";
    private static final Pattern PATH = Pattern.compile("/features/([^/]+)/properties/(?:status/)?value");

    /** Asks as the user of a request; completes exceptionally as Ditto would refuse it. */
    static CompletionStage<ReadableThing> read(TwinRuntime twins, RoutingContext context, ThingId thing) {
        return twins.execute(RetrieveThing.of(thing, headers(context)))
                .thenApply(response -> new ReadableThing(
                        thing.toString(),
                        ((RetrieveThingResponse) response).getEntity().asObject()));
    }

    static DittoHeaders headers(RoutingContext context) {
        return EngineSubject.headers().toBuilder()
                .authorizationContext(Access.subjects(context))
                .build();
    }

    /** The channel of a path to a value that has a history; empty for other paths. */
    static Optional<String> feature(String path) {
        Matcher matcher = PATH.matcher(path.startsWith("/") ? path : "/" + path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The channel, when its value may be read. */
    Optional<ChannelId> channel(String feature) {
        boolean readable = json.getValue(pointer(feature, "value")).isPresent();
        return readable ? Optional.of(new ChannelId(id, feature)) : Optional.empty();
    }

    /** Whether the thing has a feature of which something may be read. */
    boolean has(String feature) {
        return json.getValue(JsonPointer.of("/features/" + feature)).isPresent();
    }

    /** Unit of a channel as the twin has it; empty where that is not to be read. */
    String unit(String feature) {
        return json.getValue(pointer(feature, "unit"))
                .or(() -> json.getValue(JsonPointer.of("/features/" + feature + "/properties/channel/unit")))
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    private static JsonPointer pointer(String feature, String field) {
        return JsonPointer.of("/features/" + feature + "/properties/status/" + field);
    }
}
