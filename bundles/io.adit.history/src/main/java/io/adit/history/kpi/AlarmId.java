package io.adit.history.kpi;

import java.util.Comparator;

/**
 * Which alarm: there is one per rule.
 *
 * @param thingId of its asset
 * @param ruleId of its rule
 * @param name of the rule, for people
 */
public record AlarmId(String thingId, String ruleId, String name) {
    static final Comparator<AlarmId> ORDER =
            Comparator.comparing(AlarmId::thingId).thenComparing(AlarmId::ruleId);
}
