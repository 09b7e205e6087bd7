package io.adit.server.api;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A request for time series that can't be answered as it is; told in the form of Ditto's errors. */
final class SeriesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    private final String code;
    private final String description;

    private SeriesRefused(String code, String message, String description) {
        super(message);
        this.code = code;
        this.description = description;
    }

    /** A parameter that can't be read. */
    static SeriesRefused parameter(String name, String value, String expected) {
        return new SeriesRefused(
                "json.invalid", "Query parameter <" + name + "> has an invalid value: <" + value + ">.", expected);
    }

    /** Parameters that don't go together, or too much at once. */
    static SeriesRefused query(String message) {
        return new SeriesRefused(
                "timeseries:query.invalid",
                message,
                "Check the parameters from, to, step, agg, fill, tz, percentile, limit, cursor, order.");
    }

    void answer(RoutingContext context) {
        JsonObject body = new JsonObject()
                .put("status", BAD_REQUEST)
                .put("error", code)
                .put("message", getMessage())
                .put("description", description);
        context.response()
                .setStatusCode(BAD_REQUEST)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
