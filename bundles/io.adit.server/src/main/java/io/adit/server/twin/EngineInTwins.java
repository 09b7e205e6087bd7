package io.adit.server.twin;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.quality.ChannelQuality;
import io.adit.publish.twin.StatusReader;
import io.adit.publish.twin.TwinProperty;
import io.adit.server.ingest.AlarmNow;
import io.adit.things.TwinReplica;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What engines elsewhere wrote into the twins of their alarms and of how well channels deliver: each change of an alarm at once, quality every ten minutes and when it
 * changes much. A state that can't be read is left out with a warning. Thread-safe.
 */
public final class EngineInTwins {
    private static final Logger LOG = LoggerFactory.getLogger(EngineInTwins.class);

    private final TwinReplica twins;
    private final PublishedProgramme published;

    /** @param published has the rules and channels */
    public EngineInTwins(TwinReplica twins, PublishedProgramme published) {
        this.twins = twins;
        this.published = published;
    }

    /** The alarms of rules of which there is anything to tell. */
    public CompletionStage<List<AlarmNow>> alarms() {
        return CompletableFuture.completedFuture(published.programme().rules().stream()
                .flatMap(rule -> alarm(rule).stream())
                .toList());
    }

    private Optional<AlarmNow> alarm(LevelRuleSettings rule) {
        TwinProperty place = TwinProperty.alarm(rule.channel(), rule.ruleId());
        return value(place)
                .flatMap(json -> readable(
                        place,
                        () -> new AlarmNow(rule.ruleId(), rule.name(), rule.channel(), StatusReader.alarm(json))));
    }

    /** How well those channels deliver of which that was written. */
    public CompletionStage<List<ChannelQuality>> quality() {
        return CompletableFuture.completedFuture(published.programme().channels().stream()
                .flatMap(channel -> quality(channel).stream())
                .toList());
    }

    private Optional<ChannelQuality> quality(ChannelSettings channel) {
        ChannelId id = channel.id();
        TwinProperty place = TwinProperty.quality(id);
        return value(place)
                .flatMap(json -> readable(place, () -> {
                    Sample newest = value(TwinProperty.status(id))
                            .map(status -> StatusReader.sample(id, status))
                            .orElse(null);
                    return StatusReader.quality(id, json, newest);
                }));
    }

    private Optional<JsonObject> value(TwinProperty place) {
        JsonPointer path =
                JsonPointer.of("features/" + place.featureId() + "/properties").append(place.property());
        return twins.state(new TwinReplica.Entity(false, place.thingId()))
                .flatMap(state -> state.getValue(path))
                .filter(JsonValue::isObject)
                .map(JsonValue::asObject);
    }

    private interface Reading<T> {
        T read();
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static <T> Optional<T> readable(TwinProperty place, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (RuntimeException e) { // whoever may write the twin wrote something else there
            LOG.warn(
                    "{} of {} of {} can't be read: {}",
                    place.property(),
                    place.featureId(),
                    place.thingId(),
                    e.toString());
            return Optional.empty();
        }
    }
}
