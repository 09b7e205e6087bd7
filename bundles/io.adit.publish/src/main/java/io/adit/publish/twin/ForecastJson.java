package io.adit.publish.twin;

import io.adit.engine.forecast.ForecastPoint;
import io.adit.engine.forecast.LevelForecast;
import io.adit.engine.forecast.LevelOutlook;
import io.adit.engine.forecast.MaintenanceAdvice;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.forecast.TimeToLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** What a rule foresees, as the {@code forecast} object of its channel's feature has it under the id of the rule. */
public final class ForecastJson {
    private static final double THOUSAND = 1000;
    private static final MathContext DIGITS = new MathContext(6);

    private ForecastJson() {}

    /** What is foreseen of the levels of a rule. */
    public static JsonObject of(RuleForecast forecast) {
        LevelOutlook any = forecast.levels().getFirst().outlook();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("time", StatusJson.time(any.atMicros()))
                .set("until", StatusJson.time(any.untilMicros()))
                .set("confidence", TimeToLevel.CONFIDENCE)
                .set("unit", forecast.unit())
                .set(
                        "levels",
                        forecast.levels().stream().map(ForecastJson::level).collect(JsonCollectors.valuesToArray()))
                .set("band", forecast.band().stream().map(ForecastJson::point).collect(JsonCollectors.valuesToArray()));
        MaintenanceAdvice advice = forecast.advice();
        if (advice != null) {
            json.set("advice", advice(advice));
        }
        return json.build();
    }

    private static JsonObject point(ForecastPoint point) {
        return JsonObject.newBuilder()
                .set("time", StatusJson.time(point.timeMicros()))
                .set("low", rounded(point.low()))
                .set("likely", rounded(point.likely()))
                .set("high", rounded(point.high()))
                .build();
    }

    /** To six digits: nobody knows the future better. */
    private static double rounded(double value) {
        return new BigDecimal(value, DIGITS).doubleValue();
    }

    private static JsonObject level(LevelForecast level) {
        LevelOutlook outlook = level.outlook();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("level", level.level())
                .set("limit", level.limit())
                .set("beyond", level.beyond())
                .set("probability", Math.round(THOUSAND * outlook.probability()) / THOUSAND);
        setTime(json, "earliest", outlook.earliestMicros());
        setTime(json, "likely", outlook.likelyMicros());
        setTime(json, "latest", outlook.latestMicros());
        return json.set("text", level.text()).build();
    }

    private static JsonObject advice(MaintenanceAdvice advice) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        setTime(json, "workBy", advice.workByMicros());
        return json.set("cost", Math.round(advice.cost()))
                .set("costOfWaiting", Math.round(advice.costOfWaiting()))
                .set("saving", Math.round(advice.saving()))
                .set("currency", advice.currency())
                .set("text", advice.text())
                .build();
    }

    private static void setTime(JsonObjectBuilder json, String name, @Nullable Long micros) {
        if (micros != null) {
            json.set(name, StatusJson.time(micros));
        }
    }
}
