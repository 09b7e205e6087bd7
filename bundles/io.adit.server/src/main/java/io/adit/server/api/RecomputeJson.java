package io.adit.server.api;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.server.recompute.ChannelDifference;
import io.adit.server.recompute.ChannelDifference.AlarmEvent;
import io.adit.server.recompute.Recomputation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** A run that computes channels again, as JSON. */
final class RecomputeJson {
    private static final int MOST_ALARMS = 100;

    private RecomputeJson() {}

    static JsonObject of(Recomputation run) {
        JsonArray channels = new JsonArray();
        run.differences().forEach(difference -> channels.add(channel(difference)));
        JsonArray dependents = new JsonArray();
        run.dependents()
                .forEach(channel -> dependents.add(
                        new JsonObject().put("thingId", channel.thingId()).put("featureId", channel.featureId())));
        JsonObject json = new JsonObject()
                .put("id", run.id())
                .put("state", run.state().name())
                .put("progress", Math.round(run.progress() * 1000) / 1000.0)
                .put("from", HistoryJson.time(run.request().fromMicros()))
                .put("to", HistoryJson.time(run.request().toMicros()))
                .put("apply", run.request().apply())
                .put("channels", channels)
                .put("notRecomputed", dependents);
        return run.problem().isEmpty() ? json : json.put("problem", run.problem());
    }

    private static JsonObject channel(ChannelDifference difference) {
        JsonObject qualities = new JsonObject();
        difference.changedQualities().forEach(qualities::put);
        JsonArray largest = new JsonArray();
        for (ChannelDifference.Change change : difference.largest()) {
            largest.add(new JsonObject()
                    .put("time", HistoryJson.time(change.after().timeMicros()))
                    .put("before", sample(change.before()))
                    .put("after", sample(change.after())));
        }
        return new JsonObject()
                .put("thingId", difference.channel().thingId())
                .put("featureId", difference.channel().featureId())
                .put("raw", difference.raw())
                .put("before", difference.before())
                .put("after", difference.after())
                .put("changedValues", difference.changedValues())
                .put("changedQualities", qualities)
                .put("added", difference.added())
                .put("removed", difference.removed())
                .put("largest", largest)
                .put("alarmsBefore", alarms(difference.alarmsBefore()))
                .put("alarmsAfter", alarms(difference.alarmsAfter()))
                .put("alarmsBeforeCount", difference.alarmsBefore().size())
                .put("alarmsAfterCount", difference.alarmsAfter().size())
                .put("unknownArrivals", difference.unknownArrivals())
                .put("unbound", difference.unbound());
    }

    private static JsonObject sample(Sample sample) {
        return new JsonObject()
                .put("value", sample.value())
                .put("quality", sample.quality().name())
                .put(
                        "reason",
                        sample.reason() == Reason.NONE ? "" : sample.reason().name());
    }

    private static JsonArray alarms(List<AlarmEvent> events) {
        JsonArray json = new JsonArray();
        events.stream()
                .limit(MOST_ALARMS)
                .forEach(event -> json.add(new JsonObject()
                        .put("rule", event.ruleId())
                        .put("what", event.what())
                        .put("time", HistoryJson.time(event.timeMicros()))));
        return json;
    }
}
