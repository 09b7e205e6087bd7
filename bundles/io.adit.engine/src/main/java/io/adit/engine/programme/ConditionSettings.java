package io.adit.engine.programme;

import org.jspecify.annotations.Nullable;

/**
 * One condition of an interlock: the alarm of a rule has reached a level.
 *
 * @param ruleId which rule
 * @param level name of the level from which on it holds; empty: any
 * @param maxAgeSeconds age of the channel's newest value, by measurement and by arrival, beyond which it is not usable; null: three
 *     periods of the channel
 * @param acceptUncertain whether an UNCERTAIN value is usable; where it is not, such a value counts as BAD
 */
public record ConditionSettings(
        String ruleId, String level, @Nullable Double maxAgeSeconds, boolean acceptUncertain) {}
