package io.adit.publish.desired;

import io.adit.engine.programme.WatchSettings;
import io.adit.model.Channel;
import io.adit.model.DetectorWatch;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import java.util.function.Function;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;

/** What both the things of assets and those of the programme say of a channel or a rule. */
final class Descriptions {
    private Descriptions() {}

    static JsonObjectBuilder channel(Channel channel) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("name", Json.text(channel.getName(), channel.getKey()))
                .set("unit", channel.getUnit())
                .set("decimals", channel.getDecimals());
        Json.setNumber(json, "rangeMin", channel.getRangeMin());
        Json.setNumber(json, "rangeMax", channel.getRangeMax());
        Json.setNumber(json, "periodSeconds", channel.getPeriodSeconds());
        return json;
    }

    /** @param level what is said of each level of a level rule */
    static JsonObjectBuilder rule(Rule rule, Function<Level, JsonObjectBuilder> level) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("id", rule.getId())
                .set("name", Json.text(rule.getName(), rule.getId()))
                .set("channel", rule.getChannel().getKey())
                .set("confirm", rule.isConfirm())
                .set("maxShelveMinutes", rule.getMaxShelveMinutes())
                .set("actions", actions(rule));
        if (rule instanceof LevelRule levelRule) {
            json.set("direction", levelRule.getDirection().getLiteral());
            json.set(
                    "levels",
                    levelRule.getLevels().stream()
                            .map(each -> level.apply(each).build())
                            .collect(JsonCollectors.valuesToArray()));
        }
        return json;
    }

    /** What everybody may see of a level. */
    static JsonObjectBuilder level(Level level) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("name", level.getName())
                .set("severity", level.getSeverity())
                .set("limit", limit(level));
        Json.setText(json, "condition", level.getCondition());
        return json;
    }

    private static double limit(Level level) {
        boolean detects = level.eContainer() instanceof LevelRule rule && rule.getWatch() instanceof DetectorWatch;
        return detects ? WatchSettings.Detector.LIMIT : level.getLimit();
    }

    private static JsonArray actions(Rule rule) {
        return rule.getActions().stream()
                .map(action -> {
                    JsonObjectBuilder json =
                            JsonObject.newBuilder().set("who", action.getWho()).set("what", action.getWhat());
                    Json.setNumber(json, "withinMinutes", action.getWithinMinutes());
                    Json.setText(json, "level", action.getLevel());
                    return json.build();
                })
                .collect(JsonCollectors.valuesToArray());
    }
}
