package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.forecast.LevelForecast;
import io.adit.engine.forecast.MaintenanceAdvice;
import io.adit.engine.forecast.MaintenanceCosts;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ForecastSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.WatchSettings;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private static final int PER_DAY = 24;
    private static final MaintenanceCosts COSTS = new MaintenanceCosts(2000, 15_000, 400, 4, 24, 900, "EUR");

    private static LevelRuleSettings rule(@Nullable ForecastSettings forecast, @Nullable WatchSettings watch) {
        List<LevelSettings> levels = List.of(Trial.level("alert", 300, 20), Trial.level("action", 600, 25));
        return new LevelRuleSettings("p1", "P1 overload", Trial.ID, Direction.ABOVE, false, true, levels, watch, null)
                .foreseeing(forecast);
    }

    private static Programme programme(@Nullable ForecastSettings forecast) {
        return Trial.programme(Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE), rule(forecast, null));
    }

    /** A current that grows by 0.5 A a day, a little restless. */
    private static RawMessage message(int hour) {
        double value = 0.5 * hour / PER_DAY + 0.1 * new Random(hour).nextGaussian();
        return Trial.message(hour * 3600.0, value);
    }

    private static RuleForecast last(Recorder out) {
        return out.forecasts.getLast();
    }

    @Test
    void tellsWhenEachLevelIsReachedAndHowMuchPlannedWorkSaves() {
        Recorder out = new Recorder();
        Engine engine = Engine.start(programme(new ForecastSettings(14, COSTS)));
        for (int hour = 0; hour <= 39 * PER_DAY; hour++) {
            engine.accept(message(hour), out);
        }
        RuleForecast told = last(out);
        assertThat(told.channel()).isEqualTo(Trial.ID);
        assertThat(told.unit()).isEqualTo("A");
        assertThat(told.levels()).extracting(LevelForecast::level).containsExactly("alert", "action");
        assertThat(told.levels().getFirst().text())
                .startsWith("Reaches alert level (20 A) in ")
                .endsWith("hours");
        assertThat(told.levels().getLast().text()).matches("Reaches action level \\(25 A\\) in (9|10)-1[12] days");
        MaintenanceAdvice advice = Objects.requireNonNull(told.advice());
        assertThat(advice.workByMicros()).isBetween(Trial.at(42 * 86_400.0), Trial.at(48 * 86_400.0));
        assertThat(advice.text()).startsWith("Do the work by 1970-02-").contains("EUR");
    }

    @Test
    void tellsThatALevelIsBeyond() {
        Recorder out = new Recorder();
        Engine engine = Engine.start(programme(new ForecastSettings(14, COSTS)));
        for (int hour = 0; hour <= 52 * PER_DAY; hour++) {
            engine.accept(message(hour), out);
        }
        assertThat(last(out).levels().getLast().text()).isEqualTo("Is beyond action level (25 A)");
        assertThat(last(out).advice()).isNull();
    }

    @Test
    void tellsNothingWhereNoForecastIsAskedForAndNothingTooEarly() {
        Recorder out = new Recorder();
        Recorder none = new Recorder();
        Engine engine = Engine.start(programme(new ForecastSettings(14, null)));
        Engine without = Engine.start(programme(null));
        for (int hour = 0; hour < 6 * PER_DAY; hour++) {
            engine.accept(message(hour), out);
            without.accept(message(hour), none);
        }
        assertThat(out.forecasts).isEmpty();
        for (int hour = 6 * PER_DAY; hour < 12 * PER_DAY; hour++) {
            engine.accept(message(hour), out);
            without.accept(message(hour), none);
        }
        assertThat(out.forecasts).hasSizeBetween(40, 48);
        assertThat(last(out).advice()).isNull();
        assertThat(none.forecasts).isEmpty();
    }

    @Test
    void goesOnFromASavedStateAndForgetsWithAnotherHorizon() {
        Programme programme = programme(new ForecastSettings(14, COSTS));
        Recorder whole = new Recorder();
        Recorder cut = new Recorder();
        Engine one = Engine.start(programme);
        Engine other = Engine.start(programme);
        Random random = new Random(1);
        for (int hour = 0; hour <= 20 * PER_DAY; hour++) {
            one.accept(message(hour), whole);
            other.accept(message(hour), cut);
            if (random.nextInt(100) == 0) {
                other = Engine.restore(programme, other.saveState());
            }
        }
        assertThat(cut.lines).isEqualTo(whole.lines);
        assertThat(other.saveState()).isEqualTo(one.saveState());
        Recorder anew = new Recorder();
        Engine.restore(programme(new ForecastSettings(7, COSTS)), one.saveState())
                .accept(message(20 * PER_DAY + 6), anew);
        assertThat(anew.forecasts).isEmpty();
    }

    @Test
    void findsForecastsThatCanNotBe() {
        assertThat(Engine.check(programme(new ForecastSettings(0, null))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Horizon"));
        Programme silence = Trial.programme(
                Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE),
                rule(new ForecastSettings(14, null), new WatchSettings.Silence()));
        assertThat(Engine.check(silence))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("rule.forecast"));
        MaintenanceCosts wrong = new MaintenanceCosts(-1, 1, 1, 1, 1, 0, "EUR");
        assertThat(Engine.check(programme(new ForecastSettings(14, wrong)))).hasSize(2);
    }
}
