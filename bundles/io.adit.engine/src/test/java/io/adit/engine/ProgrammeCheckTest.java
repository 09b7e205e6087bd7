package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeException;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeCheckTest {
    private static final ChannelSettings GOOD = Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);

    private static ChannelSettings faulty() {
        return new ChannelSettings(
                new ChannelId("ns:bad", "x"),
                "X",
                "kPax",
                5.0,
                5.0,
                -1.0,
                99,
                List.of(
                        new BindingSettings("t", "d", "~v", "t", TimeFormat.ISO8601, "foo", 5L, 5L),
                        new BindingSettings("", "", "/v", null, TimeFormat.ISO8601, "", null, null)),
                List.of(
                        new CalibrationSettings(CalibrationKind.LINEAR, List.of(1.0), "kPa", null, null),
                        new CalibrationSettings(CalibrationKind.TABLE, List.of(1.0, 2.0, 1.0, 3.0), "kPa", null, null)),
                new CleaningSettings(2, 0.0, 0.0, -1.0, -1.0, Double.NaN),
                new ReportSettings(-1.0, -1.0, Double.POSITIVE_INFINITY));
    }

    @Test
    void reportsAllErrorsAtOnce() {
        LevelRuleSettings rule = new LevelRuleSettings(
                "r",
                "R",
                Trial.ID,
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("a", 0, 20, -1, -1, 0), new LevelSettings("a", 500, 10, 0, 0, 2e9)));
        LevelRuleSettings lost =
                new LevelRuleSettings("r", "R", new ChannelId("no", "where"), Direction.ABOVE, false, true, List.of());
        List<ProgrammeFinding> findings =
                Engine.check(new Programme(List.of(faulty(), GOOD, GOOD), List.of(rule, lost)));
        assertThat(findings.stream().map(ProgrammeFinding::code))
                .contains(
                        "unit.unknown",
                        "range.empty",
                        "value.range",
                        "binding.pointer",
                        "binding.device",
                        "validity.empty",
                        "calibration.coefficients",
                        "calibration.table",
                        "channel.duplicate",
                        "rule.duplicate",
                        "rule.channel",
                        "level.name",
                        "level.order");
        assertThat(findings).hasSizeGreaterThan(20);
    }

    @Test
    void throwsThemTogetherOnStart() {
        assertThatThrownBy(() -> Engine.start(new Programme(List.of(faulty()), List.of())))
                .isInstanceOfSatisfying(
                        ProgrammeException.class,
                        e -> assertThat(e.findings())
                                .isEqualTo(Engine.check(new Programme(List.of(faulty()), List.of()))));
    }

    @Test
    void refusesIncompatibleUnits() {
        ChannelSettings channel = new ChannelSettings(
                Trial.ID,
                "X",
                "kPa",
                null,
                null,
                null,
                1,
                List.of(Trial.binding("/v", null, "mA")),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        assertThat(Engine.check(Trial.programme(channel))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unit.incompatible");
            assertThat(finding.channel()).isEqualTo(Trial.ID);
        });
    }

    @Test
    void refusesOverlappingBindingsOfAChannel() {
        ChannelSettings channel = new ChannelSettings(
                Trial.ID,
                "X",
                "A",
                null,
                null,
                null,
                1,
                List.of(Trial.binding("/v", null, "A"), Trial.binding("/w", null, "A")),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        assertThat(Engine.check(Trial.programme(channel)))
                .extracting(ProgrammeFinding::code)
                .containsExactly("binding.overlap");
    }

    @Test
    void refusesALevelThatTheRangeMakesUnreachable() {
        ChannelSettings channel =
                Trial.channel(Trial.ID, 0.0, 40.0, null, List.of(), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        assertThat(Engine.check(Trial.programme(channel, Trial.rule(false, Trial.level("alarm", 900, 40)))))
                .extracting(ProgrammeFinding::code)
                .containsExactly("level.unreachable");
    }

    @Test
    void theRestRunsWithoutTheFaultyParts() {
        Programme programme = new Programme(List.of(faulty(), GOOD), List.of(Trial.rule(false)));
        Programme rest = programme.without(Engine.check(programme));
        assertThat(rest.channels()).containsExactly(GOOD);
        assertThat(rest.rules()).isEmpty();
        assertThat(Engine.check(rest)).isEmpty();
    }
}
