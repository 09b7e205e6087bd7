package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.history.AlarmEntry;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.publish.twin.StatusJson;
import io.adit.server.ingest.AlarmNow;
import io.vertx.core.json.JsonObject;

/** Alarms and their changes in answers, as the description of the twin layout has them. */
final class AlarmJson {
    private AlarmJson() {}

    static JsonObject of(AlarmEntry entry) {
        AlarmChanged change = entry.change();
        JsonObject json = new JsonObject().put("number", entry.number());
        return named(json, change.ruleId(), change.ruleName(), change.channel())
                .put("cause", change.cause().name())
                .mergeIn(status(change.status()))
                .put("by", change.by())
                .put("comment", change.comment());
    }

    static JsonObject of(AlarmNow alarm) {
        return named(new JsonObject(), alarm.ruleId(), alarm.ruleName(), alarm.channel())
                .mergeIn(status(alarm.status()));
    }

    private static JsonObject named(JsonObject json, String ruleId, String ruleName, ChannelId channel) {
        return json.put("rule", ruleId)
                .put("name", ruleName)
                .put("thingId", channel.thingId())
                .put("channel", channel.featureId());
    }

    private static JsonObject status(AlarmStatus status) {
        return new JsonObject(StatusJson.ofAlarm(status).toString());
    }

    /** The feature of an alarm, as policies know it. */
    static ChannelId place(AlarmNow alarm) {
        return place(alarm.channel(), alarm.ruleId());
    }

    /** The feature of the alarm that changed. */
    static ChannelId place(AlarmEntry entry) {
        return place(entry.change().channel(), entry.change().ruleId());
    }

    /** The feature of the alarm of a rule. */
    static ChannelId place(ChannelId channel, String ruleId) {
        return new ChannelId(channel.thingId(), ProgrammeReader.alarmFeature(ruleId));
    }
}
