package io.adit.engine.programme;

/**
 * An alarm that keeps another rule out of force.
 *
 * @param ruleId whose alarm
 * @param level name of the level from which on it does; empty: any
 */
public record InhibitorSettings(String ruleId, String level) {}
