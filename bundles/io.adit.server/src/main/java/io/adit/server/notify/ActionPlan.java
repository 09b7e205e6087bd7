package io.adit.server.notify;

import java.util.List;
import org.eclipse.ditto.json.JsonObject;

/** The action plan of a published rule, in words. */
final class ActionPlan {
    private ActionPlan() {}

    /**
     * Its steps at a level: those for all levels, and those from this level or a milder one on.
     *
     * @param rule thing of the programme; empty where there is none
     */
    static List<String> at(JsonObject rule, String level) {
        List<String> levels = RoutesReader.objects(rule, "/attributes/rule/levels")
                .map(each -> RoutesReader.text(each, "/name", ""))
                .toList();
        List<String> reached = levels.subList(0, levels.indexOf(level) + 1);
        return RoutesReader.objects(rule, "/attributes/rule/actions")
                .filter(action -> {
                    String from = RoutesReader.text(action, "/level", "");
                    return from.isEmpty() || from.equals(level) || reached.contains(from);
                })
                .map(ActionPlan::step)
                .toList();
    }

    private static String step(JsonObject action) {
        String within = action.getValue("/withinMinutes")
                .map(minutes -> " (within " + minutes + " min)")
                .orElse("");
        return RoutesReader.text(action, "/who", "") + ": " + RoutesReader.text(action, "/what", "") + within;
    }
}
