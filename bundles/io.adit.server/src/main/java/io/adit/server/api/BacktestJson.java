package io.adit.server.api;

import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.server.backtest.AlarmDifference;
import io.adit.server.backtest.AlarmTally;
import io.adit.server.backtest.Backtest;
import io.adit.server.backtest.BacktestReport;
import io.adit.server.backtest.BacktestRequest;
import io.adit.server.backtest.IncidentScore;
import io.adit.server.backtest.Listed;
import io.adit.server.backtest.Occurrence;
import io.adit.server.backtest.RuleReport;
import io.adit.server.backtest.Stretch;
import io.adit.server.backtest.SweepReport;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A back-test, as JSON. Used by one thread. */
public final class BacktestJson {
    private final Stretch stretch;
    private final boolean judged;

    private BacktestJson(BacktestRequest request) {
        stretch = request.stretch();
        judged = !request.incidents().incidents().isEmpty();
    }

    /** What there is of it by now. */
    public static JsonObject of(Backtest backtest) {
        BacktestRequest request = backtest.request();
        JsonObject json = new JsonObject()
                .put("id", backtest.id())
                .put("state", backtest.state().name())
                .put("progress", Math.round(backtest.progress() * 1000) / 1000.0)
                .put("from", HistoryJson.time(request.stretch().fromMicros()))
                .put("to", HistoryJson.time(request.stretch().toMicros()))
                .put("warmUpFrom", HistoryJson.time(request.stretch().startMicros()))
                .put("against", request.against().name().toLowerCase(Locale.ROOT));
        backtest.report().ifPresent(report -> new BacktestJson(request).add(json, report));
        return backtest.problem().isEmpty() ? json : json.put("problem", backtest.problem());
    }

    private void add(JsonObject json, BacktestReport report) {
        JsonArray rules = new JsonArray();
        report.rules().forEach(rule -> rules.add(rule(rule)));
        json.put("readings", report.readings()).put("rules", rules);
        if (judged) {
            json.put("score", score(report.score()).put("incidents", outcomes(report.score())));
        }
        if (report.sweep() != null) {
            json.put("sweep", sweep(report.sweep()));
        }
        json.put("notes", new JsonArray(report.notes()));
    }

    private JsonObject rule(RuleReport report) {
        LevelRuleSettings rule = report.rule();
        JsonArray levels = new JsonArray();
        for (LevelSettings level : rule.levels()) {
            levels.add(new JsonObject().put("level", level.name()).put("limit", level.limit()));
        }
        JsonObject json = new JsonObject()
                .put("rule", rule.ruleId())
                .put("name", rule.name())
                .put("thingId", rule.channel().thingId())
                .put("channel", rule.channel().featureId())
                .put("unit", report.unit())
                .put("levels", levels);
        tally(json, report.tally())
                .put("occurrences", occurrences(report.alarms().first()));
        return report.difference() == null ? json : json.put("compared", difference(report.difference()));
    }

    private JsonObject tally(JsonObject json, AlarmTally tally) {
        long alarms = tally.alarms();
        json.put("alarms", alarms)
                .put("perWeek", stretch.per(Stretch.WEEK_MICROS, alarms))
                .put("perMonth", stretch.per(Stretch.MONTH_MICROS, alarms))
                .put("activeSeconds", tally.activeMicros() / 1e6)
                .put("activeShare", (double) tally.activeMicros() / stretch.length());
        return judged ? json.put("score", score(tally.score())) : json;
    }

    private JsonObject score(IncidentScore score) {
        return new JsonObject()
                .put("right", score.right())
                .put("wrong", score.wrong())
                .put("wrongPerMonth", stretch.per(Stretch.MONTH_MICROS, score.wrong()))
                .put("precision", number(score.precision()))
                .put("found", score.found())
                .put("recall", number(score.recall()))
                .put("medianLeadSeconds", number(score.medianLeadSeconds()));
    }

    private static JsonArray outcomes(IncidentScore score) {
        JsonArray all = new JsonArray();
        for (IncidentScore.Outcome outcome : score.outcomes()) {
            Occurrence first = outcome.first();
            all.add(new JsonObject()
                    .put("label", outcome.incident().label())
                    .put("from", HistoryJson.time(outcome.incident().fromMicros()))
                    .put("to", HistoryJson.time(outcome.incident().toMicros()))
                    .put("thingId", outcome.incident().thingId())
                    .put("featureId", outcome.incident().featureId())
                    .put("found", first != null)
                    .put("rule", first == null ? null : first.ruleId())
                    .put("leadSeconds", number(outcome.leadSeconds())));
        }
        return all;
    }

    private static JsonObject difference(AlarmDifference difference) {
        return new JsonObject()
                .put("same", difference.same())
                .put("moved", listed(difference.moved()))
                .put("added", listed(difference.added()))
                .put("removed", listed(difference.removed()));
    }

    private static JsonObject listed(Listed alarms) {
        return new JsonObject().put("count", alarms.count()).put("occurrences", occurrences(alarms.first()));
    }

    private static JsonArray occurrences(List<Occurrence> alarms) {
        JsonArray all = new JsonArray();
        for (Occurrence each : alarms) {
            JsonArray phases = new JsonArray();
            each.phases()
                    .forEach(phase -> phases.add(new JsonObject()
                            .put("level", phase.level())
                            .put("from", HistoryJson.time(phase.fromMicros()))));
            boolean open = each.endMicros() == Occurrence.OPEN;
            all.add(new JsonObject()
                    .put("from", HistoryJson.time(each.startMicros()))
                    .put("to", open ? null : HistoryJson.time(each.endMicros()))
                    .put("level", each.highest())
                    .put("value", HistoryJson.number(each.value()))
                    .put("phases", phases));
        }
        return all;
    }

    private JsonObject sweep(SweepReport report) {
        JsonArray points = new JsonArray();
        for (SweepReport.Point point : report.points()) {
            JsonObject json = tally(new JsonObject().put("limit", point.limit()), point.tally());
            points.add(report.sweep().listing() ? json.put("occurrences", occurrences(point.alarms())) : json);
        }
        JsonObject json = new JsonObject()
                .put("rule", report.rule().ruleId())
                .put("name", report.rule().name())
                .put("level", report.sweep().level())
                .put("direction", report.rule().direction().name())
                .put("unit", report.unit())
                .put("presentLimit", report.presentLimit())
                .put("points", points);
        Double most = report.sweep().atMostPerMonth();
        return most == null ? json : json.put("atMostPerMonth", most).put("limit", number(report.answer()));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
