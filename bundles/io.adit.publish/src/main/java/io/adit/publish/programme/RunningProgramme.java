package io.adit.publish.programme;

import io.adit.engine.Engine;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What an engine runs, and the things that say so.
 *
 * @param json the things of the programme, as a JSON array
 * @param programme what of it can run
 * @param problems why the rest can't, one sentence each
 */
public record RunningProgramme(String json, Programme programme, List<String> problems) {
    /** Nothing. */
    public static final RunningProgramme NONE = new RunningProgramme("[]", Programme.EMPTY, List.of());

    /** What of the things can run. @param json a JSON array of things */
    public static RunningProgramme of(String json) {
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
        sentences.addAll(Engine.inhibitorFaults(runnable));
        return new RunningProgramme(json, runnable, List.copyOf(sentences));
    }
}
