package io.adit.publish.programme;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.Holidays;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Sensitivity;
import io.adit.engine.programme.WatchSettings;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rule that a thing of the programme holds. What it does not understand is an {@link IllegalArgumentException}. */
final class RuleReader {
    private static final String HOLIDAY = "HOLIDAY";

    private RuleReader() {}

    static LevelRuleSettings read(String asset, Fields fields) {
        String kind = fields.text("kind", "");
        if (!"level".equals(kind)) {
            throw new IllegalArgumentException("rules of kind '" + kind + "' are unknown.");
        }
        String id = fields.text("id");
        List<Fields> levels = fields.objects("levels").toList();
        return new LevelRuleSettings(
                id,
                fields.text("name", id),
                new ChannelId(asset, fields.text("channel")),
                Direction.valueOf(fields.text("direction")),
                fields.flag("latch", false),
                fields.flag("enabled", true),
                levels.stream().map(RuleReader::level).toList(),
                watch(fields.object("watch"), levels),
                guard(fields.object("guard")),
                new HandlingSettings(
                        fields.flag("confirm", HandlingSettings.DEFAULT.confirm()),
                        fields.integer("maxShelveMinutes", HandlingSettings.DEFAULT.maxShelveMinutes())),
                ForecastReader.read(fields.object("foresight")));
    }

    private static LevelSettings level(Fields fields) {
        return new LevelSettings(
                fields.text("name"),
                fields.integer("severity", 500),
                fields.number("limit"),
                fields.number("hysteresis", 0),
                fields.number("delayOnSeconds", 0),
                fields.number("delayOffSeconds", 0));
    }

    private static @Nullable WatchSettings watch(Fields fields, List<Fields> levels) {
        if (fields.isEmpty()) {
            return null;
        }
        List<DerivationInput> inputs = DerivationReader.inputs(fields);
        Double waitSeconds = fields.numberOrNull("waitSeconds");
        String kind = fields.text("kind");
        return switch (kind) {
            case "value" ->
                new WatchSettings.Value(fields.text("expression"), fields.text("unit"), inputs, waitSeconds);
            case "conditions" ->
                new WatchSettings.Conditions(
                        levels.stream().map(level -> level.text("condition")).toList(), inputs, waitSeconds);
            case "silence" -> new WatchSettings.Silence();
            case "forecast" -> new WatchSettings.Forecast(fields.text("rule"), fields.text("level", ""));
            case "detector" -> new WatchSettings.Detector(detector(fields, inputs));
            default -> throw new IllegalArgumentException("watches of kind '" + kind + "' are unknown.");
        };
    }

    private static DetectorSettings detector(Fields fields, List<DerivationInput> inputs) {
        Fields mode = fields.object("mode");
        return new DetectorSettings(
                inputs,
                mode.isEmpty() ? null : mode.channel(),
                Sensitivity.valueOf(fields.text("sensitivity", Sensitivity.MEDIUM.name())),
                fields.number("intervalSeconds", DetectorSettings.DEFAULT_INTERVAL_SECONDS),
                fields.number("learnSeconds", DetectorSettings.DEFAULT_LEARN_SECONDS));
    }

    private static @Nullable GuardSettings guard(Fields fields) {
        if (fields.isEmpty()) {
            return null;
        }
        return new GuardSettings(
                calendar(fields.object("calendar")),
                fields.text("when", ""),
                DerivationReader.inputs(fields),
                fields.objects("inhibitors")
                        .map(each -> new InhibitorSettings(each.text("rule"), each.text("level", "")))
                        .toList());
    }

    private static @Nullable CalendarSettings calendar(Fields fields) {
        if (fields.isEmpty()) {
            return null;
        }
        return new CalendarSettings(
                fields.text("zone"),
                fields.objects("hours").map(RuleReader::hours).toList(),
                fields.flag("outside", false),
                Holidays.of(fields.texts("holidays")));
    }

    private static CalendarSettings.Hours hours(Fields fields) {
        Set<DayOfWeek> days = fields.texts("days").stream()
                .filter(day -> !day.equals(HOLIDAY))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        boolean always = days.size() == DayOfWeek.values().length;
        return new CalendarSettings.Hours(
                days,
                always || fields.texts("days").contains(HOLIDAY),
                time(fields.text("from")),
                time(fields.text("to")));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time of day, for example 22:00.", e);
        }
    }
}
