package io.adit.engine;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Settings and messages for tests of derived channels: field /NAME of device "d" feeds the channel NAME of one asset. */
final class Derived {
    private Derived() {}

    static ChannelId id(String name) {
        return new ChannelId("ns:ring", name);
    }

    static ChannelSettings measured(String name, String unit, Double period) {
        return new ChannelSettings(
                id(name),
                name,
                unit,
                -1000.0,
                1000.0,
                period,
                3,
                List.of(new BindingSettings("t", "d", "/" + name, "/t", TimeFormat.EPOCH_SECONDS, unit, null, null)),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
    }

    static ChannelSettings derived(String name, String unit, DerivationSettings derivation) {
        return new ChannelSettings(
                id(name),
                name,
                unit,
                null,
                null,
                null,
                3,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                derivation);
    }

    static ExpressionSettings expression(String text, String... inputs) {
        return new ExpressionSettings(
                text,
                Arrays.stream(inputs)
                        .map(name -> new DerivationInput(name, id(name)))
                        .toList(),
                null);
    }

    static Programme programme(ChannelSettings... channels) {
        return new Programme(List.of(channels), List.<LevelRuleSettings>of());
    }

    /** @param fields for example {@code "a":1,"b":2}; measured when it arrives */
    static RawMessage message(double seconds, String fields) {
        return message(seconds, seconds, fields);
    }

    static RawMessage message(double arrival, double seconds, String fields) {
        byte[] payload = ("{\"t\":" + seconds + "," + fields + "}").getBytes(StandardCharsets.UTF_8);
        return new RawMessage(Math.round(arrival * 1000), Trial.at(arrival), "t", "d", "", payload);
    }
}
