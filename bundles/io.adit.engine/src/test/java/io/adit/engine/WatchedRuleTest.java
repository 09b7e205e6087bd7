package io.adit.engine;

import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static io.adit.engine.Derived.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.WatchSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatchedRuleTest {
    private static final ChannelSettings A = measured("a", "mm", 60.0);
    private static final ChannelSettings B = measured("b", "mm", 60.0);
    private static final ChannelSettings C = measured("c", "mm", 60.0);
    private static final ChannelSettings MODE = measured("mode", "1", null);
    private final Recorder out = new Recorder();

    private static List<DerivationInput> inputs(String... names) {
        return Arrays.stream(names)
                .map(name -> new DerivationInput(name, id(name)))
                .toList();
    }

    private static LevelSettings level(String name, double limit) {
        return new LevelSettings(name, name.length(), limit, 0, 0, 0);
    }

    private static LevelRuleSettings rule(
            String ruleId, WatchSettings watch, GuardSettings guard, LevelSettings... levels) {
        return new LevelRuleSettings(
                ruleId, "Rule " + ruleId, id("a"), Direction.ABOVE, false, true, List.of(levels), watch, guard);
    }

    private static WatchSettings value(String text, String unit, String... names) {
        return new WatchSettings.Value(text, unit, inputs(names), null);
    }

    private static Programme programme(LevelRuleSettings... rules) {
        return new Programme(List.of(A, B, C, MODE), List.of(rules));
    }

    private List<String> alarms() {
        return out.alarms.stream()
                .filter(each -> each.cause() != AlarmCause.SUPPRESSED && each.cause() != AlarmCause.UNSUPPRESSED)
                .map(each -> each.ruleId() + " " + each.cause() + " "
                        + each.status().level() + " " + each.status().value())
                .toList();
    }

    @Test
    void watchesARateOfChange() {
        Engine engine =
                Engine.start(programme(rule("r", value("rate(a over 1 h)", "mm/h", "a"), null, level("alert", 2))));
        for (int minute = 0; minute <= 60; minute++) {
            engine.accept(message(1000 + 60 * minute, "\"a\":" + minute / 20.0), out);
        }
        assertThat(alarms()).containsExactly("r RAISED alert 3.0");
        assertThat(out.alarms.get(0).status().message()).isEqualTo("Rule r: 3 mm/h is above alert limit 2 mm/h");
        assertThat(out.alarms.get(0).status().unit()).isEqualTo("mm/h");
    }

    @Test
    void watchesTheDeviationFromNeighboursAndKeepsItWhileOneIsBad() {
        Engine engine = Engine.start(
                programme(rule("r", value("abs(a - avg(b, c))", "mm", "a", "b", "c"), null, level("alert", 5))));
        engine.accept(message(10, "\"a\":10,\"b\":1,\"c\":3"), out);
        engine.accept(message(20, "\"a\":2,\"b\":5000,\"c\":3"), out);
        assertThat(alarms()).containsExactly("r RAISED alert 8.0");
        engine.accept(message(30, "\"a\":2,\"b\":2,\"c\":3"), out);
        assertThat(alarms()).last().isEqualTo("r CLEARED alert 0.5");
    }

    @Test
    void votesWithAConditionForEachLevel() {
        WatchSettings watch = new WatchSettings.Conditions(
                List.of("a > 3 mm or b > 3 mm or c > 3 mm", "atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm)"),
                inputs("a", "b", "c"),
                null);
        Engine engine = Engine.start(programme(rule("r", watch, null, level("alert", 0), level("action!", 0))));
        engine.accept(message(10, "\"a\":1,\"b\":1,\"c\":1"), out);
        engine.accept(message(20, "\"a\":4,\"b\":1,\"c\":1"), out);
        engine.accept(message(30, "\"a\":4,\"b\":4,\"c\":1"), out);
        engine.accept(message(40, "\"a\":4,\"b\":5000,\"c\":1"), out); // may still be two
        engine.accept(message(50, "\"a\":1,\"b\":5000,\"c\":1"), out);
        assertThat(alarms()).containsExactly("r RAISED alert 1.0", "r ESCALATED action! 2.0", "r EASED alert 1.0");
        assertThat(out.alarms.get(1).status().message())
                .isEqualTo("Rule r: atLeast(2, a > 3 mm, b > 3 mm, c > 3 mm) holds (action!)");
    }

    @Test
    void aSevereConditionThatCannotBeJudgedDoesNotHideAMildOne() {
        WatchSettings watch = new WatchSettings.Conditions(List.of("a > 3 mm", "b > 3 mm"), inputs("a", "b"), null);
        Engine engine = Engine.start(programme(rule("r", watch, null, level("alert", 0), level("action!", 0))));
        engine.accept(message(10, "\"a\":4"), out);
        assertThat(alarms()).containsExactly("r RAISED alert 1.0");
    }

    @Test
    void noticesASilenceAndItsEnd() {
        Engine engine = Engine.start(
                programme(rule("r", new WatchSettings.Silence(), null, level("alert", 100), level("action!", 300))));
        engine.accept(message(1000, "\"a\":1"), out);
        engine.accept(message(1090, "\"a\":5000"), out); // no usable value
        engine.advance(Trial.at(1100), out);
        assertThat(alarms()).isEmpty();
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(1500), out);
        assertThat(out.alarms)
                .extracting(each -> each.status().timeMicros())
                .containsExactly(Trial.at(1100) + 1, Trial.at(1300) + 1);
        assertThat(out.alarms.get(0).status().message()).isEqualTo("a has had no usable value for 100 s (alert)");
        engine.accept(message(1510, "\"a\":1"), out);
        assertThat(out.alarms.get(2).cause()).isEqualTo(AlarmCause.CLEARED);
        assertThat(out.alarms.get(2).status().message()).isEqualTo("a has values again");
    }

    @Test
    void isInForceInSomeModesOnly() {
        GuardSettings guard = new GuardSettings(null, "mode = 1", inputs("mode"), List.of());
        Engine engine = Engine.start(programme(rule("r", null, guard, level("alert", 3))));
        engine.accept(message(10, "\"mode\":0,\"a\":5"), out);
        assertThat(alarms()).isEmpty();
        engine.accept(message(20, "\"mode\":1"), out);
        assertThat(alarms()).containsExactly("r RAISED alert 5.0");
        engine.accept(message(30, "\"mode\":0"), out);
        assertThat(alarms()).last().isEqualTo("r CLEARED alert 5.0");
        assertThat(out.alarms.getLast().status().message()).isEqualTo("Rule r is not in force now");
        assertThat(out.alarms.getLast().status().silence().suppression())
                .isEqualTo(new AlarmSilence.Suppression(Trial.at(30), "Its condition 'mode = 1' does not hold."));
        engine.accept(message(40, "\"mode\":5000,\"a\":6"), out); // not known: no reason to keep silent
        assertThat(alarms()).last().isEqualTo("r RAISED alert 6.0");
    }

    @Test
    void isInhibitedByAnotherWhereverThatStandsInTheMessage() {
        LevelRuleSettings other = new LevelRuleSettings(
                "other", "O", id("c"), Direction.ABOVE, false, true, List.of(level("alert", 3), level("action!", 6)));
        GuardSettings guard =
                new GuardSettings(null, "", List.of(), List.of(new InhibitorSettings("other", "action!")));
        Engine engine = Engine.start(programme(rule("r", null, guard, level("alert", 3)), other));
        engine.accept(message(10, "\"a\":5,\"c\":7"), out);
        assertThat(alarms()).containsExactly("other RAISED action! 7.0");
        engine.accept(message(20, "\"c\":4"), out);
        assertThat(alarms()).contains("r RAISED alert 5.0");
        engine.accept(message(30, "\"c\":7"), out);
        assertThat(alarms()).last().isEqualTo("r CLEARED alert 5.0");
    }

    private static double seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    @Test
    void followsTheCalendarOfItsTimeZoneOverTheChangeOfTheClock() {
        CalendarSettings night = new CalendarSettings(
                "Europe/Berlin",
                List.of(new CalendarSettings.Hours(
                        Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(6, 0))),
                false);
        GuardSettings guard = new GuardSettings(night, "", List.of(), List.of());
        LevelRuleSettings rule = new LevelRuleSettings(
                "r", "R", id("event"), Direction.ABOVE, false, true, List.of(level("alert", 3)), null, guard);
        Engine engine = Engine.start(new Programme(List.of(measured("event", "mm", null)), List.of(rule)));
        engine.accept(message(seconds("2026-03-28T12:00:00Z"), "\"event\":5"), out);
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(seconds("2026-03-30T12:00:00Z")), out);
        assertThat(out.alarms)
                .extracting(each ->
                        each.cause() + " " + Instant.ofEpochSecond(each.status().timeMicros() / 1_000_000))
                .containsExactly(
                        "SUPPRESSED 2026-03-28T12:00:00Z",
                        "UNSUPPRESSED 2026-03-28T21:00:00Z",
                        "RAISED 2026-03-28T21:00:00Z",
                        "SUPPRESSED 2026-03-29T04:00:00Z",
                        "CLEARED 2026-03-29T04:00:00Z",
                        "UNSUPPRESSED 2026-03-29T20:00:00Z",
                        "RAISED 2026-03-29T20:00:00Z",
                        "SUPPRESSED 2026-03-30T04:00:00Z",
                        "CLEARED 2026-03-30T04:00:00Z");
    }

    private static InterlockVerdict judged(Engine engine, double seconds) {
        return engine.interlock("keep", Trial.at(seconds));
    }

    @Test
    void anInterlockRefusesWhileItsRuleCannotBeJudgedOrIsNotInForce() {
        GuardSettings guard = new GuardSettings(null, "mode = 1", inputs("mode"), List.of());
        LevelRuleSettings rule = rule("r", value("a - b", "mm", "a", "b"), guard, level("alert", 3));
        InterlockSettings interlock = new InterlockSettings(
                "keep",
                "Keep",
                true,
                "ns:ring",
                null,
                "*",
                null,
                1,
                "",
                List.of(new ConditionSettings("r", "", 30.0, false)),
                "");
        Engine engine = Engine.start(new Programme(List.of(A, B, MODE), List.of(rule), List.of(interlock)));
        assertThat(judged(engine, 1).refuses()).isTrue();
        engine.accept(message(10, "\"a\":1,\"b\":1,\"mode\":1"), out);
        assertThat(judged(engine, 11).refuses()).isFalse();
        assertThat(judged(engine, 41).refuses()).isTrue();
        engine.accept(message(50, "\"a\":1,\"b\":5000"), out);
        assertThat(judged(engine, 50).reasons()).singleElement().asString().contains("not known (OUT_OF_RANGE)");
        engine.accept(message(60, "\"a\":1,\"b\":1"), out);
        assertThat(judged(engine, 60).refuses()).isFalse();
        engine.accept(message(61, "\"mode\":0"), out);
        assertThat(judged(engine, 61).reasons()).singleElement().asString().contains("not in force");
    }

    @Test
    void aLevelThatLastsEscalates() {
        WatchSettings watch = new WatchSettings.Conditions(List.of("a > 3 mm", "a > 3 mm"), inputs("a"), null);
        LevelSettings action = new LevelSettings("action", 500, 0, 0, 100, 0);
        Engine engine = Engine.start(programme(rule("r", watch, null, level("alert", 0), action)));
        engine.accept(message(10, "\"a\":4"), out);
        engine.advance(Trial.at(109), out);
        assertThat(alarms()).containsExactly("r RAISED alert 2.0");
        engine.advance(Trial.at(110), out);
        assertThat(alarms()).last().isEqualTo("r ESCALATED action 2.0");
    }

    @Test
    void aGuardWhoseChannelsOrInhibitorsAreGoneKeepsNothingSilent() {
        GuardSettings guard =
                new GuardSettings(null, "gone = 1", inputs("gone"), List.of(new InhibitorSettings("gone", "")));
        Engine engine = Engine.start(programme(rule("r", null, guard, level("alert", 3))));
        engine.accept(message(10, "\"a\":4"), out);
        assertThat(alarms()).containsExactly("r RAISED alert 4.0");
    }

    private static List<String> codes(LevelRuleSettings... rules) {
        return Engine.check(programme(rules)).stream()
                .map(ProgrammeFinding::code)
                .toList();
    }

    @Test
    void refusesWhatCannotBeWatched() {
        LevelSettings alert = level("alert", 3);
        assertThat(codes(rule("r", value("a + 1", "mm", "a"), null, alert))).containsExactly("expression.wrong");
        assertThat(codes(rule("r", value("a", "kPa", "a"), null, alert))).containsExactly("expression.wrong");
        assertThat(codes(rule("r", value("z", "mm", "z"), null, alert))).contains("derivation.input");
        assertThat(codes(rule("r", new WatchSettings.Conditions(List.of(), inputs("a"), null), null, alert)))
                .containsExactly("rule.conditions");
        assertThat(codes(rule("r", new WatchSettings.Silence(), null, level("alert", 0))))
                .containsExactly("rule.silence");
        GuardSettings lost = new GuardSettings(null, "", List.of(), List.of(new InhibitorSettings("x", "")));
        assertThat(codes(rule("r", null, lost, alert))).isEmpty();
        GuardSettings self = new GuardSettings(null, "", List.of(), List.of(new InhibitorSettings("r", "")));
        assertThat(codes(rule("r", null, self, alert))).containsExactly("guard.cycle");
        GuardSettings byS = new GuardSettings(null, "", List.of(), List.of(new InhibitorSettings("s", "")));
        GuardSettings byR = new GuardSettings(null, "", List.of(), List.of(new InhibitorSettings("r", "")));
        assertThat(codes(rule("r", null, byS, alert), rule("s", null, byR, alert)))
                .contains("guard.cycle");
        CalendarSettings nowhere = new CalendarSettings("Mars/Olympus", List.of(), false);
        assertThat(codes(rule("r", null, new GuardSettings(nowhere, "", List.of(), List.of()), alert)))
                .containsExactly("calendar.empty", "calendar.zone");
        GuardSettings number = new GuardSettings(null, "mode", inputs("mode"), List.of());
        assertThat(codes(rule("r", null, number, alert))).containsExactly("expression.wrong");
    }
}
