package io.adit.server.twin;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.programme.HandlingSettings;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.json.JsonObject;

/**
 * What is answered to somebody who acts on an alarm.
 *
 * @param status of the answering message
 * @param code stable, for programs
 * @param changed true where the alarm is another than before
 * @param result a sentence, for people
 */
record AlarmAnswer(HttpStatus status, String code, boolean changed, String result) {
    static AlarmAnswer invalid(String sentence) {
        return new AlarmAnswer(HttpStatus.BAD_REQUEST, "invalid", false, sentence);
    }

    static AlarmAnswer unknown(String ruleId) {
        return refused(HttpStatus.NOT_FOUND, "unknown", "This asset has no running rule '" + ruleId + "'.");
    }

    static AlarmAnswer unavailable() {
        return refused(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "This could not be stored; try again.");
    }

    static AlarmAnswer of(AlarmReply reply, String ruleId, AlarmAct act, HandlingSettings handling) {
        return switch (reply) {
            case DONE -> new AlarmAnswer(HttpStatus.OK, "done", true, done(act));
            case UNCHANGED -> new AlarmAnswer(HttpStatus.OK, "unchanged", false, unchanged(act));
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
        return refused(HttpStatus.CONFLICT, code, sentence);
    }

    private static AlarmAnswer refused(HttpStatus status, String code, String sentence) {
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

    JsonObject json() {
        return JsonObject.newBuilder()
                .set("result", result)
                .set("code", code)
                .set("changed", changed)
                .build();
    }
}
