package io.adit.streams;

import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.publish.programme.RunningProgramme;
import java.util.List;
import java.util.stream.Stream;

/** The engine of one facility, given its inputs one after the other. Used by one thread. */
final class FacilityEngine {
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
        this.running = runnable(programmeJson);
        this.engine = Engine.restore(running.programme(), state);
    }

    /** What of the things can run here: Python steps have no workers, so channels that they feed, and what is made of those, are left out. */
    static RunningProgramme runnable(String programmeJson) {
        RunningProgramme whole = RunningProgramme.of(programmeJson);
        List<ProgrammeFinding> stepped = whole.programme().channels().stream()
                .filter(channel -> channel.derivation() instanceof PythonStepSettings)
                .map(channel -> new ProgrammeFinding(
                        "step.elsewhere", channel.id(), null, "Python steps run only in the one-machine form."))
                .toList();
        if (stepped.isEmpty()) {
            return whole;
        }
        return new RunningProgramme(
                whole.json(),
                whole.programme().without(stepped),
                Stream.concat(whole.problems().stream(), stepped.stream().map(Object::toString))
                        .toList());
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
                running = runnable(change.programmeJson());
                engine = engine.withProgramme(running.programme());
                engine.advance(engine.nowMicros(), out);
            }
            case EngineInput.Action action -> {
                return engine.act(action.request(), action.atMicros(), out);
            }
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
