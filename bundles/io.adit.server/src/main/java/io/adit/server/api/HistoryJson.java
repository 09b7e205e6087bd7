package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.adit.history.HistoryReader;
import io.adit.history.Revision;
import io.adit.history.RevisionPlan;
import io.adit.history.Steps;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What history has of a channel, as JSON. */
final class HistoryJson {
    private HistoryJson() {}

    /** Reads it; blocks. */
    static JsonObject read(HistoryReader history, HistoryRange range, ChannelId channel, String unit) {
        JsonObject json = new JsonObject()
                .put("thingId", channel.thingId())
                .put("path", "/features/" + channel.featureId() + ReadableThing.VALUE)
                .put("unit", unit)
                .put("series", range.series().name().toLowerCase(Locale.ROOT))
                .put("from", time(range.fromMicros()))
                .put("to", time(range.toMicros()));
        Optional<Steps> steps = range.steps();
        return steps.isPresent()
                ? summaries(json, history.summarise(range.of(channel), steps.get()), range.step())
                : samples(json, history.query(range.of(channel), range.limit() + 1), range.limit());
    }

    private static JsonObject samples(JsonObject json, List<Sample> samples, int limit) {
        JsonArray data = new JsonArray();
        for (Sample sample : samples.subList(0, Math.min(limit, samples.size()))) {
            data.add(new JsonObject()
                    .put("timestamp", time(sample.timeMicros()))
                    .put("value", number(sample.value()))
                    .put("quality", sample.quality().name())
                    .put(
                            "reason",
                            sample.reason() == Reason.NONE
                                    ? ""
                                    : sample.reason().name()));
        }
        return json.put("data", data).put("complete", samples.size() <= limit);
    }

    private static JsonObject summaries(JsonObject json, List<Bucket> buckets, String step) {
        JsonArray data = new JsonArray();
        for (Bucket bucket : buckets) {
            JsonObject reasons = new JsonObject();
            bucket.qualities().reasons().forEach((reason, count) -> reasons.put(reason.name(), count));
            data.add(new JsonObject()
                    .put("timestamp", time(bucket.startMicros()))
                    .put("avg", number(bucket.average()))
                    .put("min", number(bucket.min()))
                    .put("max", number(bucket.max()))
                    .put("first", number(bucket.first()))
                    .put("last", number(bucket.last()))
                    .put("sum", bucket.count() > 0 ? number(bucket.sum()) : null)
                    .put("stddev", number(bucket.standardDeviation()))
                    .put("count", bucket.count())
                    .put("bad", bucket.bad())
                    .put("uncertain", bucket.qualities().uncertain())
                    .put("reasons", reasons));
        }
        return json.put("step", step).put("data", data);
    }

    static JsonArray revisions(List<Revision> revisions) {
        JsonArray all = new JsonArray();
        for (Revision revision : revisions) {
            RevisionPlan plan = revision.plan();
            all.add(new JsonObject()
                    .put("revision", revision.number())
                    .put("from", time(plan.fromMicros()))
                    .put("to", time(plan.toMicros()))
                    .put("samples", revision.samples())
                    .put("by", plan.note().by())
                    .put("at", time(plan.note().atMicros()))
                    .put("reason", plan.note().reason())
                    .put("programme", plan.note().programme()));
        }
        return all;
    }

    static @Nullable Double number(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    static String time(long micros) {
        return SeriesQuery.instant(micros).toString();
    }
}
