package io.adit.notification.alarm;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.units.UnitText;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import io.adit.notification.Notifications;
import io.adit.publish.programme.ProgrammeReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes notices of the engine's alarms, with what the programme says of their rules. Used by the engine's thread, except for {@link #sample}.
 */
public final class AlarmNotices {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmNotices.class);

    private final Notifications notifications;
    private volatile Map<String, RuleNotes> rules = Map.of();
    /** Of the programme before, whose alarms are withdrawn after it was changed. */
    private volatile Map<String, RuleNotes> former = Map.of();

    private long position = -1;
    private int ordinal;

    /** @param notifications stays open */
    public AlarmNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    /** From now on the programme is this one. */
    public void programme(List<JsonObject> things) {
        Map<String, RuleNotes> byId = new HashMap<>();
        for (JsonObject thing : things) {
            if (ProgrammeReader.RULE.equals(RoutesReader.text(thing, "/attributes/type", ""))) {
                String id = RoutesReader.text(thing, "/attributes/rule/id", "");
                byId.put(id, RuleNotes.of(thing, id));
            }
        }
        former = rules;
        rules = byId;
        RoutesReader.Result read = RoutesReader.read(things);
        read.problems().forEach(problem -> LOG.warn("Notification: {}", problem));
        read.settings().problems().forEach(problem -> LOG.warn("Notification: {}", problem));
        notifications.settings(read.settings());
    }

    /**
     * Takes a change of an alarm.
     *
     * @param record sequence of the record that the engine is taking; never falls
     */
    public void alarm(long record, AlarmChanged changed) {
        @Nullable NoticeKind kind = kind(changed);
        if (kind == null) {
            return;
        }
        ordinal = record == position ? ordinal + 1 : 0;
        position = record;
        notifications.accept(notice(
                kind,
                changed.ruleId(),
                changed.status().level(),
                changed.status().severity(),
                UnitText.inSentence(changed.status().message(), changed.status().unit()),
                Instant.EPOCH.plus(changed.status().timeMicros(), ChronoUnit.MICROS),
                changed.by(),
                changed.comment()));
    }

    /** Waits until all of them are durable. */
    public void flush() throws InterruptedException {
        notifications.flush();
    }

    /** What people are told of a change; null where nothing. */
    static @Nullable NoticeKind kind(AlarmChanged changed) {
        if (changed.announces()) {
            return changed.cause() == AlarmCause.ESCALATED ? NoticeKind.ESCALATED : NoticeKind.RAISED;
        }
        return switch (changed.cause()) {
            case RAISED, ESCALATED, UNSHELVED, UNSUPPRESSED, IN_SERVICE -> null; // to people who are not to be told
            case ACKNOWLEDGED -> NoticeKind.ACKNOWLEDGED;
            case SHELVED, SUPPRESSED, OUT_OF_SERVICE -> NoticeKind.SILENCED;
            case CLEARED, WITHDRAWN -> NoticeKind.ENDED;
            case RESET -> changed.status().active() ? null : NoticeKind.ENDED;
            case EASED, LATCHED, CONFIRMED, COMMENTED -> null;
        };
    }

    /** A notice of an alarm that a rule would raise, to see who would be told; the rule need not exist. */
    public Notice sample(String ruleId, String level, int severity, Instant at) {
        return notice(NoticeKind.RAISED, ruleId, level, severity, "", at, "", "");
    }

    private Notice notice(
            NoticeKind kind,
            String ruleId,
            String level,
            int severity,
            String text,
            Instant at,
            String by,
            String comment) {
        RuleNotes known = rules.getOrDefault(ruleId, former.get(ruleId));
        RuleNotes rule = known == null ? RuleNotes.of(JsonObject.empty(), ruleId) : known;
        return new Notice(
                position,
                ordinal,
                kind,
                rule.facility(),
                rule.zone(),
                ruleId,
                rule.name(),
                rule.places(),
                rule.asset(),
                level,
                severity,
                text,
                at,
                by,
                comment,
                rule.plan(level));
    }
}
