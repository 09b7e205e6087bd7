package io.adit.server.api;

import io.adit.engine.Quality;
import io.vertx.core.json.JsonObject;

/**
 * One point of an answer.
 *
 * @param micros its time, microseconds since the epoch
 * @param value NaN where there is none
 * @param gap whether it stands for a step without samples
 * @param quality GOOD for what was reckoned
 */
record SeriesPoint(long micros, double value, boolean gap, Quality quality) {
    static SeriesPoint of(long micros, double value) {
        return new SeriesPoint(micros, value, false, Quality.GOOD);
    }

    static SeriesPoint gap(long micros, double value) {
        return new SeriesPoint(micros, value, true, Quality.GOOD);
    }

    /** @param millis whether the time is told as milliseconds since the epoch */
    JsonObject json(boolean millis) {
        JsonObject json = new JsonObject()
                .put(
                        "t",
                        millis
                                ? Math.floorDiv(micros, 1000)
                                : SeriesQuery.instant(micros).toString())
                .put("v", Double.isFinite(value) ? value : null);
        if (gap) {
            json.put("gap", true);
        }
        return quality == Quality.GOOD ? json : json.put("quality", quality.name());
    }
}
