package io.adit.engine;

import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.WatchSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Watched rules against a plain reference that goes through time second by second, with the newest values of all channels, and asks the clock on the
 * wall. Random restarts and time checks are thrown in.
 */
class WatchedRuleReferenceTest {
    private static final int SECONDS = 40_000;
    private static final long START = Instant.parse("2026-03-28T20:30:00Z").getEpochSecond();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static List<DerivationInput> inputs(String... names) {
        List<DerivationInput> result = new ArrayList<>();
        for (String name : names) {
            result.add(new DerivationInput(name, id(name), 1e6, true));
        }
        return result;
    }

    private static LevelSettings level(
            String name, int severity, double limit, double hysteresis, double on, double off) {
        return new LevelSettings(name, severity, limit, hysteresis, on, off);
    }

    private static LevelRuleSettings rule(
            String ruleId, WatchSettings watch, GuardSettings guard, LevelSettings... levels) {
        return new LevelRuleSettings(
                ruleId, ruleId, id("a"), Direction.ABOVE, false, true, List.of(levels), watch, guard);
    }

    private static Programme programme() {
        CalendarSettings night = new CalendarSettings(
                BERLIN.getId(),
                List.of(new CalendarSettings.Hours(
                        Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(4, 30))),
                false);
        return new Programme(
                List.of(
                        measured("a", "mm", null),
                        measured("b", "mm", null),
                        measured("c", "mm", null),
                        measured("m", "1", null)),
                List.of(
                        rule(
                                "deviation",
                                new WatchSettings.Value("a - avg(b, c)", "mm", inputs("a", "b", "c"), null),
                                new GuardSettings(null, "m = 1", inputs("m"), List.of()),
                                level("low", 1, 10, 4, 5, 7),
                                level("high", 2, 20, 0, 0, 3)),
                        rule(
                                "votes",
                                new WatchSettings.Conditions(
                                        List.of(
                                                "atLeast(1, a > 20 mm, b > 20 mm, c > 20 mm)",
                                                "atLeast(2, a > 20 mm, b > 20 mm, c > 20 mm)"),
                                        inputs("a", "b", "c"),
                                        null),
                                new GuardSettings(
                                        night, "", List.of(), List.of(new InhibitorSettings("deviation", "high"))),
                                level("one", 1, 0, 0, 3, 0),
                                level("two", 2, 0, 0, 0, 2))));
    }

    /** One level of the reference: on or off, and since when it wants to be the other. */
    private static final class Reference {
        private final int on;
        private final int off;
        private boolean active;
        private int since = -1;

        Reference(int on, int off) {
            this.on = on;
            this.off = off;
        }

        /** What was so until now has lasted for so long. */
        void pass(int now) {
            if (since >= 0 && now - since >= (active ? off : on)) {
                active = !active;
                since = -1;
            }
        }

        void see(boolean beyond, boolean back, int now) {
            boolean wantsChange = active ? back : beyond;
            since = !wantsChange ? -1 : since < 0 ? now : since;
            pass(now);
        }
    }

    private static boolean night(long second) {
        LocalTime time = Instant.ofEpochSecond(second).atZone(BERLIN).toLocalTime();
        return !time.isBefore(LocalTime.of(22, 0)) || time.isBefore(LocalTime.of(4, 30));
    }

    /** The whole reference: values of a, b, c and m, and the levels of both rules. */
    private static final class Plant {
        private final Reference[] deviation = {new Reference(5, 7), new Reference(0, 3)};
        private final Reference[] votes = {new Reference(3, 0), new Reference(0, 2)};
        private final double[] value = new double[4];

        /** Judges the present values: first what has lasted long enough, then what is wanted now. */
        void judge(int second) {
            for (Reference level : List.of(deviation[0], deviation[1], votes[0], votes[1])) {
                level.pass(second);
            }
            double beyond = value[0] - (value[1] + value[2]) / 2;
            boolean inForce = value[3] == 1;
            deviation[0].see(inForce && beyond > 10, !inForce || beyond <= 6, second);
            deviation[1].see(inForce && beyond > 20, !inForce || beyond <= 20, second);
            int count = (value[0] > 20 ? 1 : 0) + (value[1] > 20 ? 1 : 0) + (value[2] > 20 ? 1 : 0);
            boolean judged = night(START + second) && !deviation[1].active;
            votes[0].see(judged && count >= 1, !judged || count < 1, second);
            votes[1].see(judged && count >= 2, !judged || count < 2, second);
        }
    }

    @Test
    void agreesWithASecondBySecondSimulation() {
        Random random = new Random(17);
        Engine engine = Engine.start(programme());
        Recorder out = new Recorder();
        Plant plant = new Plant();
        engine.accept(Derived.message(START, "\"a\":0,\"b\":0,\"c\":0,\"m\":0"), out);
        int changes = 0;
        String last = "";
        for (int second = 1; second < SECONDS; second++) {
            plant.judge(second);
            if (random.nextInt(4) == 0) {
                int channel = random.nextInt(4);
                plant.value[channel] = channel == 3 ? random.nextInt(2) : random.nextInt(45);
                String field = "\"" + "abcm".charAt(channel) + "\":" + plant.value[channel];
                engine.accept(Derived.message(START + second, field), out);
                plant.judge(second);
            }
            engine.advance(Trial.at(START + second), out);
            if (random.nextInt(200) == 0) {
                engine = Engine.restore(programme(), engine.saveState());
            }
            String votes = name(plant.votes, "one", "two");
            changes += votes.equals(last) ? 0 : 1;
            last = votes;
            assertThat(shown(engine, "deviation"))
                    .as("deviation at " + second)
                    .isEqualTo(name(plant.deviation, "low", "high"));
            assertThat(shown(engine, "votes")).as("votes at " + second).isEqualTo(votes);
        }
        assertThat(changes).isGreaterThan(500);
    }

    private static String name(Reference[] levels, String mild, String severe) {
        return levels[1].active ? severe : levels[0].active ? mild : "";
    }

    private static String shown(Engine engine, String ruleId) {
        return engine.alarm(ruleId)
                .filter(alarm -> alarm.active())
                .map(alarm -> alarm.level())
                .orElse("");
    }
}
