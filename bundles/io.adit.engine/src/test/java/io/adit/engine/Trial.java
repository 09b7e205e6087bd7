package io.adit.engine;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Settings and messages for tests: device "d" of tenant "t", payload {"v":..,"t":seconds}. */
public final class Trial {
    public static final ChannelId ID = new ChannelId("ns:pump", "current");

    private Trial() {}

    public static BindingSettings binding(String pointer, String timePointer, String unit) {
        return new BindingSettings("t", "d", pointer, timePointer, TimeFormat.EPOCH_SECONDS, unit, null, null);
    }

    public static ChannelSettings channel(CleaningSettings cleaning, ReportSettings report) {
        return channel(ID, null, null, null, List.of(), cleaning, report);
    }

    public static ChannelSettings calibrated(CalibrationSettings... calibrations) {
        return channel(ID, null, null, null, List.of(calibrations), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
    }

    public static ChannelSettings channel(
            ChannelId id,
            Double min,
            Double max,
            Double period,
            List<CalibrationSettings> calibrations,
            CleaningSettings cleaning,
            ReportSettings report) {
        return new ChannelSettings(
                id,
                "Motor current P1",
                "A",
                min,
                max,
                period,
                1,
                List.of(binding("/v", "/t", "A")),
                calibrations,
                cleaning,
                report);
    }

    public static LevelSettings level(String name, int severity, double limit) {
        return new LevelSettings(name, severity, limit, 0, 0, 0);
    }

    public static LevelRuleSettings rule(boolean latch, LevelSettings... levels) {
        return new LevelRuleSettings("p1", "P1 overload", ID, Direction.ABOVE, latch, true, List.of(levels));
    }

    public static Programme programme(ChannelSettings channel, LevelRuleSettings... rules) {
        return new Programme(List.of(channel), List.of(rules));
    }

    public static long at(double seconds) {
        return Math.round(seconds * 1e6);
    }

    /** A message that arrives when it was measured. */
    public static RawMessage message(double seconds, double value) {
        return message(seconds, seconds, value);
    }

    public static RawMessage message(double arrival, double seconds, double value) {
        return json(arrival, "{\"v\":" + value + ",\"t\":" + seconds + "}");
    }

    public static RawMessage json(double arrival, String payload) {
        return new RawMessage(
                Math.round(arrival * 1000), at(arrival), "t", "d", "", payload.getBytes(StandardCharsets.UTF_8));
    }
}
