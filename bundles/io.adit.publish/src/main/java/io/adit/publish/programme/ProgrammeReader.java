package io.adit.publish.programme;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CommandSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;

/**
 * The programme that a set of programme things says. A thing or feature that cannot be read is left out and reported, so
 * that one fault does not stop the rest.
 */
public final class ProgrammeReader {
    /** Value of {@code attributes/type} of things with channel settings. */
    public static final String CHANNEL_SETTINGS = "channel-settings";
    /** Value of {@code attributes/type} of things with a rule. */
    public static final String RULE = "rule";
    /** Value of {@code attributes/type} of things with an interlock. */
    public static final String INTERLOCK = "interlock";
    /** Value of {@code attributes/type} of things that say what goes with a command. */
    public static final String COMMAND = "command";

    /** Value of {@code attributes/type} of things that say who is told about alarms; no matter of the engine. */
    public static final String NOTIFICATION = "notification";

    /** Subject under which the engine reads its programme and writes samples and alarms. */
    public static final String ENGINE_SUBJECT = "adit:engine";

    private final List<ChannelSettings> channels = new ArrayList<>();
    private final List<LevelRuleSettings> rules = new ArrayList<>();
    private final List<InterlockSettings> interlocks = new ArrayList<>();
    private final List<CommandSettings> commands = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ProgrammeReader() {}

    /** Id of the feature, of the asset's thing, that shows the alarm of a rule. */
    public static String alarmFeature(String ruleId) {
        return "alarm-" + ruleId;
    }

    /**
     * What was read.
     *
     * @param problems one sentence for each thing or feature that was left out
     */
    public record Result(Programme programme, List<String> problems) {}

    /** Reads things in any order; the same things always give the same programme. */
    public static Result read(List<JsonObject> things) {
        ProgrammeReader reader = new ProgrammeReader();
        things.stream()
                .sorted(Comparator.comparing(thing -> Fields.of(thing).text("thingId", "")))
                .forEach(reader::readThing);
        return new Result(
                new Programme(reader.channels, reader.rules, reader.interlocks, reader.commands),
                List.copyOf(reader.problems));
    }

    private void readThing(JsonObject thing) {
        Fields fields = Fields.of(thing);
        String id = fields.text("thingId", "?");
        try {
            Fields attributes = fields.object("attributes");
            if (NOTIFICATION.equals(attributes.text("type"))) {
                return;
            }
            String asset = attributes.text("asset");
            switch (attributes.text("type")) {
                case CHANNEL_SETTINGS -> readChannels(asset, fields.object("features"), id);
                case RULE -> rules.add(RuleReader.read(asset, attributes.object(RULE)));
                case INTERLOCK -> interlocks.add(interlock(id, asset, attributes));
                case COMMAND -> commands.add(command(id, asset, attributes));
                default -> problems.add(id + " is no programme thing.");
            }
        } catch (IllegalArgumentException e) {
            problems.add(id + " is left out: " + e.getMessage());
        }
    }

    private void readChannels(String asset, Fields features, String thing) {
        for (JsonField feature : features.json()) {
            try {
                Fields settings = Fields.of(feature.getValue().asObject()).object("properties");
                channels.add(channel(new ChannelId(asset, feature.getKeyName()), settings));
            } catch (IllegalArgumentException | UnsupportedOperationException e) {
                problems.add("channel " + feature.getKeyName() + " of " + thing + " is left out: " + e.getMessage());
            }
        }
    }

    private static ChannelSettings channel(ChannelId id, Fields settings) {
        return new ChannelSettings(
                id,
                settings.text("name", id.featureId()),
                settings.text("unit"),
                settings.numberOrNull("rangeMin"),
                settings.numberOrNull("rangeMax"),
                settings.numberOrNull("periodSeconds"),
                settings.integer("decimals", 2),
                settings.objects("bindings").map(ProgrammeReader::binding).toList(),
                settings.objects("calibrations")
                        .map(CleaningReader::calibration)
                        .toList(),
                CleaningReader.cleaning(settings.object("cleaning")),
                report(settings.object("report")),
                DerivationReader.read(settings.object("derivation")));
    }

    private static BindingSettings binding(Fields fields) {
        return new BindingSettings(
                fields.text("tenant"),
                fields.text("device"),
                fields.text("pointer"),
                fields.textOrNull("timePointer"),
                TimeFormat.valueOf(fields.text("timeFormat", TimeFormat.ISO8601.name())),
                fields.text("sourceUnit", ""),
                fields.microsOrNull("validFrom"),
                fields.microsOrNull("validTo"),
                new PayloadSettings(
                        PayloadFormat.valueOf(fields.text("format", PayloadFormat.AUTO.name())),
                        fields.text("separator", ""),
                        fields.flag("decimalComma", false)));
    }

    private static ReportSettings report(Fields fields) {
        return new ReportSettings(
                fields.numberOrNull("deadband"),
                fields.numberOrNull("minIntervalSeconds"),
                fields.numberOrNull("maxIntervalSeconds"));
    }

    /** An interlock that can't be read must not be as good as none: it refuses all that goes to the asset. */
    private InterlockSettings interlock(String thing, String asset, Fields attributes) {
        try {
            return InterlockReader.read(asset, attributes.object(INTERLOCK));
        } catch (IllegalArgumentException e) {
            String fault = thing + " can't be read: " + e.getMessage();
            problems.add(fault + " Until it is mended all commands to " + asset + " are refused.");
            return InterlockSettings.faulty(thing, asset, fault);
        }
    }

    /** Where nobody knows what goes with a command, it is not sent with just anything. */
    private CommandSettings command(String thing, String asset, Fields attributes) {
        try {
            return CommandReader.read(asset, attributes.object(COMMAND));
        } catch (IllegalArgumentException e) {
            String fault = thing + " can't be read: " + e.getMessage();
            problems.add(fault + " Until it is mended all commands to " + asset + " are refused.");
            return CommandSettings.faulty(thing, asset, fault);
        }
    }
}
