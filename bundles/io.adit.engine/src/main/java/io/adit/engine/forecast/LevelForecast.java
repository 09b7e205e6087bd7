package io.adit.engine.forecast;

/**
 * The forecast of one level of a rule.
 *
 * @param level name
 * @param limit in the unit of what the rule watches
 * @param beyond true where the newest value is beyond the limit already
 * @param outlook when it is reached; for a level that is reached, when it would be again
 * @param text one sentence for people, for example {@code Reaches action level (28 A) in 9-14 days}
 */
public record LevelForecast(String level, double limit, boolean beyond, LevelOutlook outlook, String text) {}
