package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.internal.decode.Slot;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled programme with its state and timers; what {@code Engine} is made of. */
public final class EngineCore {
    final CompiledProgramme compiled;
    final List<AlarmState> withdrawn = new ArrayList<>();
    long now = Long.MIN_VALUE;
    private final TimerQueue timers;
    private final LevelRule[] rules;

    /** Compiles the programme; throws {@link io.adit.engine.programme.ProgrammeException} with all errors. */
    public EngineCore(Programme programme) {
        compiled = CompiledProgramme.of(programme);
        rules = compiled.rules.values().toArray(new LevelRule[0]);
        timers = new TimerQueue(compiled.channels.size() + rules.length);
    }

    /** All errors of a programme. */
    public static List<ProgrammeFinding> check(Programme programme) {
        return CompiledProgramme.findings(programme);
    }

    /** The state as bytes. */
    public byte[] write() {
        return StateCodec.write(this);
    }

    /** Takes over a state; only in a new object. */
    public void read(byte[] state) {
        StateCodec.read(state, this);
        for (ChannelPipeline channel : compiled.channels) {
            timers.set(channel.timer, channel.due());
        }
        for (LevelRule rule : rules) {
            timers.set(rule.timer, rule.due());
        }
    }

    /** Lets engine time pass. */
    public void advance(long target, EngineOutput out) {
        while (timers.first() <= target) {
            long due = timers.first();
            int timer = timers.take();
            now = Math.max(now, due);
            if (timer < compiled.channels.size()) {
                ChannelPipeline channel = compiled.channels.get(timer);
                channel.fire(due, out);
                timers.set(timer, channel.due());
            } else {
                LevelRule rule = rules[timer - compiled.channels.size()];
                rule.fire(due, out);
                timers.set(timer, rule.due());
            }
        }
        now = Math.max(now, target);
        if (!withdrawn.isEmpty()) {
            withdrawn.forEach(state -> state.withdraw(now, out));
            withdrawn.clear();
        }
    }

    /** Takes one message. */
    public void accept(RawMessage message, EngineOutput out) {
        advance(message.arrivalMicros(), out);
        Devices.Device device = compiled.devices.find(message.tenant(), message.deviceId());
        if (device == null) {
            out.undecodable(
                    message,
                    "No channel is bound to device '" + message.deviceId() + "' of tenant '" + message.tenant() + "'.");
            return;
        }
        String fault = device.decoder().decode(message.payload());
        if (fault != null) {
            out.undecodable(message, fault);
            return;
        }
        boolean taken = false;
        List<Binding> bindings = device.bindings();
        for (int i = 0; i < bindings.size(); i++) {
            taken |= take(bindings.get(i), message, out);
        }
        if (!taken) {
            out.undecodable(message, "The payload has no field that is bound to a channel at its time.");
        }
    }

    private boolean take(Binding binding, RawMessage message, EngineOutput out) {
        Slot number = binding.number();
        if (!number.present()) {
            return false;
        }
        Slot clock = binding.time();
        long arrival = message.arrivalMicros();
        boolean timed = clock == null || clock.micros() != Long.MIN_VALUE;
        long time = clock == null || !timed ? arrival : clock.micros();
        if (!binding.validAt(time)) {
            return false;
        }
        ChannelPipeline channel = binding.channel();
        channel.accept(
                raw(channel.settings.id(), time, number.number(), timed, message.sequence()),
                binding.conversion(),
                arrival,
                now,
                out);
        timers.set(channel.timer, channel.due());
        for (LevelRule rule : channel.rules()) {
            timers.set(rule.timer, rule.due());
        }
        return true;
    }

    private static Sample raw(ChannelId id, long time, double value, boolean timed, long sequence) {
        if (Double.isNaN(value)) {
            return new Sample(id, time, value, Quality.BAD, Reason.NOT_A_NUMBER, sequence);
        }
        return timed
                ? new Sample(id, time, value, Quality.GOOD, Reason.NONE, sequence)
                : new Sample(id, time, value, Quality.UNCERTAIN, Reason.CLOCK, sequence);
    }

    /** Acknowledges the alarm of a rule. */
    public AlarmReply acknowledge(String ruleId, String by, String comment, long at, EngineOutput out) {
        advance(at, out);
        LevelRule rule = compiled.rules.get(ruleId);
        if (rule == null) {
            return AlarmReply.UNKNOWN_RULE;
        }
        return rule.alarm.acknowledge(by, comment, now, out) ? AlarmReply.DONE : AlarmReply.UNCHANGED;
    }

    /** Resets the latch of the alarm of a rule. */
    public AlarmReply reset(String ruleId, String by, String comment, long at, EngineOutput out) {
        advance(at, out);
        LevelRule rule = compiled.rules.get(ruleId);
        if (rule == null) {
            return AlarmReply.UNKNOWN_RULE;
        }
        return rule.reset(by, comment, now, out) ? AlarmReply.DONE : AlarmReply.UNCHANGED;
    }

    /** Judges an interlock by the present state, which stays as it is. */
    public InterlockVerdict interlock(String interlockId, long at) {
        Interlock interlock = compiled.interlocks.get(interlockId);
        return interlock == null
                ? new InterlockVerdict(true, List.of("Interlock '" + interlockId + "' does not run."))
                : interlock.judge(at);
    }

    /** What is wrong with the interlocks of a programme whose channels and rules are right. */
    public static List<String> interlockFaults(Programme programme) {
        return CompiledProgramme.of(programme).interlocks.values().stream()
                .filter(interlock -> interlock.settings().enabled())
                .flatMap(interlock -> interlock.faults().stream()
                        .map(fault -> "interlock " + interlock.settings().interlockId() + ": " + fault))
                .toList();
    }

    /** State of the alarm of a rule; null without one. */
    public @Nullable AlarmStatus alarm(String ruleId) {
        LevelRule rule = compiled.rules.get(ruleId);
        return rule == null ? null : rule.alarm.status();
    }
}
