package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.Interlock;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.PayloadFormat;
import io.adit.model.Report;
import io.adit.model.Rule;
import java.util.List;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The things that the engine runs: channel settings, rules and interlocks. {@code ProgrammeReader} reads them back. */
final class ProgrammeThings {
    private ProgrammeThings() {}

    static JsonObject ofAsset(Ids ids, Asset asset) {
        return ofChannels(
                ids,
                asset,
                asset.getChannels().stream().filter(ProgrammeThings::isFed).toList());
    }

    /** The same with some of its channels only, whether fed or not. */
    static JsonObject ofChannels(Ids ids, Asset asset, List<Channel> channels) {
        JsonObjectBuilder features = JsonObject.newBuilder();
        for (Channel channel : channels) {
            features.set(
                    JsonFactory.newKey(channel.getKey()),
                    JsonObject.newBuilder()
                            .set("properties", settings(ids, channel))
                            .build());
        }
        return thing(ids, ids.programme(asset), "channel-settings", asset, JsonObject.empty())
                .set("features", features.build())
                .build();
    }

    /** True where something gives the channel values, so that the programme has it. */
    static boolean isFed(Channel channel) {
        return !channel.getBindings().isEmpty() || channel.getDerivation() != null;
    }

    static JsonObject ofRule(Ids ids, Rule rule) {
        Asset asset = Ids.assetOf(rule.getChannel());
        Facility facility = ids.model();
        JsonObject body = JsonObject.newBuilder()
                .set("rule", rule(ids, rule))
                .set("places", ids.places(asset).stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()))
                .set("assetName", Json.text(asset.getName(), asset.getId()))
                .set("facilityName", Json.text(facility.getName(), facility.getId()))
                .set("timeZone", facility.getTimeZone())
                .build();
        return thing(ids, ids.rule(rule), "rule", asset, body).build();
    }

    static JsonObject ofInterlock(Ids ids, Asset asset, Command command, Interlock interlock) {
        JsonObject body = JsonObject.newBuilder()
                .set("interlock", interlock(ids, command, interlock))
                .build();
        return thing(ids, ids.interlock(interlock), "interlock", asset, body).build();
    }

    private static JsonObject interlock(Ids ids, Command command, Interlock interlock) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("id", interlock.getId())
                .set("name", Json.text(interlock.getName(), interlock.getId()))
                .set("enabled", interlock.isEnabled())
                .set("subject", command.getSubject())
                .set("needed", interlock.getNeeded());
        if (command.getChannel() != null) {
            json.set("channel", command.getChannel().getKey());
        }
        if (!Json.text(interlock.getPointer(), "").isEmpty()) {
            json.set(
                    "payload",
                    JsonObject.newBuilder()
                            .set("pointer", interlock.getPointer())
                            .set("comparison", interlock.getComparison().getLiteral())
                            .set("value", Json.text(interlock.getValue(), ""))
                            .build());
        }
        Json.setText(json, "advice", interlock.getAdvice());
        json.set(
                "conditions",
                interlock.getConditions().stream()
                        .map(condition -> condition(ids, condition))
                        .collect(JsonCollectors.valuesToArray()));
        return json.build();
    }

    static JsonObject condition(Ids ids, Condition condition) {
        JsonObjectBuilder json =
                JsonObject.newBuilder().set("rule", ids.rules().named(condition).getId());
        Json.setText(json, "level", condition.getLevel());
        Json.setNumber(json, "maxAgeSeconds", condition.getMaxAgeSeconds());
        if (condition.isAcceptUncertain()) {
            json.set("acceptUncertain", true);
        }
        return json.build();
    }

    static JsonObjectBuilder thing(Ids ids, String id, String type, Asset asset, JsonObject more) {
        return JsonObject.newBuilder()
                .set("thingId", id)
                .set("policyId", ids.programmePolicy())
                .set(
                        "attributes",
                        JsonObject.newBuilder()
                                .set("type", type)
                                .set("facility", ids.facility())
                                .set("asset", ids.asset(asset))
                                .setAll(more)
                                .build());
    }

    private static JsonObject settings(Ids ids, Channel channel) {
        JsonObjectBuilder json = Descriptions.channel(channel);
        json.set(
                "bindings",
                channel.getBindings().stream().map(each -> binding(ids, each)).collect(JsonCollectors.valuesToArray()));
        json.set(
                "calibrations",
                channel.getCalibrations().stream()
                        .map(each -> CleaningJson.calibration(ids, each))
                        .collect(JsonCollectors.valuesToArray()));
        if (channel.getDerivation() != null) {
            json.set("derivation", DerivationThings.of(ids, channel.getDerivation()));
        }
        if (channel.getCleaning() != null) {
            json.set("cleaning", CleaningJson.cleaning(ids, channel.getCleaning()));
        }
        if (channel.getReport() != null) {
            json.set("report", report(channel.getReport()));
        }
        return json.build();
    }

    private static JsonObject binding(Ids ids, Binding binding) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("tenant", ids.model().getTenant())
                .set("device", binding.getDevice().getId())
                .set("pointer", binding.getPointer() == null ? "" : binding.getPointer())
                .set("timeFormat", binding.getTimeFormat().getLiteral());
        Json.setText(json, "timePointer", binding.getTimePointer());
        if (binding.getFormat() != PayloadFormat.AUTO) {
            json.set("format", binding.getFormat().getLiteral());
        }
        Json.setText(json, "separator", binding.getSeparator());
        if (binding.isDecimalComma()) {
            json.set("decimalComma", true);
        }
        Json.setText(json, "sourceUnit", binding.getSourceUnit());
        Json.setText(json, "validFrom", binding.getValidFrom());
        Json.setText(json, "validTo", binding.getValidTo());
        return json.build();
    }

    private static JsonObject report(Report report) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setNumber(json, "deadband", report.getDeadband());
        Json.setNumber(json, "minIntervalSeconds", report.getMinIntervalSeconds());
        Json.setNumber(json, "maxIntervalSeconds", report.getMaxIntervalSeconds());
        return json.build();
    }

    private static JsonObject rule(Ids ids, Rule rule) {
        JsonObjectBuilder json = Descriptions.rule(rule, ProgrammeThings::level)
                .set("enabled", rule.isEnabled())
                .set("latch", rule.isLatch());
        if (rule instanceof LevelRule level) {
            json.set("kind", "level");
            if (level.getWatch() != null) {
                json.set("watch", WatchThings.of(ids, level));
            }
            if (level.getForecastDays() != null) {
                json.set("foresight", ForecastJson.of(level));
            }
        }
        Json.setObject(json, "template", TemplateJson.of(ids, rule));
        if (rule.getGuard() != null) {
            json.set("guard", WatchThings.of(ids, rule.getGuard()));
        }
        return json.build();
    }

    private static JsonObjectBuilder level(Level level) {
        return Descriptions.level(level)
                .set("hysteresis", level.getHysteresis())
                .set("delayOnSeconds", level.getDelayOnSeconds())
                .set("delayOffSeconds", level.getDelayOffSeconds());
    }
}
