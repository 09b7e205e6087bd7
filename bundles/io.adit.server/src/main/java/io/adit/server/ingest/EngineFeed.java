package io.adit.server.ingest;

import io.adit.connectivity.DeviceMessage;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.publish.programme.ProgrammeReader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** An engine that is given records of the ingest journal one after the other: the live one, and any that runs again. Used by one thread. */
final class EngineFeed {
    private Engine engine;
    private RunningProgramme running;

    /**
     * What the engine runs.
     *
     * @param json the things of the programme, as a JSON array
     * @param programme what of it can run
     * @param problems why the rest can't, one sentence each
     */
    record RunningProgramme(String json, Programme programme, List<String> problems) {
        static RunningProgramme of(String json) {
            List<JsonObject> things =
                    JsonArray.of(json).stream().map(JsonValue::asObject).toList();
            ProgrammeReader.Result result = ProgrammeReader.read(things);
            List<String> sentences = new ArrayList<>(result.problems());
            List<ProgrammeFinding> findings = Engine.check(result.programme());
            findings.forEach(finding -> sentences.add(finding.toString()));
            Programme runnable =
                    findings.isEmpty() ? result.programme() : result.programme().without(findings);
            sentences.addAll(Engine.companionFaults(runnable));
            sentences.addAll(Engine.interlockFaults(runnable));
            return new RunningProgramme(json, runnable, List.copyOf(sentences));
        }
    }

    /** An engine that has seen nothing, without a programme. */
    EngineFeed() {
        running = new RunningProgramme("[]", Programme.EMPTY, List.of());
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
