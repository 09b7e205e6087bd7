package io.adit.server.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.DriftSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.history.Series;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleScopeTest {
    private static final ChannelId SMOOTH = new ChannelId("ns:ring", "smooth");
    private static final ChannelId STRAIN = new ChannelId("ns:ring", "strain");
    private static final ChannelId TWIN = new ChannelId("ns:ring", "twin");
    private static final ChannelId OTHER = new ChannelId("ns:ring", "other");

    @Test
    void aDerivedChannelComesWithWhatItsDriftCheckComparesItWith() {
        CleaningSettings compared = new CleaningSettings(
                null, null, null, null, null, null, ClockSettings.DEVICE, new DriftSettings(TWIN, 1, 60));
        Programme programme = new Programme(
                List.of(
                        channel(STRAIN, CleaningSettings.OFF, null),
                        channel(TWIN, CleaningSettings.OFF, null),
                        channel(OTHER, CleaningSettings.OFF, null),
                        channel(SMOOTH, compared, smooth())),
                List.of());

        assertThat(RuleScope.read(programme, List.of(rule()))).isEqualTo(Map.of("high", Set.of(SMOOTH, STRAIN, TWIN)));
        assertThat(RuleScope.of(programme, List.of(rule())).feeds())
                .isEqualTo(Map.of(STRAIN, Series.RAW, TWIN, Series.RAW));
    }

    @Test
    void aChannelThatDoesNotTakeTheDevicesTimesComesAsItIsKept() {
        for (ClockPolicy policy : ClockPolicy.values()) {
            CleaningSettings cleaning =
                    new CleaningSettings(null, null, null, null, null, null, new ClockSettings(policy, null), null);
            Programme programme = new Programme(
                    List.of(channel(STRAIN, cleaning, null), channel(SMOOTH, CleaningSettings.OFF, smooth())),
                    List.of());
            assertThat(RuleScope.of(programme, List.of(rule())).feeds())
                    .isEqualTo(Map.of(STRAIN, policy == ClockPolicy.DEVICE ? Series.RAW : Series.CLEAN));
        }
    }

    private static ChannelSettings channel(
            ChannelId id, CleaningSettings cleaning, @Nullable DerivationSettings derivation) {
        return new ChannelSettings(
                id,
                id.featureId(),
                "mm",
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                cleaning,
                ReportSettings.EVERY_SAMPLE,
                derivation);
    }

    private static DerivationSettings smooth() {
        return new SmoothSettings(new DerivationInput("a", STRAIN), Smoothing.EWMA, null, 10.0, null);
    }

    private static LevelRuleSettings rule() {
        List<LevelSettings> levels = List.of(new LevelSettings("alert", 300, 55, 1, 2, 5));
        return new LevelRuleSettings("high", "High", SMOOTH, Direction.ABOVE, false, true, levels);
    }
}
