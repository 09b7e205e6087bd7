package io.adit.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.Recorder;
import io.adit.engine.Trial;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.internal.LifecycleTable.State;
import io.adit.engine.internal.LifecycleTable.Step;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.ReportSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every state of an alarm meets every event; what follows is in {@code alarm-lifecycle.txt}, for people too. */
class AlarmTableTest {
    /** Not shelved, for a time or once; in force or not; in service or not. */
    private static final int SILENCES = 3 * 2 * 2;

    private static final Map<String, AlarmAct> ACTS = Map.of(
            "reset", AlarmAct.RESET,
            "acknowledge", AlarmAct.ACKNOWLEDGE,
            "confirm", AlarmAct.CONFIRM,
            "comment", AlarmAct.COMMENT,
            "shelve", AlarmAct.SHELVE,
            "shelve once", AlarmAct.SHELVE_ONCE,
            "unshelve", AlarmAct.UNSHELVE,
            "remove", AlarmAct.REMOVE_FROM_SERVICE,
            "place", AlarmAct.PLACE_IN_SERVICE);

    /** An alarm of its own to which events happen, a second apart. */
    private static final class Life {
        private final Recorder out = new Recorder();
        private final Alarm alarm;
        private int condition = Alarm.CLEAR;
        private long now = Trial.at(0);

        Life(boolean latch, boolean confirm) {
            LevelRuleSettings rule = Trial.rule(latch, Trial.level("mild", 1, 20), Trial.level("severe", 2, 40))
                    .with(new HandlingSettings(confirm, 60));
            alarm = new Alarm(rule, Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE));
        }

        AlarmReply meet(String event) {
            now += 1_000_000;
            switch (event) {
                case "mild" -> follow(0);
                case "severe" -> follow(1);
                case "clear" -> follow(Alarm.CLEAR);
                case "time over" -> alarm.silencing().fire(now + 4_000_000_000L, out);
                case "out of force" -> alarm.silencing().byDesign("It is night.", now, out);
                case "in force" -> alarm.silencing().byDesign("", now, out);
                default -> {
                    long until = event.equals("shelve") ? now + 60_000_000 : 0;
                    return alarm.act(new AlarmRequest("p1", ACTS.get(event), until, "eve", "why"), condition, now, out);
                }
            }
            return AlarmReply.DONE;
        }

        private void follow(int level) {
            condition = level;
            alarm.follow(level, now, 20.0 * (level + 1), 1, out);
        }

        State state() {
            AlarmStatus status = alarm.statusAt(now);
            AlarmSilence.Shelving shelving = status.silence().shelving();
            return new State(
                    shown(status),
                    !status.acknowledged() ? "u" : status.confirmed() ? "c" : "a",
                    shelving == null ? "no" : shelving.once() ? "once" : "timed",
                    status.silence().suppression() == null ? "no" : "out",
                    status.silence().absence() == null ? "no" : "out");
        }

        private String shown(AlarmStatus status) {
            String level = status.level().equals("mild") ? "1" : "2";
            if (!status.wasRaised()) {
                return "N";
            }
            if (!status.active()) {
                return "O";
            }
            return status.latched() ? "L" + level + (condition + 1) : "A" + level;
        }
    }

    private static Life after(List<String> path, boolean latch, boolean confirm) {
        Life life = new Life(latch, confirm);
        path.forEach(life::meet);
        life.out.alarms.clear();
        return life;
    }

    private static int tryAll(boolean latch, boolean confirm) {
        LifecycleTable table = new LifecycleTable(latch, confirm);
        Map<State, List<String>> paths = new HashMap<>(Map.of(State.FIRST, List.of()));
        ArrayDeque<State> open = new ArrayDeque<>(paths.keySet());
        while (!open.isEmpty()) {
            State state = open.remove();
            List<String> path = paths.get(state);
            for (String event : LifecycleTable.EVENTS) {
                Step wanted = table.step(state, event);
                Life life = after(path, latch, confirm);
                assertThat(life.state()).isEqualTo(state);
                AlarmReply reply = life.meet(event);
                assertThat(seen(life, reply)).as("%s meets %s", state, event).isEqualTo(wanted);
                if (!paths.containsKey(wanted.next())) {
                    List<String> further = new ArrayList<>(path);
                    further.add(event);
                    paths.put(wanted.next(), further);
                    open.add(wanted.next());
                }
            }
        }
        return paths.size();
    }

    private static Step seen(Life life, AlarmReply reply) {
        boolean announces =
                !life.out.alarms.isEmpty() && life.out.alarms.getLast().announces();
        List<String> told =
                life.out.alarms.stream().map(change -> change.cause().name()).toList();
        return new Step(life.state(), told, announces, reply);
    }

    @Test
    void aPlainRule() {
        assertThat(tryAll(false, false)).isEqualTo((1 + 3 * 2) * SILENCES);
    }

    @Test
    void aRuleWithConfirmation() {
        assertThat(tryAll(false, true)).isEqualTo((1 + 3 * 3) * SILENCES);
    }

    @Test
    void aLatchingRule() {
        assertThat(tryAll(true, false)).isEqualTo((1 + 6 * 2) * SILENCES);
    }

    @Test
    void aLatchingRuleWithConfirmation() {
        assertThat(tryAll(true, true)).isEqualTo((1 + 6 * 3) * SILENCES);
    }
}
