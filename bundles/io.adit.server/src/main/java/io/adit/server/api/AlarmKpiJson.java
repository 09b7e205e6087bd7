package io.adit.server.api;

import io.adit.history.kpi.AlarmId;
import io.adit.history.kpi.AlarmKpis;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of alarms in answers, as the description of the twin layout has them. */
final class AlarmKpiJson {
    private static final double MICROS_PER_SECOND = 1e6;

    private AlarmKpiJson() {}

    static JsonObject of(AlarmKpis kpis) {
        return new JsonObject()
                .put("from", HistoryJson.time(kpis.stretch().fromMicros()))
                .put("to", HistoryJson.time(kpis.stretch().toMicros()))
                .put("operators", kpis.stretch().operators())
                .put("announced", rate(kpis.rate()))
                .put("floods", floods(kpis.floods()))
                .put("standing", array(kpis.standing(), AlarmKpiJson::standing))
                .put("stale", array(kpis.stale(), AlarmKpiJson::stale))
                .put("chattering", array(kpis.chattering(), AlarmKpiJson::chattering))
                .put("topTen", topTen(kpis.topTen()))
                .put("priorities", priorities(kpis.priorities()))
                .put("acknowledgement", acknowledgement(kpis.acknowledgement()));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> json) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    private static JsonObject named(AlarmId alarm) {
        return new JsonObject()
                .put("thingId", alarm.thingId())
                .put("rule", alarm.ruleId())
                .put("name", alarm.name());
    }

    private static @Nullable String time(@Nullable Long micros) {
        return micros == null ? null : HistoryJson.time(micros);
    }

    private static double seconds(long micros) {
        return micros / MICROS_PER_SECOND;
    }

    private static JsonObject rate(AlarmKpis.Rate rate) {
        return new JsonObject()
                .put("count", rate.count())
                .put("averagePerTenMinutes", rate.average())
                .put("peakPerTenMinutes", rate.peak())
                .put("peakAt", time(rate.peakAtMicros()))
                .put("shareOfTimeAboveTen", rate.shareAboveTen());
    }

    private static JsonObject floods(AlarmKpis.Floods floods) {
        long longest = floods.items().stream()
                .mapToLong(flood -> flood.toMicros() - flood.fromMicros())
                .max()
                .orElse(0);
        return new JsonObject()
                .put("count", floods.items().size())
                .put("shareOfTime", floods.share())
                .put("longestSeconds", seconds(longest))
                .put(
                        "items",
                        array(
                                floods.items(),
                                flood -> new JsonObject()
                                        .put("from", time(flood.fromMicros()))
                                        .put("to", time(flood.toMicros()))
                                        .put("count", flood.count())));
    }

    private static JsonObject standing(AlarmKpis.Standing standing) {
        return named(standing.alarm())
                .put("since", time(standing.sinceMicros()))
                .put("seconds", seconds(standing.lengthMicros()))
                .put("active", standing.active());
    }

    private static JsonObject stale(AlarmKpis.Stale stale) {
        return named(stale.alarm()).put("since", time(stale.sinceMicros())).put("lastChange", time(stale.lastMicros()));
    }

    private static JsonObject chattering(AlarmKpis.Chattering chattering) {
        return named(chattering.alarm())
                .put("mostInAMinute", chattering.mostInAMinute())
                .put("count", chattering.count());
    }

    private static JsonObject topTen(AlarmKpis.TopTen top) {
        return new JsonObject()
                .put("share", top.share())
                .put(
                        "items",
                        array(
                                top.items(),
                                frequent -> named(frequent.alarm())
                                        .put("count", frequent.count())
                                        .put("share", frequent.share())));
    }

    private static JsonObject priorities(AlarmKpis.Priorities priorities) {
        int all = priorities.low() + priorities.medium() + priorities.high();
        return new JsonObject()
                .put("low", priority(priorities.low(), all))
                .put("medium", priority(priorities.medium(), all))
                .put("high", priority(priorities.high(), all));
    }

    private static JsonObject priority(int count, int all) {
        return new JsonObject().put("count", count).put("share", all == 0 ? null : (double) count / all);
    }

    private static JsonObject acknowledgement(AlarmKpis.Acknowledgement acknowledgement) {
        return new JsonObject()
                .put("count", acknowledgement.count())
                .put("pending", acknowledgement.pending())
                .put("medianSeconds", acknowledgement.median())
                .put("meanSeconds", acknowledgement.mean())
                .put("p90Seconds", acknowledgement.p90())
                .put("longestSeconds", acknowledgement.longest());
    }
}
