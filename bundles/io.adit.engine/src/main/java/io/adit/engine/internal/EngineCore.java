package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.DeviceClock;
import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.explain.Tracer;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.internal.decode.Readings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.quality.ChannelQuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled programme with its state and timers; what {@code Engine} is made of. */
public final class EngineCore {
    final CompiledProgramme compiled;
    final List<AlarmState> withdrawn = new ArrayList<>();
    long now = Long.MIN_VALUE;
    private static final String NOTHING_BOUND = "The payload has no field that is bound to a channel at its time.";

    private long openSequence = Long.MIN_VALUE;
    private long openArrival = Long.MIN_VALUE;
    private final Readings readings = new Readings();
    private final List<LevelRule> stuck = new ArrayList<>();
    private final List<LevelRule> beginning = new ArrayList<>();
    private final TimerQueue timers;
    private final LevelRule[] rules;
    private final Timers arming = new Arming();
    private final StepPort steps;

    /** Compiles the programme; throws {@link io.adit.engine.programme.ProgrammeException} with all errors. */
    public EngineCore(Programme programme) {
        compiled = CompiledProgramme.of(programme);
        rules = compiled.rules.values().toArray(new LevelRule[0]);
        timers = new TimerQueue(compiled.channels.size() + rules.length);
        steps = new StepPort(compiled.steps, compiled.flow, arming);
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
            if (rule.isStuck()) {
                stuck.add(rule);
            }
            if (rule.isWaiting() || now == Long.MIN_VALUE) {
                beginning.add(rule);
            }
        }
    }

    /** Lets rules that are new, or other than in the programme before, judge what is known as soon as time is. */
    public void begin(Programme before) {
        Set<LevelRuleSettings> known = Set.copyOf(before.rules());
        for (LevelRule rule : rules) {
            if (!known.contains(rule.settings) && !beginning.contains(rule)) {
                beginning.add(rule);
            }
        }
    }

    /** Lets engine time pass. */
    public void advance(long target, EngineOutput out) {
        compiled.flow.settle(now, out, arming);
        while (timers.first() <= target) {
            long due = timers.first();
            int timer = timers.take();
            now = Math.max(now, due);
            if (timer < compiled.channels.size()) {
                ChannelPipeline channel = compiled.channels.get(timer);
                channel.fire(due, out);
                arming.arm(channel);
            } else {
                LevelRule rule = rules[timer - compiled.channels.size()];
                rule.fire(due, out);
                timers.set(timer, rule.due());
            }
            compiled.flow.settle(now, out, arming);
        }
        now = Math.max(now, target);
        if (!withdrawn.isEmpty()) {
            withdrawn.forEach(state -> state.withdraw(now, out));
            withdrawn.clear();
        }
        if (!stuck.isEmpty()) {
            stuck.forEach(rule -> rule.alarm.silencing().byDesign("", now, out));
            stuck.clear();
        }
        if (!beginning.isEmpty() && now > Long.MIN_VALUE) {
            beginning.forEach(rule -> begin(rule, out));
            beginning.clear();
            compiled.flow.settle(now, out, arming);
        }
    }

    private void begin(LevelRule rule, EngineOutput out) {
        ChannelPipeline channel = compiled.channel(rule.settings.channel());
        rule.begin(channel == null ? null : channel.newest(), now, out);
        arming.arm(rule);
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
        readings.clear();
        String fault =
                device.decoder().decode(message.payload(), message.contentType(), message.arrivalMicros(), readings);
        device.compareClock(readings, message.arrivalMicros());
        if (compiled.isOrdered()) {
            readings.orderWithinTimes(
                    binding -> device.bindings().get(binding).channel().depth());
        }
        boolean taken = false;
        for (int i = 0; i < readings.size(); i++) {
            taken |= take(device.bindings().get(readings.binding(i)), i, message, out);
        }
        compiled.flow.settle(now, out, arming);
        if (!taken) {
            out.undecodable(message, fault != null ? fault : NOTHING_BOUND);
        }
    }

    private boolean take(Binding binding, int reading, RawMessage message, EngineOutput out) {
        if (!binding.validAt(readings.time(reading))) {
            return false;
        }
        ChannelPipeline channel = binding.channel();
        channel.trace.begin();
        BindingText.trace(binding, channel.trace, readings, reading);
        channel.accept(
                raw(channel.settings.id(), reading, message.sequence()), binding, message.arrivalMicros(), now, out);
        arming.arm(channel);
        return true;
    }

    /** Kept samples of one message count at once in what is derived, as they did when it came. */
    private void open(long sequence, long arrival, EngineOutput out) {
        if (sequence != openSequence || arrival != openArrival) {
            advance(arrival, out);
            openSequence = sequence;
            openArrival = arrival;
        }
    }

    /** Takes what a message told of a clock. */
    public void deviceClock(String tenant, String deviceId, long lag) {
        Devices.Device device = compiled.devices.find(tenant, deviceId);
        if (device != null) {
            device.clock().add(lag);
        }
    }

    /** Takes a kept reading. */
    public boolean acceptRaw(Sample raw, long arrival, EngineOutput out) {
        open(raw.sequence(), arrival, out);
        ChannelPipeline channel = compiled.channel(raw.channel());
        Binding binding = channel == null ? null : channel.bindingAt(raw.timeMicros());
        if (channel == null || binding == null) {
            return false;
        }
        channel.trace.begin();
        channel.accept(raw, binding, arrival, now, out);
        arming.arm(channel);
        return true;
    }

    /** Takes a kept clean sample. */
    public boolean acceptClean(Sample clean, long arrival, EngineOutput out) {
        ChannelPipeline channel = compiled.channel(clean.channel());
        boolean gap = clean.reason() == Reason.MISSING;
        if (!gap) {
            open(clean.sequence(), arrival, out);
        }
        if (channel == null) {
            return false;
        }
        if (gap) {
            channel.expectGap(clean);
        } else {
            channel.acceptClean(clean, now, out);
        }
        arming.arm(channel);
        return true;
    }

    private final class Arming implements Timers {
        @Override
        public void arm(ChannelPipeline channel) {
            timers.set(channel.timer, channel.due());
            List<LevelRule> over = channel.rules();
            for (int i = 0; i < over.size(); i++) {
                arm(over.get(i));
            }
        }

        @Override
        public void arm(LevelRule rule) {
            timers.set(rule.timer, rule.due());
        }
    }

    private Sample raw(ChannelId id, int reading, long sequence) {
        double value = readings.value(reading);
        long time = readings.time(reading);
        Reason reason = readings.reason(reading);
        if (Double.isNaN(value)) {
            boolean known = reason == Reason.STALE || reason == Reason.UNIT;
            return new Sample(id, time, value, Quality.BAD, known ? reason : Reason.NOT_A_NUMBER, sequence);
        }
        Quality quality = reason == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
        return new Sample(id, time, value, quality, reason, sequence);
    }

    /** Where the steps that are computed outside get their rows and bring their results. */
    public StepPort steps() {
        return steps;
    }

    /** Engine time. */
    public long now() {
        return now;
    }

    /** Does what a person wants about the alarm of a rule. */
    public AlarmReply act(AlarmRequest request, long at, EngineOutput out) {
        advance(at, out);
        LevelRule rule = compiled.rules.get(request.ruleId());
        if (rule == null) {
            return AlarmReply.UNKNOWN_RULE;
        }
        AlarmReply reply = rule.act(request, now, out);
        arming.arm(rule);
        compiled.flow.settle(now, out, arming);
        return reply;
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

    /** How well each channel delivers. */
    public List<ChannelQuality> quality(long at) {
        long time = Math.max(now, at);
        return compiled.channels.stream().map(channel -> channel.quality(time)).toList();
    }

    /** How far back the inputs of a channel have a part in its samples; 0 where devices feed it, or it is not in the programme. */
    public long memoryMicros(ChannelId id) {
        ChannelPipeline channel = compiled.channel(id);
        return channel == null ? 0 : channel.memoryMicros();
    }

    /** Sets who is told what happens to the samples of a channel; null: nobody. */
    public void trace(ChannelId id, @Nullable Tracer tracer) {
        ChannelPipeline channel = compiled.channel(id);
        if (channel != null) {
            channel.trace.to(tracer);
        }
    }

    /** What is known of the devices' clocks. */
    public List<DeviceClock> clocks() {
        return compiled.devices.clocks();
    }

    /** Channels that are asked for values but are not there. */
    public static List<String> companionFaults(Programme programme) {
        return CompiledProgramme.of(programme).companions.faults();
    }

    /** Alarms that are to inhibit rules and never will. */
    public static List<String> inhibitorFaults(Programme programme) {
        return InhibitorFaults.of(programme);
    }

    /** State of the alarm of a rule; null without one. */
    public @Nullable AlarmStatus alarm(String ruleId) {
        LevelRule rule = compiled.rules.get(ruleId);
        return rule == null ? null : rule.alarm.status();
    }
}
