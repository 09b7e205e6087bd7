package io.adit.engine.programme;

/**
 * One named limit of a level rule.
 *
 * @param name for example alert, action or alarm; unique in its rule
 * @param severity 1 (least) to 1000 (most), as in OPC UA Part 9
 * @param limit in the unit of what the rule watches; the level begins strictly beyond it
 * @param hysteresis how far the value must return from the limit before the level ends, in the same unit, at least 0
 * @param delayOnSeconds how long the value must be beyond the limit, at least 0
 * @param delayOffSeconds how long the value must be back, at least 0
 */
public record LevelSettings(
        String name, int severity, double limit, double hysteresis, double delayOnSeconds, double delayOffSeconds) {}
