package io.adit.workbench.live;

import io.adit.engine.units.UnitText;
import io.adit.workbench.Phrase;
import io.adit.workbench.TimeText;
import io.adit.workbench.live.Handling.Silence;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The channels and alarms of one thing. Lenient: what is missing or of another type is taken as absent, so that a foreign
 * thing shows little instead of stopping the view.
 *
 * @param channels one per feature with {@code properties/channel}
 * @param alarms one per feature with {@code properties/rule}
 */
record ThingRows(List<ChannelRow> channels, List<AlarmRow> alarms) {
    /** Of a status, in the order of {@link Silence}. */
    private static final List<String> MEMBERS = List.of("", "shelved", "suppressed", "outOfService");

    private static final int DEFAULT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    static final ThingRows NONE = new ThingRows(List.of(), List.of());

    static ThingRows of(JsonObject thing) {
        String thingId = text(thing, "thingId", "");
        String asset = text(thing, "attributes/name", thingId);
        List<ChannelRow> channels = new ArrayList<>();
        List<AlarmRow> alarms = new ArrayList<>();
        for (JsonField feature : object(thing, "features")) {
            if (feature.getValue().isObject()) {
                String id = thingId + "#" + feature.getKeyName();
                JsonObject properties = object(feature.getValue().asObject(), "properties");
                if (properties.contains("channel")) {
                    channels.add(channel(id, asset, feature.getKeyName(), properties));
                } else if (properties.contains("rule")) {
                    alarms.add(alarm(id, asset, feature.getKeyName(), properties));
                }
            }
        }
        return new ThingRows(List.copyOf(channels), List.copyOf(alarms));
    }

    private static ChannelRow channel(String id, String asset, String key, JsonObject properties) {
        JsonObject settings = object(properties, "channel");
        JsonObject status = object(properties, "status");
        return new ChannelRow(
                id,
                asset,
                text(settings, "name", key),
                number(status, "value"),
                text(status, "unit", text(settings, "unit", "")),
                (int) Math.clamp(orElse(number(settings, "decimals"), DEFAULT_DECIMALS), 0, MOST_DECIMALS),
                status.isEmpty() ? Quality.NONE : Quality.of(text(status, "quality", "")),
                text(status, "reason", ""),
                instant(status, "time"));
    }

    private static AlarmRow alarm(String id, String asset, String key, JsonObject properties) {
        JsonObject rule = object(properties, "rule");
        JsonObject status = object(properties, "status");
        Instant since = instant(status, "since");
        Handling handling = handling(rule, status, since != null);
        return new AlarmRow(
                id,
                asset,
                text(rule, "name", key),
                AlarmRow.State.of(handling, flag(status, "active")),
                text(status, "level", ""),
                (int) orElse(number(status, "severity"), 0),
                since,
                UnitText.inSentence(text(status, "message", ""), text(status, "unit", "")),
                actions(rule),
                handling);
    }

    private static Handling handling(JsonObject rule, JsonObject status, boolean raised) {
        Silence silent = Silence.NONE;
        JsonObject why = JsonObject.empty();
        for (Silence each : List.of(Silence.OUT_OF_SERVICE, Silence.SUPPRESSED, Silence.SHELVED)) {
            JsonObject found = object(status, MEMBERS.get(each.ordinal()));
            if (silent == Silence.NONE && !found.isEmpty()) {
                silent = each;
                why = found;
            }
        }
        JsonValue confirmed = value(status, "confirmed");
        return new Handling(
                text(rule, "id", ""),
                raised,
                flag(status, "acknowledged"),
                confirmed == null || !confirmed.isBoolean() || confirmed.asBoolean(),
                flag(status, "latched"),
                silent,
                silence(silent, why),
                (int) orElse(number(rule, "maxShelveMinutes"), 0));
    }

    /** "Shelved until 2026-11-23 12:20:00 CET by operator: strainer is being cleaned". */
    private static String silence(Silence silent, JsonObject why) {
        if (silent == Silence.NONE) {
            return "";
        }
        Instant until = instant(why, "until");
        Instant since = instant(why, "since");
        String by = text(why, "by", "").replaceFirst("^nginx:", "");
        String ends = until == null ? "" : Phrase.of(Messages.untilTime, TimeText.of(until));
        return Words.silence(silent)
                + (flag(why, "once") ? Messages.untilInactive : "")
                + (until == null && since != null ? Phrase.of(Messages.sinceTime, TimeText.of(since)) : ends)
                + (by.isEmpty() ? "" : Phrase.of(Messages.byUser, by))
                + ": " + text(why, "reason", Messages.noReasonGiven) + ".";
    }

    private static List<String> actions(JsonObject rule) {
        List<String> steps = new ArrayList<>();
        rule.getValue(JsonPointer.of("actions")).filter(JsonValue::isArray).ifPresent(actions -> {
            for (JsonValue action : actions.asArray()) {
                if (action.isObject()) {
                    steps.add(action(action.asObject()));
                }
            }
        });
        return List.copyOf(steps);
    }

    private static String action(JsonObject action) {
        Double minutes = number(action, "withinMinutes");
        String level = text(action, "level", "");
        return text(action, "who", Messages.someone) + ": " + text(action, "what", "")
                + (minutes == null ? "" : Phrase.of(Messages.withinMinutes, minutes.longValue()))
                + (level.isEmpty() ? "" : Phrase.of(Messages.fromLevel, level));
    }

    private static @Nullable JsonValue value(JsonObject object, String path) {
        return object.getValue(JsonPointer.of(path)).orElse(null);
    }

    private static JsonObject object(JsonObject parent, String path) {
        JsonValue value = value(parent, path);
        return value != null && value.isObject() && !value.isNull() ? value.asObject() : JsonObject.empty();
    }

    private static String text(JsonObject parent, String path, String otherwise) {
        JsonValue value = value(parent, path);
        return value != null && value.isString() && !value.asString().isEmpty() ? value.asString() : otherwise;
    }

    private static boolean flag(JsonObject parent, String path) {
        JsonValue value = value(parent, path);
        return value != null && value.isBoolean() && value.asBoolean();
    }

    private static @Nullable Double number(JsonObject parent, String path) {
        JsonValue value = value(parent, path);
        return value != null && value.isNumber() ? value.asDouble() : null;
    }

    private static double orElse(@Nullable Double number, double otherwise) {
        return number == null ? otherwise : number;
    }

    private static @Nullable Instant instant(JsonObject parent, String path) {
        try {
            String text = text(parent, path, "");
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
