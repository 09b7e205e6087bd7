package io.adit.engine.forecast;

/**
 * How far a value will have gone by a time: the greatest value up to it where trouble lies above the limits, the least one where it lies below.
 *
 * @param timeMicros by when, microseconds since the epoch
 * @param low eight times of ten it is between this
 * @param likely as probably less as more
 * @param high and this, which is not less than {@code low}
 */
public record ForecastPoint(long timeMicros, double low, double likely, double high) {}
