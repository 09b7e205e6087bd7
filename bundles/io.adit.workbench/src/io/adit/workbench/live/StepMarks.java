package io.adit.workbench.live;

import static io.adit.workbench.JsonMembers.text;

import io.adit.workbench.TimeText;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * Which steps of an alarm's action plan were ticked off, by whom and when, as remarks in its journal tell it: {@code [x] 2.
 * Check the strainer}. The dashboard writes and reads the same.
 */
final class StepMarks {
    private static final Pattern STEP = Pattern.compile("^\\[([x ])\\] (\\d{1,3})\\. .*", Pattern.DOTALL);
    private static final int MOST_LETTERS = 1000;

    private StepMarks() {}

    /** By number of the step from 0, those that are done: who and when. @param journal newest first */
    static Map<Integer, String> of(JsonObject journal) {
        Map<Integer, String> newest = new HashMap<>();
        journal.getValue("items")
                .filter(JsonValue::isArray)
                .ifPresent(items -> items.asArray().forEach(item -> item(newest, item.asObject())));
        newest.values().removeIf(String::isEmpty);
        return newest;
    }

    private static void item(Map<Integer, String> newest, JsonObject item) {
        Matcher step = STEP.matcher(text(item, "comment"));
        if (text(item, "cause").equals("COMMENTED") && step.matches()) {
            String by = text(item, "by").replaceFirst("^nginx:", "");
            String done = step.group(1).equals("x") ? by + ", " + TimeText.of(Instant.parse(text(item, "time"))) : "";
            newest.putIfAbsent(Integer.parseInt(step.group(2)) - 1, done);
        }
    }

    /** The remark that ticks a step off, or takes that back. @param step number from 0 */
    static String remark(int step, String what, boolean done) {
        String text = "[" + (done ? "x" : " ") + "] " + (step + 1) + ". " + what;
        return text.substring(0, Math.min(text.length(), MOST_LETTERS));
    }
}
