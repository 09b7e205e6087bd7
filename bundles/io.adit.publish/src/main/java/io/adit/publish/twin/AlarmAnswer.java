package io.adit.publish.twin;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.programme.HandlingSettings;
import org.eclipse.ditto.json.JsonObject;

/**
 * What is answered to somebody who acts on an alarm.
 *
 * @param status of the answering message, a status code of HTTP as Ditto's messages have it
 * @param code stable, for programs
 * @param changed true where the alarm is another than before
 * @param result a sentence, for people
 */
public record AlarmAnswer(int status, String code, boolean changed, String result) {
    /** The message itself is wrong, as a sentence says. */
    public static AlarmAnswer invalid(String sentence) {
        return new AlarmAnswer(400, "invalid", false, sentence);
    }

    /** No such rule runs over a channel of the asset. */
    public static AlarmAnswer unknown(String ruleId) {
        return refused(404, "unknown", "This asset has no running rule '" + ruleId + "'.");
    }

    /** It could not be stored. */
    public static AlarmAnswer unavailable() {
        return refused(503, "unavailable", "This could not be stored; try again.");
    }

    /** What the engine said. @param handling of the rule */
    public static AlarmAnswer of(AlarmReply reply, String ruleId, AlarmAct act, HandlingSettings handling) {
        return switch (reply) {
            case DONE -> new AlarmAnswer(200, "done", true, done(act));
            case UNCHANGED -> new AlarmAnswer(200, "unchanged", false, unchanged(act));
            case UNKNOWN_RULE -> unknown(ruleId);
            case NOT_ACKNOWLEDGED -> conflict("not-acknowledged", "It has to be acknowledged before it is confirmed.");
            case NO_CONFIRMATION -> conflict("no-confirmation", "Alarms of this rule are not confirmed.");
            case NO_DETECTOR -> conflict("no-detector", "This rule has no detector that could learn.");
            case NOT_SHELVABLE -> conflict("not-shelvable", "Alarms of this rule may not be shelved.");
            case TOO_LONG ->
                conflict(
                        "too-long",
                        "Alarms of this rule may be shelved for " + handling.maxShelveMinutes() + " minutes at most.");
            case PAST -> conflict("past", "The shelving would be over already.");
            case NO_REASON -> invalid("Say why.");
        };
    }

    private static AlarmAnswer conflict(String code, String sentence) {
        return refused(409, code, sentence);
    }

    private static AlarmAnswer refused(int status, String code, String sentence) {
        return new AlarmAnswer(status, code, false, sentence);
    }

    private static String done(AlarmAct act) {
        return switch (act) {
            case ACKNOWLEDGE -> "acknowledged";
            case CONFIRM -> "confirmed";
            case RESET -> "reset";
            case SHELVE -> "shelved";
            case SHELVE_ONCE -> "shelved until it is next inactive";
            case UNSHELVE -> "no longer shelved";
            case REMOVE_FROM_SERVICE -> "out of service";
            case PLACE_IN_SERVICE -> "in service";
            case COMMENT -> "noted";
            case ACKNOWLEDGE_AS_NORMAL -> "acknowledged, and learnt as normal";
            case RETRAIN -> "learns anew";
        };
    }

    private static String unchanged(AlarmAct act) {
        return switch (act) {
            case ACKNOWLEDGE -> "was acknowledged already, or never raised";
            case CONFIRM -> "nothing waits for a confirmation";
            case RESET -> "nothing is held by a latch alone";
            case UNSHELVE -> "was not shelved";
            case REMOVE_FROM_SERVICE -> "was out of service already";
            case PLACE_IN_SERVICE -> "was in service";
            case ACKNOWLEDGE_AS_NORMAL -> "there was no event that could be normal";
            case SHELVE, SHELVE_ONCE, COMMENT, RETRAIN -> "unchanged";
        };
    }

    /** The payload of the answering message. */
    public JsonObject json() {
        return JsonObject.newBuilder()
                .set("result", result)
                .set("code", code)
                .set("changed", changed)
                .build();
    }
}
