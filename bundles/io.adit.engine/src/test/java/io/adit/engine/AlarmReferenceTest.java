package io.adit.engine;

import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.internal.LifecycleTable;
import io.adit.engine.internal.LifecycleTable.State;
import io.adit.engine.internal.LifecycleTable.Step;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random values, modes, actions, restarts, edits of the rules and passing time, against a plain reference that has only the table of the lifecycle
 * and a list of what is due.
 */
class AlarmReferenceTest {
    private static final int STEPS = 6000;
    /** Those that the table has: what teaches a detector changes nothing here. */
    private static final List<AlarmAct> ACTS =
            Stream.of(AlarmAct.values()).filter(act -> !act.isLesson()).toList();

    private static final int LONGEST_SECONDS = 3600;
    private static final Map<AlarmAct, String> EVENTS = Map.of(
            AlarmAct.RESET, "reset",
            AlarmAct.ACKNOWLEDGE, "acknowledge",
            AlarmAct.CONFIRM, "confirm",
            AlarmAct.COMMENT, "comment",
            AlarmAct.SHELVE, "shelve",
            AlarmAct.SHELVE_ONCE, "shelve once",
            AlarmAct.UNSHELVE, "unshelve",
            AlarmAct.REMOVE_FROM_SERVICE, "remove",
            AlarmAct.PLACE_IN_SERVICE, "place");

    /** One alarm of the reference. */
    private static final class Plain {
        private final LifecycleTable table;
        private final boolean confirm;
        private State state = State.FIRST;
        private long until;
        private final List<String> told = new ArrayList<>();

        Plain(boolean latch, boolean confirm) {
            table = new LifecycleTable(latch, confirm);
            this.confirm = confirm;
        }

        AlarmReply meet(String event) {
            Step step = table.step(state, event);
            state = step.next();
            told.addAll(step.told());
            return step.reply();
        }

        void pass(long now) {
            if (!state.shelving().equals("no") && until <= now) {
                meet("time over");
            }
        }

        AlarmReply act(AlarmAct act, long wanted, long now) {
            if (act == AlarmAct.SHELVE && (wanted <= now || wanted - now > LONGEST_SECONDS)) {
                return wanted <= now ? AlarmReply.PAST : AlarmReply.TOO_LONG;
            }
            until = act == AlarmAct.SHELVE ? wanted : act == AlarmAct.SHELVE_ONCE ? now + LONGEST_SECONDS : until;
            return meet(EVENTS.get(act));
        }
    }

    private final Plain guarded = new Plain(false, true);
    private final Plain latching = new Plain(true, false);
    private final Recorder out = new Recorder();
    private int value;
    private int mode = 1;

    private static Programme programme(double mild) {
        GuardSettings guard = new GuardSettings(
                null, "mode = 1", List.of(new DerivationInput("mode", id("mode"), 1e9, true)), List.of());
        List<LevelSettings> levels =
                List.of(new LevelSettings("mild", 1, mild, 0, 0, 0), new LevelSettings("severe", 2, 40, 0, 0, 0));
        return new Programme(
                List.of(measured("a", "mm", null), measured("mode", "1", null)),
                List.of(
                        rule("guarded", false, guard, levels).with(new HandlingSettings(true, LONGEST_SECONDS / 60)),
                        rule("latching", true, null, levels).with(new HandlingSettings(false, LONGEST_SECONDS / 60))));
    }

    private static LevelRuleSettings rule(
            String ruleId, boolean latch, GuardSettings guard, List<LevelSettings> levels) {
        return new LevelRuleSettings(ruleId, ruleId, id("a"), Direction.ABOVE, latch, true, levels, null, guard);
    }

    @Test
    void agreesWithTheTable() {
        Random random = new Random(62682);
        Engine engine = Engine.start(programme(20));
        long now = 1_774_740_000L; // an hour before Europe puts its clocks forward
        engine.accept(Derived.message(now, "\"a\":0,\"mode\":1"), out);
        int changes = 0;
        for (int step = 0; step < STEPS; step++) {
            now += random.nextInt(50) == 0 ? random.nextInt(5000) : 1 + random.nextInt(30);
            guarded.pass(now);
            latching.pass(now);
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> value(engine, new int[] {0, 25, 45}[random.nextInt(3)], now);
                case 3 -> mode(engine, random.nextInt(2), now);
                case 4, 5, 6, 7 -> act(engine, random, now);
                case 8 -> engine.advance(Trial.at(now), out);
                default -> engine = Engine.restore(programme(20 + random.nextInt(3)), engine.saveState());
            }
            engine.advance(Trial.at(now), out);
            changes += out.alarms.size();
            check(engine, "guarded", guarded, step);
            check(engine, "latching", latching, step);
            out.alarms.clear();
        }
        assertThat(changes).isGreaterThan(STEPS / 2);
    }

    private static String event(int value) {
        return value > 40 ? "severe" : value > 22 ? "mild" : "clear";
    }

    private void value(Engine engine, int next, long now) {
        value = next;
        engine.accept(Derived.message(now, "\"a\":" + next), out);
        latching.meet(event(value));
        if (mode == 1) {
            guarded.meet(event(value));
        }
    }

    private void mode(Engine engine, int next, long now) {
        engine.accept(Derived.message(now, "\"mode\":" + next), out);
        if (next != mode) {
            guarded.meet(next == 1 ? "in force" : "out of force");
            guarded.meet(next == 1 ? event(value) : "clear");
        }
        mode = next;
    }

    private void act(Engine engine, Random random, long now) {
        AlarmAct act = ACTS.get(random.nextInt(ACTS.size()));
        long until = now + random.nextInt(LONGEST_SECONDS / 12) * (random.nextInt(8) == 0 ? 20L : 1L);
        boolean first = random.nextBoolean();
        long micros = act == AlarmAct.SHELVE ? Trial.at(until) : 0;
        AlarmReply reply = engine.act(
                new AlarmRequest(first ? "guarded" : "latching", act, micros, "eve", "why"), Trial.at(now), out);
        assertThat(reply).isEqualTo((first ? guarded : latching).act(act, until, now));
    }

    private void check(Engine engine, String ruleId, Plain plain, int step) {
        assertThat(out.alarms.stream()
                        .filter(change -> change.ruleId().equals(ruleId))
                        .map(change -> change.cause().name()))
                .as("%s at step %s", ruleId, step)
                .isEqualTo(plain.told);
        plain.told.clear();
        AlarmStatus status = engine.alarm(ruleId).orElse(null);
        if (status != null) {
            assertThat(status.active()).isEqualTo(plain.state.active());
            assertThat(status.announced()).isEqualTo(plain.state.announced());
            assertThat(status.acknowledged()).isEqualTo(!plain.state.seen().equals("u"));
            assertThat(status.confirmed())
                    .isEqualTo(!plain.confirm || plain.state.seen().equals("c"));
        }
    }
}
