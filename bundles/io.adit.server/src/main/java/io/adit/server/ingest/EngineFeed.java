package io.adit.server.ingest;

import io.adit.connectivity.DeviceMessage;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.programme.Programme;
import io.adit.publish.programme.RunningProgramme;

/** An engine that is given records of the ingest journal one after the other: the live one, and any that runs again. Used by one thread. */
final class EngineFeed {
    private Engine engine;
    private RunningProgramme running;

    /** An engine that has seen nothing, without a programme. */
    EngineFeed() {
        running = RunningProgramme.NONE;
        engine = Engine.start(Programme.EMPTY);
    }

    /** An engine that goes on from a checkpoint. */
    EngineFeed(Checkpoint checkpoint) {
        running = RunningProgramme.of(checkpoint.programmeJson());
        engine = Engine.restore(running.programme(), checkpoint.engineState());
    }

    /** Takes one record. The reply is that to an action on an alarm; DONE for all other records. */
    AlarmReply take(long sequence, IngestRecord ingested, EngineOutput out) {
        switch (ingested) {
            case IngestRecord.Message message -> {
                if (DeviceMessage.isNotification(message.contentType())) {
                    engine.advance(message.atMicros(), out);
                } else {
                    engine.accept(message.toRaw(sequence), out);
                }
            }
            case IngestRecord.Tick tick -> engine.advance(tick.atMicros(), out);
            case IngestRecord.ProgrammeChange change -> {
                running = RunningProgramme.of(change.programmeJson());
                engine.giveUpRows(running.programme(), out);
                engine = engine.withProgramme(running.programme());
                engine.advance(change.atMicros(), out);
            }
            case IngestRecord.Action action -> {
                return engine.act(action.request(), action.atMicros(), out);
            }
            case IngestRecord.Forwarded forwarded -> {
                // another engine has done it
            }
            case IngestRecord.Computed computed ->
                engine.computed(computed.result(), sequence, computed.atMicros(), out);
        }
        return AlarmReply.DONE;
    }

    /** What the engine runs now. */
    RunningProgramme running() {
        return running;
    }

    /** The engine as it is now; another one after a change of the programme. */
    Engine engine() {
        return engine;
    }
}
