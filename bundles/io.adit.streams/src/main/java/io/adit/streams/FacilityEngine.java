package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.step.StepRows;
import io.adit.publish.programme.RunningProgramme;
import io.adit.steps.StepSource;
import java.util.List;

/** The engine of one facility, given its inputs one after the other. Used by one thread. */
final class FacilityEngine implements StepSource {
    private final String facility;
    private RunningProgramme running;
    private Engine engine;

    /** An engine that has seen nothing, without a programme. */
    FacilityEngine(String facility) {
        this.facility = facility;
        this.running = RunningProgramme.NONE;
        this.engine = Engine.start(Programme.EMPTY);
    }

    /** An engine that goes on from a saved state. */
    FacilityEngine(String facility, String programmeJson, byte[] state) {
        this.facility = facility;
        this.running = RunningProgramme.of(programmeJson);
        this.engine = Engine.restore(running.programme(), state);
    }

    String facility() {
        return facility;
    }

    RunningProgramme running() {
        return running;
    }

    byte[] state() {
        return engine.saveState();
    }

    /**
     * What somebody wants about an alarm, at the time that this engine has reached: it came by another way than messages, and may be far ahead of those
     * that wait. So it is to be taken and kept.
     */
    EngineInput.Action now(EngineInput.Action action) {
        long now = engine.nowMicros();
        return now == Long.MIN_VALUE ? action : new EngineInput.Action(now, action.request(), action.reply());
    }

    /** The same for what a step made: the script took its time, while messages waited. */
    EngineInput.Computed now(EngineInput.Computed computed) {
        long now = engine.nowMicros();
        return now == Long.MIN_VALUE ? computed : new EngineInput.Computed(now, computed.outcome());
    }

    @Override
    public int waiting(ChannelId channel) {
        return engine.waiting(channel);
    }

    @Override
    public StepRows oldest(ChannelId channel, int most) {
        return engine.oldest(channel, most);
    }

    /**
     * Takes one input. The reply is that to an action on an alarm; DONE for all others. A changed programme lets no time pass; commands and their answers
     * change nothing.
     *
     * @param sequence that samples and alarms will bear
     */
    AlarmReply take(long sequence, EngineInput input, EngineOutput out) {
        switch (input) {
            case EngineInput.Message message -> {
                if (HonoRecord.isNotification(message.contentType())) {
                    engine.advance(message.atMicros(), out);
                } else {
                    engine.accept(raw(sequence, message), out);
                }
            }
            case EngineInput.Tick tick -> engine.advance(tick.atMicros(), out);
            case EngineInput.ProgrammeChange change -> {
                running = RunningProgramme.of(change.programmeJson());
                engine.giveUpRows(running.programme(), out);
                engine = engine.withProgramme(running.programme());
                engine.advance(engine.nowMicros(), out);
            }
            case EngineInput.Action action -> {
                return engine.act(action.request(), action.atMicros(), out);
            }
            case EngineInput.Computed computed ->
                engine.computed(computed.outcome().result(), sequence, computed.atMicros(), out);
            case EngineInput.Command command -> {}
            case EngineInput.Answer answer -> {}
        }
        return AlarmReply.DONE;
    }

    /** Microseconds by which the engine is behind a time; more than any other number before it was given anything. */
    long behindMicros(long nowMicros) {
        long reached = engine.nowMicros();
        return reached == Long.MIN_VALUE ? Long.MAX_VALUE : nowMicros - reached;
    }

    /** Judges interlocks by what it has taken so far; changes nothing. */
    List<InterlockVerdict> judge(List<InterlockSettings> interlocks, long nowMicros) {
        return interlocks.stream()
                .map(each -> engine.interlock(each.interlockId(), nowMicros))
                .toList();
    }

    private static RawMessage raw(long sequence, EngineInput.Message message) {
        return new RawMessage(
                sequence,
                message.atMicros(),
                message.tenant(),
                message.deviceId(),
                message.contentType(),
                message.payload());
    }
}
