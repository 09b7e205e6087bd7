package io.adit.notification.alarm;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;

/**
 * What the programme says of a rule to people.
 *
 * @param facility name of the facility
 * @param zone of its clock
 * @param name of the rule
 * @param places thing ids from the facility down to the asset of the alarm
 * @param asset name of that asset
 * @param levels names of its levels, the mildest first
 * @param plan its action plan
 */
record RuleNotes(
        String facility,
        ZoneId zone,
        String name,
        List<String> places,
        String asset,
        List<String> levels,
        List<Step> plan) {
    /**
     * A step of an action plan.
     *
     * @param level from which on it is taken; empty: at each
     */
    private record Step(String level, String sentence) {}

    /** Read off the thing of a rule. @param ruleId its name where the thing has none */
    static RuleNotes of(JsonObject rule, String ruleId) {
        return new RuleNotes(
                RoutesReader.text(rule, "/attributes/facilityName", ""),
                zone(rule),
                RoutesReader.text(rule, "/attributes/rule/name", ruleId),
                List.copyOf(RoutesReader.texts(rule, "/attributes/places")),
                RoutesReader.text(rule, "/attributes/assetName", ""),
                RoutesReader.objects(rule, "/attributes/rule/levels")
                        .map(level -> RoutesReader.text(level, "/name", ""))
                        .toList(),
                RoutesReader.objects(rule, "/attributes/rule/actions")
                        .map(action -> new Step(RoutesReader.text(action, "/level", ""), sentence(action)))
                        .toList());
    }

    /** The steps of the plan at a level, a sentence each: those for all levels, and those from it or a milder one on. */
    List<String> plan(String level) {
        List<String> reached = levels.subList(0, levels.indexOf(level) + 1);
        return plan.stream()
                .filter(step -> step.level.isEmpty() || step.level.equals(level) || reached.contains(step.level))
                .map(Step::sentence)
                .toList();
    }

    private static ZoneId zone(JsonObject rule) {
        try {
            return ZoneId.of(RoutesReader.text(rule, "/attributes/timeZone", "UTC"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static String sentence(JsonObject action) {
        String within = action.getValue("/withinMinutes")
                .map(minutes -> " (within " + minutes + " min)")
                .orElse("");
        return RoutesReader.text(action, "/who", "") + ": " + RoutesReader.text(action, "/what", "") + within;
    }
}
