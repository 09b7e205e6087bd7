package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.forecast.ForecastPoint;
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
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.WatchSettings;
import java.util.Comparator;
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
        assertThat(told.band())
                .hasSizeBetween(6, 12)
                .isSortedAccordingTo(Comparator.comparingLong(ForecastPoint::timeMicros));
        ForecastPoint end = told.band().getLast();
        assertThat(end.low()).isLessThan(end.likely());
        assertThat(end.high()).isGreaterThan(end.likely());
        double grown = 0.5 * end.timeMicros() / 86_400e6;
        assertThat(grown).isBetween(end.low() - 0.5, end.high() + 0.5);
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

    private static LevelRuleSettings advisory(String rule, String level) {
        return new LevelRuleSettings(
                "soon",
                "P1 wears out",
                Trial.ID,
                Direction.BELOW,
                false,
                true,
                List.of(Trial.level("notice", 200, 10), Trial.level("urgent", 300, 3)),
                new WatchSettings.Forecast(rule, level),
                null);
    }

    private static Programme watched(LevelRuleSettings advisory) {
        return Trial.programme(
                Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE),
                rule(new ForecastSettings(14, null), null),
                advisory);
    }

    private static List<AlarmChanged> of(String rule, Recorder out) {
        return out.alarms.stream().filter(each -> each.ruleId().equals(rule)).toList();
    }

    @Test
    void aRuleThatWatchesAForecastAnnouncesALevelDaysBeforeItIsReached() {
        Recorder out = new Recorder();
        Engine engine = Engine.start(watched(advisory("p1", "action")));
        for (int hour = 0; hour <= 51 * PER_DAY; hour++) {
            engine.accept(message(hour), out);
        }
        List<AlarmChanged> told = of("soon", out);
        assertThat(told)
                .extracting(AlarmChanged::cause)
                .startsWith(AlarmCause.RAISED)
                .contains(AlarmCause.ESCALATED);
        AlarmChanged first = told.getFirst();
        assertThat(first.status().level()).isEqualTo("notice");
        assertThat(first.status().unit()).isEqualTo("d");
        assertThat(first.status().timeMicros()).isBetween(Trial.at(38 * 86_400.0), Trial.at(43 * 86_400.0));
        assertThat(first.status().message()).matches("P1 wears out: likely in [0-9.]+ d, within the 10 d of notice");
        assertThat(of("p1", out).stream().filter(each -> each.status().level().equals("action")))
                .allMatch(each -> each.status().timeMicros() > first.status().timeMicros() + Trial.at(5 * 86_400.0));
    }

    @Test
    void whatWatchesAForecastIsFedAlsoWhereNobodyElseWantsIt() {
        Recorder out = new Recorder();
        Engine engine = Engine.start(watched(advisory("p1", "")));
        for (int hour = 0; hour <= 45 * PER_DAY; hour++) {
            engine.accept(message(hour), new Unforeseeing(out));
        }
        assertThat(out.forecasts).isEmpty();
        assertThat(of("soon", out)).isNotEmpty();
    }

    /** Passes on alarms only. */
    private record Unforeseeing(Recorder out) implements EngineOutput {
        @Override
        public void raw(Sample sample) {}

        @Override
        public void clean(Sample sample) {}

        @Override
        public void report(Sample sample) {}

        @Override
        public void alarm(AlarmChanged changed) {
            out.alarm(changed);
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            out.undecodable(message, reason);
        }
    }

    @Test
    void rulesThatCannotWatchAForecastAreRefused() {
        assertThat(Engine.check(watched(advisory("p1", "action")))).isEmpty();
        assertThat(Engine.check(watched(advisory("p2", ""))))
                .singleElement()
                .extracting(ProgrammeFinding::code)
                .isEqualTo("rule.forecast-watch");
        assertThat(Engine.check(watched(advisory("p1", "nonsense")))).hasSize(1);
        Programme blind = Trial.programme(
                Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE), rule(null, null), advisory("p1", ""));
        assertThat(Engine.check(blind)).hasSize(1);
        LevelRuleSettings far = advisory("p1", "").with(Direction.BELOW, List.of(Trial.level("notice", 200, 14)));
        assertThat(Engine.check(watched(far))).hasSize(1);
        LevelRuleSettings upside = advisory("p1", "").with(Direction.ABOVE, List.of(Trial.level("notice", 200, 3)));
        assertThat(Engine.check(watched(upside))).hasSize(1);
    }

    @Test
    void takesAForecastBackWhenNothingIsHeardForLongWhereverTheStateWasCut() {
        Recorder out = new Recorder();
        Programme programme = watched(advisory("p1", "action"));
        Engine engine = Engine.start(programme);
        int end = 45 * PER_DAY;
        for (int hour = 0; hour <= end; hour++) {
            engine.accept(message(hour), out);
        }
        assertThat(out.unforeseen).isEmpty();
        int alarms = out.alarms.size();
        Engine cut = Engine.restore(programme, engine.saveState());
        long heard = message(end).arrivalMicros();
        long patience = Trial.at(3 * 3 * 3600.0);
        cut.advance(heard + patience - 1, out);
        assertThat(out.unforeseen).isEmpty();
        cut.advance(heard + patience, out);
        assertThat(out.unforeseen).containsExactly("p1");
        cut.advance(heard + 100 * patience, out);
        assertThat(out.unforeseen).hasSize(1);
        assertThat(out.alarms).hasSize(alarms); // what was announced holds until more is known
        int forecasts = out.forecasts.size();
        for (int hour = end + 200; hour < end + 210; hour++) {
            cut.accept(message(hour), out);
        }
        assertThat(out.forecasts).hasSizeGreaterThan(forecasts);
    }
}
