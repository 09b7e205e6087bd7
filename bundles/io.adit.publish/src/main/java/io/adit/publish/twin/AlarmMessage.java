package io.adit.publish.twin;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** Reads the messages by which people act on alarms, as the description of the twin layout has them. */
public final class AlarmMessage {
    private static final Map<String, AlarmAct> ACTS = Map.of(
            "retrain-detector", AlarmAct.RETRAIN,
            "acknowledge-alarm", AlarmAct.ACKNOWLEDGE,
            "confirm-alarm", AlarmAct.CONFIRM,
            "reset-alarm", AlarmAct.RESET,
            "shelve-alarm", AlarmAct.SHELVE,
            "unshelve-alarm", AlarmAct.UNSHELVE,
            "remove-alarm-from-service", AlarmAct.REMOVE_FROM_SERVICE,
            "place-alarm-in-service", AlarmAct.PLACE_IN_SERVICE,
            "comment-alarm", AlarmAct.COMMENT);
    private static final int LONGEST_TEXT = 1000;

    private final JsonObject payload;

    private AlarmMessage(JsonObject payload) {
        this.payload = payload;
    }

    /** Whether messages of this subject are about alarms. */
    public static boolean isAbout(String subject) {
        return ACTS.containsKey(subject);
    }

    /**
     * What a message of such a subject asks for.
     *
     * @param by who sent it, as shown to others
     * @param now from which shelvings are counted
     * @throws IllegalArgumentException says in a sentence what is wrong with its payload
     */
    public static AlarmRequest read(String subject, JsonObject payload, String by, Instant now) {
        AlarmAct act = ACTS.getOrDefault(subject, AlarmAct.COMMENT);
        return new AlarmMessage(payload).request(act, by, now);
    }

    private AlarmRequest request(AlarmAct act, String by, Instant now) {
        String rule = text("rule");
        require(!rule.isBlank(), "Name the rule: {\"rule\":\"...\"}.");
        boolean remark = act == AlarmAct.COMMENT || !act.needsReason();
        String words = text(remark ? "comment" : "reason");
        require(!act.needsReason() || !words.isBlank(), "Say " + (remark ? "it in 'comment'." : "why, in 'reason'."));
        if (act == AlarmAct.SHELVE) {
            return shelving(rule, by, words, now);
        }
        boolean normal = act == AlarmAct.ACKNOWLEDGE && flag("asNormal");
        return new AlarmRequest(rule, normal ? AlarmAct.ACKNOWLEDGE_AS_NORMAL : act, by, words);
    }

    private AlarmRequest shelving(String rule, String by, String reason, Instant now) {
        boolean once = flag("once");
        boolean minutes = member("minutes").isPresent();
        boolean until = member("until").isPresent();
        require(
                (once ? 1 : 0) + (minutes ? 1 : 0) + (until ? 1 : 0) == 1,
                "Say for how long, with one of 'minutes' (a number), 'until' (a time as 2026-01-31T18:00:00+01:00) and 'once': true.");
        if (once) {
            return new AlarmRequest(rule, AlarmAct.SHELVE_ONCE, by, reason);
        }
        Instant end = minutes ? now.plusMillis(millis()) : instant();
        return new AlarmRequest(rule, AlarmAct.SHELVE, ChronoUnit.MICROS.between(Instant.EPOCH, end), by, reason);
    }

    private long millis() {
        double minutes = member("minutes")
                .filter(JsonValue::isNumber)
                .map(JsonValue::asDouble)
                .orElse(Double.NaN);
        require(minutes > 0 && minutes < 1e7, "'minutes' has to be a number of more than 0.");
        return Math.round(minutes * 60_000);
    }

    private Instant instant() {
        String text = text("until");
        try {
            Instant end = OffsetDateTime.parse(text).toInstant();
            require(
                    end.isAfter(Instant.EPOCH) && end.isBefore(Instant.parse("9999-01-01T00:00:00Z")),
                    "'until' is too far away.");
            return end;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'until' is no time with its offset, as 2026-01-31T18:00:00+01:00 or 2026-01-31T17:00:00Z.", e);
        }
    }

    private Optional<JsonValue> member(String name) {
        return payload.getValue(name).filter(value -> !value.isNull());
    }

    private boolean flag(String name) {
        return member(name)
                .filter(value -> value.isBoolean() && value.asBoolean())
                .isPresent();
    }

    private String text(String name) {
        JsonValue value = member(name).orElse(JsonValue.of(""));
        require(value.isString(), "'" + name + "' has to be a text.");
        String text = value.asString();
        require(text.length() <= LONGEST_TEXT, "'" + name + "' may have " + LONGEST_TEXT + " characters.");
        return text;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
