package io.adit.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One change of an alarm that people may have to be told about.
 *
 * @param position where it came from, rising: sequence of the record that the engine took
 * @param ordinal counts the notices of one position, from 0
 * @param kind what happened
 * @param facility name of the facility
 * @param zone of its clock, for people
 * @param ruleId which alarm: there is one per rule
 * @param ruleName for people
 * @param places thing ids from the facility down to the asset of the alarm
 * @param asset name of that asset
 * @param level name of the level
 * @param severity of the level, 1 to 1000
 * @param text one sentence: what is wrong, with value and unit as people write it
 * @param at time of the change
 * @param by who acknowledged or silenced it; empty otherwise
 * @param comment what they wrote; may be empty
 * @param plan steps of the action plan for this level, a sentence each
 */
public record Notice(
        long position,
        int ordinal,
        NoticeKind kind,
        String facility,
        ZoneId zone,
        String ruleId,
        String ruleName,
        List<String> places,
        String asset,
        String level,
        int severity,
        String text,
        Instant at,
        String by,
        String comment,
        List<String> plan) {
    public Notice {
        places = List.copyOf(places);
        plan = List.copyOf(plan);
    }

    /** Unique and the same after a replay. */
    public String key() {
        return position + "." + ordinal;
    }

    /** Thing id of the asset of the alarm; empty where unknown. */
    public String thingId() {
        return places.isEmpty() ? "" : places.getLast();
    }
}
