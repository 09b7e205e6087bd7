package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.quality.ChannelQuality;
import io.adit.publish.twin.QualityJson;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/adit/quality}: how well the channels that one may read deliver, as the engine counts it. A channel whose key begins or
 * ends with one of {@value #DEVICE_WORDS} tells of its device, not of the asset, and is marked {@code deviceStatus}.
 */
public final class QualityRoute {
    static final String DEVICE_WORDS = "battery|signal|rssi|snr|lqi";
    private static final Pattern OF_DEVICE =
            Pattern.compile("(?:" + DEVICE_WORDS + ").*|.*(?:" + DEVICE_WORDS + ")", Pattern.CASE_INSENSITIVE);

    private final Vertx vertx;
    private final Counted counted;
    private final Clock clock;
    private final ReadablePlaces readable;

    /** How well channels deliver, and what is known of them. */
    public record Counted(Supplier<CompletionStage<List<ChannelQuality>>> quality, Supplier<Programme> programme) {}

    /** @param counted by the engine */
    public QualityRoute(Vertx vertx, TwinRuntime twins, Counted counted, Clock clock) {
        this.vertx = vertx;
        this.counted = counted;
        this.clock = clock;
        this.readable = new ReadablePlaces(vertx, twins);
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/quality").handler(access.known()).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Future.fromCompletionStage(counted.quality.get(), vertx.getOrCreateContext())
                .compose(all -> readable.of(
                                all.stream().map(ChannelQuality::channel).toList(), Access.subjects(context))
                        .map(allowed -> json(all, allowed)))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toString()))
                .onFailure(failure ->
                        Problems.answer(context, 503, "failed", "The engine could not be asked; try again."));
    }

    private JsonObject json(List<ChannelQuality> all, Set<ChannelId> allowed) {
        Map<ChannelId, ChannelSettings> settings = new HashMap<>();
        counted.programme.get().channels().forEach(channel -> settings.put(channel.id(), channel));
        return JsonObject.newBuilder()
                .set("time", clock.instant().toString())
                .set(
                        "channels",
                        all.stream()
                                .filter(quality -> allowed.contains(quality.channel()))
                                .map(quality -> channel(quality, settings.get(quality.channel())))
                                .collect(JsonCollectors.valuesToArray()))
                .build();
    }

    private static JsonObject channel(ChannelQuality quality, @Nullable ChannelSettings settings) {
        ChannelId id = quality.channel();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("thingId", id.thingId())
                .set("featureId", id.featureId())
                .set("deviceStatus", OF_DEVICE.matcher(id.featureId()).matches());
        if (settings != null) {
            json.set("name", settings.name()).set("unit", settings.unit());
            if (settings.periodSeconds() != null) {
                json.set("periodSeconds", settings.periodSeconds());
            }
            if (!settings.bindings().isEmpty()) {
                BindingSettings last =
                        settings.bindings().get(settings.bindings().size() - 1);
                json.set("device", last.tenant() + "/" + last.deviceId());
            }
        }
        if (quality.newest() != null) {
            json.set("newest", newest(quality.newest()));
        }
        return json.build().toBuilder().setAll(QualityJson.of(quality)).build();
    }

    private static JsonObject newest(Sample sample) {
        return JsonObject.newBuilder()
                .set("time", HistoryJson.time(sample.timeMicros()))
                .set(
                        "value",
                        Double.isFinite(sample.value())
                                ? JsonFactory.newValue(sample.value())
                                : JsonFactory.nullLiteral())
                .set("quality", sample.quality().name())
                .set(
                        "reason",
                        sample.reason() == Reason.NONE ? "" : sample.reason().name())
                .build();
    }
}
